package annals.timeline;

import java.util.List;

/**
 * The links that hang together with the selected event, or those of a way between two events.
 *
 * @param origin the selected event, or where the way begins
 * @param ties the nearest first, among these the heaviest
 * @param left how many were left out because there are too many
 * @param way whether it is a way, of which each event can be pointed at where its arcs stand
 */
public record Web(int origin, List<Tie> ties, int left, boolean way) {

    public static final Web EMPTY = new Web(-1, List.of(), 0);

    /** The links of an event. */
    public Web(int origin, List<Tie> ties, int left) {
        this(origin, ties, left, false);
    }

    public Web {
        ties = List.copyOf(ties);
    }
}
