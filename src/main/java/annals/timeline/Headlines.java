package annals.timeline;

import annals.timeline.Hanging.Hung;
import annals.timeline.TextFitter.Fitted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Hangs the weightiest headlines in a few rows at the top, so that none covers another or its leader. */
final class Headlines {

    private static final double AIR = 10;
    private static final int WIDEST = 230;
    private static final int WIDEST_OF_SEVERAL_LINES = 170;
    private static final int LONGEST = 460;
    private static final int LONGEST_OF_SEVERAL_LINES = 260;
    private static final double LINE_GAP = 4;
    /** Cut shorter than this a headline says nothing. */
    static final double NARROWEST = 90;

    private final Viewport view;
    private final Events events;
    private final Room room;
    private final Rows rows;

    private Headlines(Viewport view, Events events, Room room, Rows rows) {
        this.view = view;
        this.events = events;
        this.room = room;
        this.rows = rows;
    }

    /** Rows of headlines, each of one line to four. */
    record Rows(int count, int lines) {

        private static final double ENOUGH_FOR_TWO_LINES = 76;
        /** Above marks that stay low there is so much room that a headline can be read to its end. */
        private static final double ENOUGH_FOR_THREE_LINES = 240;

        private static final double ENOUGH_FOR_FOUR_LINES = 340;

        /** As many as fit, up to so many lines. */
        static Rows fitting(double height, int mostLines) {
            int lines = lines(height);
            int count = (int) Math.max(0, (height - AIR) / (lines * Label.LINE + LINE_GAP));
            return new Rows(Math.min(count, mostLines / lines), lines);
        }

        private static int lines(double height) {
            if (height < ENOUGH_FOR_TWO_LINES) {
                return 1;
            }
            if (height < ENOUGH_FOR_THREE_LINES) {
                return 2;
            }
            return height < ENOUGH_FOR_FOUR_LINES ? 3 : 4;
        }

        double rowHeight() {
            return lines * Label.LINE + LINE_GAP;
        }

        /** With a little air below. */
        double height() {
            return count * rowHeight() + AIR;
        }

        /** How much room a headline may claim before others have theirs. */
        int widest() {
            return lines == 1 ? WIDEST : WIDEST_OF_SEVERAL_LINES;
        }

        /** How long it may become where none of them needs the room. */
        int longest() {
            return lines == 1 ? LONGEST : LONGEST_OF_SEVERAL_LINES;
        }
    }

    /** @param anchor how far down the leader to an event's day reaches */
    static List<Label> of(Viewport view, Events events, Room room, Rows rows, ToDoubleFunction<Integer> anchor) {
        List<Hung> hung = room.memo()
                .hung(view, rows, (from, to) -> new Hanging(events, room, rows, view.pixelsPerDay()).between(from, to));
        return new Headlines(view, events, room, rows).labels(hung, anchor);
    }

    private List<Label> labels(List<Hung> hung, ToDoubleFunction<Integer> anchor) {
        List<Label> labels = new ArrayList<>();
        double origin = view.from() * view.pixelsPerDay();
        for (Hung one : hung) {
            double x = one.x() - origin;
            if (x >= 0 && x <= view.width()) {
                addInside(labels, one, x, one.left() - origin, anchor);
            }
        }
        labels.sort(Comparator.comparingDouble(Label::x));
        return labels;
    }

    /** At the edges of the view a headline is cut to what is left of it there. */
    private void addInside(List<Label> labels, Hung one, double x, double left, ToDoubleFunction<Integer> anchor) {
        Fitted text = one.text();
        double begin = left;
        boolean toTheRight = one.left() == one.x();
        double free = toTheRight ? view.width() - x - 4 : x - 4;
        if (free < text.width()) {
            if (free < NARROWEST) {
                return;
            }
            text = room.fitter().fit(events.title(one.event()), free, rows.lines());
            begin = toTheRight ? x : x - text.width();
        }
        labels.add(new Label(
                one.event(),
                x,
                begin,
                Label.ASCENT + 2 + one.row() * rows.rowHeight(),
                text.width(),
                anchor.applyAsDouble(one.event()),
                text.lines(),
                events.color(one.event()),
                events.stub(one.event())));
    }
}
