package annals.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Where an archive says that an event has a tag. */
public enum TagOrigin {
    /** The event's own related list names it as shared. */
    OWN_CONTEXT(1),
    /** Another event's link to this one names it as shared. */
    INCOMING_CONTEXT(2),
    /** The event's entry on a day or front page names it. */
    DAY_CONTEXT(4),
    /** It is the event's topic. */
    TOPIC(8);

    /** Its place in a stored set; stores rely on it, so it never changes. */
    private final int bit;

    TagOrigin(int bit) {
        this.bit = bit;
    }

    /** A set of this one alone, in the form in which sets are stored. */
    public int bit() {
        return bit;
    }

    /** Several origins as one small number, the form in which they are stored. */
    public static int toBits(Collection<TagOrigin> origins) {
        int bits = 0;
        for (TagOrigin origin : origins) {
            bits |= origin.bit;
        }
        return bits;
    }

    public static Set<TagOrigin> fromBits(int bits) {
        Set<TagOrigin> origins = EnumSet.noneOf(TagOrigin.class);
        for (TagOrigin origin : values()) {
            if ((bits & origin.bit) != 0) {
                origins.add(origin);
            }
        }
        return origins;
    }
}
