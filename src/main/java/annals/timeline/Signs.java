package annals.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * The headlines of a way's events in rows below the arcs that join them, so that the way can be read where it lies in time. Where
 * they stand follows from how far the events are apart, and not from the view, so that panning changes nothing.
 *
 * @param height of all rows
 * @param labels no two touch; one that finds no room is left out, and its event has its number alone
 */
public record Signs(double height, List<Label> labels) {

    public static final Signs NONE = new Signs(0, List.of());

    private static final int MOST_ROWS = 4;
    private static final double ROW = 17;
    private static final double HEAD = 22;
    private static final double FOOT = 6;
    private static final double GAP = 12;
    private static final double SHORT = 230;
    private static final double LONGEST = 460;
    /** Where events lie apart, a headline may be so many times as long as it is from one to the next. */
    private static final double OVER = 2.5;

    private static final double SHORTEST = 60;
    /** How far the last headline may reach beyond the last event. */
    private static final double BEYOND = 52;
    /** Between a leader and the text that begins there. */
    private static final double INDENT = 3;

    public Signs {
        labels = List.copyOf(labels);
    }

    /** How high the rows of so many events are. */
    public static double height(int events) {
        return HEAD + FOOT + (Math.clamp(events, 1, MOST_ROWS) - 1) * ROW;
    }

    /**
     * @param events in order of time
     * @param x where an event stands
     * @param top where the arcs have their feet
     */
    public static Signs of(
            List<Integer> events,
            IntToDoubleFunction x,
            double top,
            IntFunction<String> title,
            IntFunction<Boolean> stub,
            TextFitter fitter) {
        double last = x.applyAsDouble(events.getLast());
        double bound = last + BEYOND;
        double apart = (last - x.applyAsDouble(events.getFirst())) / events.size();
        double longest = Math.clamp(apart * OVER, SHORT, LONGEST);
        double[] taken = new double[Math.clamp(events.size(), 1, MOST_ROWS)];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        List<Label> labels = new ArrayList<>();
        for (int event : events) {
            double place = x.applyAsDouble(event);
            TextFitter.Fitted text = fitter.fit(title.apply(event), longest);
            int row = row(taken, place + INDENT, bound, text.width());
            if (row >= 0) {
                double left = left(taken[row], place + INDENT, bound, text.width());
                TextFitter.Fitted fitted = fitter.fit(title.apply(event), Math.min(longest, bound - left));
                taken[row] = left + fitted.width();
                labels.add(new Label(
                        event,
                        place,
                        left,
                        top + HEAD + row * ROW,
                        fitted.width(),
                        top,
                        fitted.lines(),
                        -1,
                        stub.apply(event)));
            }
        }
        return new Signs(height(events.size()), labels);
    }

    /** The first row with room for all of a text, else the one with the most room; -1 where no row has any. */
    private static int row(double[] taken, double from, double bound, double width) {
        int roomiest = -1;
        double most = SHORTEST;
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] + GAP <= from) {
                double room = bound - left(taken[row], from, bound, width);
                if (room >= width) {
                    return row;
                }
                if (room > most) {
                    most = room;
                    roomiest = row;
                }
            }
        }
        return roomiest;
    }

    /** Where its event stands, or before that where it would end too far behind the last of them. */
    private static double left(double taken, double from, double bound, double width) {
        return Math.max(taken + GAP, Math.min(from, bound - width));
    }

    /** The event whose headline is at a point. */
    public Optional<Target> at(double px, double py) {
        return labels.stream()
                .filter(label -> label.isOnText(px, py))
                .findFirst()
                .map(label -> new Target.Event(label.event()));
    }
}
