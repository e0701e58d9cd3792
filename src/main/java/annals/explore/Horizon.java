package annals.explore;

import annals.chronicle.Chronicle;
import annals.model.Span;

/**
 * The time that is worth looking at: where nearly all events lie, with a little air around it. One absurd date must not
 * squeeze all the others into a corner.
 *
 * @param first day of the first of these events
 * @param end one behind the day of the last of them
 * @param air how many days to leave free before and behind
 */
public record Horizon(double first, double end, double air) {

    public static Horizon of(Chronicle chronicle) {
        if (chronicle.isEmpty()) {
            return new Horizon(0, 365, 0);
        }
        Span main = chronicle.mainSpan();
        double first = (double) main.first().toEpochDay();
        double end = (double) main.last().toEpochDay() + 1;
        return new Horizon(first, end, Math.max(2, (end - first) / 50));
    }

    public double from() {
        return first - air;
    }

    public double to() {
        return end + air;
    }

    public double days() {
        return end - first;
    }
}
