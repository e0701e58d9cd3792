package annals.explore;

import annals.chronicle.Chronicle;

/**
 * The time that is worth looking at: where nearly all events lie, with a little air around it. One absurd date must not
 * squeeze all the others into a corner.
 *
 * @param first day of the first of these events
 * @param end one behind the day of the last of them
 * @param air how many days to leave free before and behind
 */
public record Horizon(double first, double end, double air) {

    /** Of a hundred events one may lie astray, before all others or behind them. */
    private static final int ASTRAY = 200;

    private static final int LONG_GAP = 3650;

    public static Horizon of(Chronicle chronicle) {
        if (chronicle.isEmpty()) {
            return new Horizon(0, 365, 0);
        }
        int last = chronicle.size() - 1;
        int most = chronicle.size() < 20 ? 0 : Math.max(2, chronicle.size() / ASTRAY);
        double gap = Math.max(LONG_GAP, (chronicle.day(last - most) - (double) chronicle.day(most)) / 2);
        int begin = 0;
        int end = last;
        for (int i = 1; i <= most; i++) {
            begin = chronicle.day(i) - (double) chronicle.day(i - 1) > gap ? i : begin;
            end = chronicle.day(last - i + 1) - (double) chronicle.day(last - i) > gap ? last - i : end;
        }
        double first = chronicle.day(begin);
        double behind = chronicle.day(end) + 1.0;
        return new Horizon(first, behind, Math.max(2, (behind - first) / 50));
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
