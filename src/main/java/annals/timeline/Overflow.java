package annals.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many events found no room, those from one day (inclusive) to another (exclusive).
 *
 * @param x where the count begins
 * @param y its base line
 * @param width of the stretch that is counted
 */
public record Overflow(long from, long to, double x, double y, double width, int count) {

    /** A count of three figures is as wide. */
    private static final double NARROWEST = 30;

    public Overflow {
        if (count < 1) {
            throw new IllegalArgumentException("there is nothing to count");
        }
    }

    /** Which of these counts, if any, lies at a point. */
    static Optional<Target> at(List<Overflow> overflows, double x, double y) {
        return overflows.stream()
                .filter(overflow -> overflow.isAt(x, y))
                .findFirst()
                .map(overflow -> new Target.Pile(overflow.from, overflow.to));
    }

    private boolean isAt(double px, double py) {
        return px >= x - 2 && px <= x + Math.max(NARROWEST, width) - 4 && py >= y - 14 && py <= y + 6;
    }

    /** Adds counts up over stretches so wide that no count touches the next. The stretches lie still while one pans. */
    static final class Tally {
        private final Viewport view;
        private final double y;
        private final long days;
        private final List<Overflow> overflows = new ArrayList<>();
        private long cell;
        private int count;

        Tally(Viewport view, double y) {
            this.view = view;
            this.y = y;
            days = Grid.days(Grid.exponent(NARROWEST, view.pixelsPerDay()));
        }

        /** Days come in order. */
        void add(long day, int more) {
            long at = Math.floorDiv(day, days);
            if (at != cell) {
                close();
                cell = at;
            }
            count += more;
        }

        private void close() {
            if (count > 0) {
                double x = view.x((double) cell * days);
                overflows.add(
                        new Overflow(cell * days, (cell + 1) * days, x + 4, y, days * view.pixelsPerDay(), count));
                count = 0;
            }
        }

        List<Overflow> overflows() {
            close();
            return List.copyOf(overflows);
        }
    }
}
