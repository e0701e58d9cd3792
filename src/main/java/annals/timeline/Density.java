package annals.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The far view: how many events there were, and the weightiest headlines above the peaks they name.
 *
 * @param bars from left to right
 * @param labels from left to right; no two touch
 */
public record Density(List<Bar> bars, List<Label> labels) implements Content {

    /**
     * A bucket's bar in that of all events.
     *
     * @param top of the bar of the filtered events
     * @param ghostTop of the bar of all
     * @param bottom of both
     * @param broken whether it would be taller than there is room
     */
    public record Bar(
            long from,
            long to,
            double x,
            double width,
            double top,
            double ghostTop,
            double bottom,
            int count,
            int all,
            boolean broken) {}

    private static final double LOWEST = 3;
    private static final double ROWS_SHARE = 0.24;
    private static final double LOWEST_ROW = 30;
    private static final int MOST_LINES = 8;

    /**
     * @param matching the events that the query selects
     * @param all with those among which they stand
     */
    public static Density of(Viewport view, TimeUnit unit, Events matching, Crowding all, Room room) {
        Spread spread = Spread.of(unit, view.from(), view.to(), matching, all.events());
        Headlines.Rows rows = rows(room.height());
        double tallest = Math.max(8, room.height() - rows.height());
        int full = all.full(unit);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < spread.buckets(); i++) {
            if (spread.all(i) > 0) {
                bars.add(bar(view, spread, i, room.height(), tallest, full));
            }
        }
        List<Label> labels = Headlines.of(view, matching, room, rows, event -> {
            int bucket = spread.bucketOf(matching.day(event));
            return room.height() - (bucket < 0 ? 0 : height(spread.matching(bucket), full, tallest));
        });
        return new Density(bars, labels);
    }

    /** Few, so that most of the room is left to what they name. */
    private static Headlines.Rows rows(double height) {
        return Headlines.Rows.fitting(height < 50 ? 0 : Math.max(LOWEST_ROW, height * ROWS_SHARE), MOST_LINES);
    }

    private static Bar bar(Viewport view, Spread spread, int i, double bottom, double tallest, int full) {
        double left = Math.round(view.x((double) spread.from(i)));
        double right = Math.round(view.x((double) spread.to(i)));
        return new Bar(
                spread.from(i),
                spread.to(i),
                left,
                Math.max(1, right - left - (right - left >= 3 ? 1 : 0)),
                bottom - height(spread.matching(i), full, tallest),
                bottom - height(spread.all(i), full, tallest),
                bottom,
                spread.matching(i),
                spread.all(i),
                spread.all(i) > full);
    }

    /** In proportion, but a single event is still seen beside a thousand. */
    private static double height(int count, int full, double tallest) {
        return count == 0 ? 0 : Math.max(LOWEST, tallest * Math.min(count, full) / full);
    }

    @Override
    public Optional<Target> at(double x, double y) {
        for (Label label : labels) {
            if (label.isAt(x, y)) {
                return Optional.of(new Target.Event(label.event()));
            }
        }
        for (Bar bar : bars) {
            if (bar.count() > 0
                    && x >= bar.x() - 0.5
                    && x <= bar.x() + bar.width() + 0.5
                    && y >= bar.ghostTop() - 4
                    && y <= bar.bottom() + 2) {
                return Optional.of(new Target.Pile(bar.from(), bar.to()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void places(Places places) {
        // a bar is no single event
    }

    @Override
    public int headlines() {
        return labels.size();
    }
}
