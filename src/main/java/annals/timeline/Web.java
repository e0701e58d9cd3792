package annals.timeline;

import java.util.List;

/**
 * The links that hang together with the selected event.
 *
 * @param origin the selected event
 * @param ties the nearest first, among these the heaviest
 * @param left how many were left out because there are too many
 */
public record Web(int origin, List<Tie> ties, int left) {

    public static final Web EMPTY = new Web(-1, List.of(), 0);

    public Web {
        ties = List.copyOf(ties);
    }
}
