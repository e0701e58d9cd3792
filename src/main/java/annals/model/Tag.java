package annals.model;

/** A plain-text subject that events share, such as {@code Syrian peace process} or {@code Washington, D.C.}. */
public record Tag(String name) implements Comparable<Tag> {

    @Override
    public int compareTo(Tag other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
