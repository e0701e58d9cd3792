package annals.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * The middle view: a mark for each event, stacked where bars stood farther out; what does not fit is counted above.
 *
 * @param overflows from left to right
 * @param labels from left to right; no two touch
 */
public record Stacks(List<Mark> marks, List<Overflow> overflows, List<Label> labels) implements Content {

    /** One event. */
    public record Mark(int event, double x, double y, double width, double height, int color, boolean stub) {}

    private static final double LOWEST_MARK = 5;
    private static final double TALLEST_MARK = 18;
    private static final double OVERFLOW_ROW = 16;
    /** How much of the height stacks may take; headlines hang in the rest. */
    private static final double STACK_SHARE = 0.6;

    /** In a low lane, one of them at least. */
    private static final double HEADLINE_ROW = 30;

    private static final int MOST_LINES = 16;

    /** How many marks a stack can hold at most in a lane of a height. */
    static int rows(double height) {
        return (int) Math.max(1, stackRoom(height) / LOWEST_MARK);
    }

    private static double stackRoom(double height) {
        return Math.max(LOWEST_MARK, Math.min(height * STACK_SHARE, height - OVERFLOW_ROW - HEADLINE_ROW));
    }

    public static Stacks of(Viewport view, TimeUnit unit, Crowding crowding, Room room) {
        Events events = crowding.events();
        int full = Math.max(1, crowding.full(unit));
        double pitch = Math.clamp(stackRoom(room.height()) / full, LOWEST_MARK, TALLEST_MARK);
        int rows = (int) Math.clamp(stackRoom(room.height()) / pitch, 1, full);
        Headlines.Rows headlines = Headlines.Rows.fitting(room.height() - rows * pitch - OVERFLOW_ROW, MOST_LINES);
        Spread spread = Spread.of(unit, view.from(), view.to(), events, events);
        List<Mark> marks = new ArrayList<>();
        Overflow.Tally tally = new Overflow.Tally(view, room.height() - rows * pitch - 5);
        for (int i = 0; i < spread.buckets(); i++) {
            int count = spread.matching(i);
            if (count > 0) {
                stack(view, spread, i, events, Math.min(count, rows), pitch, room.height(), marks);
            }
            if (count > rows) {
                tally.add(spread.from(i), count - rows);
            }
        }
        List<Label> labels = Headlines.of(view, events, room, headlines, event -> {
            int bucket = spread.bucketOf(events.day(event));
            return room.height() - (bucket < 0 ? 0 : Math.min(rows, spread.matching(bucket)) * pitch);
        });
        return new Stacks(marks, tally.overflows(), labels);
    }

    private static void stack(
            Viewport view,
            Spread spread,
            int bucket,
            Events events,
            int rows,
            double pitch,
            double bottom,
            List<Mark> marks) {
        double left = Math.round(view.x((double) spread.from(bucket)));
        double width = Math.max(2, Math.round(view.x((double) spread.to(bucket))) - left - 1);
        int[] chosen = chosen(events, events.firstFrom(spread.from(bucket)), events.firstFrom(spread.to(bucket)), rows);
        for (int row = 0; row < chosen.length; row++) {
            int event = chosen[row];
            double top = Math.round(bottom - (row + 1) * pitch);
            double height = Math.round(bottom - row * pitch) - top - 1;
            marks.add(new Mark(event, left, top, width, height, events.color(event), events.stub(event)));
        }
    }

    /** As many as there are rows, the heaviest where not all find one; in the order of time. */
    private static int[] chosen(Events events, int from, int to, int rows) {
        PrimitiveIterator.OfInt heaviest = new ByWeight(events, from, to);
        int[] chosen = IntStream.generate(heaviest::nextInt).limit(rows).toArray();
        Arrays.sort(chosen);
        return chosen;
    }

    @Override
    public Optional<Target> at(double x, double y) {
        for (Label label : labels) {
            if (label.isAt(x, y)) {
                return Optional.of(new Target.Event(label.event()));
            }
        }
        for (Mark mark : marks) {
            if (x >= mark.x() - 0.5
                    && x <= mark.x() + mark.width() + 0.5
                    && y >= mark.y() - 0.5
                    && y <= mark.y() + mark.height() + 0.5) {
                return Optional.of(new Target.Event(mark.event()));
            }
        }
        return Overflow.at(overflows, x, y);
    }

    @Override
    public void places(Places places) {
        for (Mark mark : marks) {
            places.at(mark.event(), mark.x() + mark.width() / 2, mark.y());
        }
    }

    @Override
    public int headlines() {
        return labels.size();
    }
}
