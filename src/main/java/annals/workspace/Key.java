package annals.workspace;

import annals.model.EventId;
import java.util.Comparator;

/** What tells one thing from all others of its kind. */
public record Key(Kind kind, String name) implements Comparable<Key> {

    private static final Comparator<Key> BY_KIND_THEN_NAME =
            Comparator.comparing(Key::kind).thenComparing(Key::name);

    static Key star(EventId event) {
        return new Key(Kind.STAR, event.toString());
    }

    static Key label(String name) {
        return new Key(Kind.LABEL, name);
    }

    /** Labels hold no line breaks, so the first one ends the label. */
    static Key labelled(String label, EventId event) {
        return new Key(Kind.LABELLED, label + "\n" + event);
    }

    static Key note(String id) {
        return new Key(Kind.NOTE, id);
    }

    static Key view(String name) {
        return new Key(Kind.VIEW, name);
    }

    static Key story(String id) {
        return new Key(Kind.STORY, id);
    }

    @Override
    public int compareTo(Key other) {
        return BY_KIND_THEN_NAME.compare(this, other);
    }
}
