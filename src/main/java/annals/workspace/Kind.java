package annals.workspace;

import java.util.Locale;

/** Kinds of things that the analyst makes, in the order in which a file lists them. Their names are in every file. */
public enum Kind {
    STAR,
    LABEL,
    LABELLED,
    NOTE,
    VIEW,
    STORY;

    /** As it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
