package annals.timeline;

import annals.timeline.TextFitter.Fitted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Hangs the weightiest headlines in a few rows at the top, so that none covers another or its leader.
 *
 * <p>Time is divided into cells, large ones before small ones, and each cell asks for the heaviest event in it. So the
 * heaviest of a century hangs before that of a year, whichever way one came to the view, and whoever hangs takes no notice
 * of who comes later. What hangs in view is the same as if all of time had been laid out: a headline can only be displaced
 * by one within reach, and that one by others within reach of it, so each step to smaller cells and each turn among cells
 * of one size needs to look so much farther beyond the edges.
 */
final class Headlines {

    private static final double AIR = 10;
    private static final double CELL = 40;
    private static final int WIDEST = 230;
    private static final int WIDEST_OF_TWO_LINES = 170;
    private static final double LINE_GAP = 4;
    private static final double GAP = 14.3;
    private static final double LEADER_GAP = 6.1;
    /** Cut shorter than this a headline says nothing. */
    private static final double NARROWEST = 90;
    /** Rooms of a few widths only, so that a text is not cut anew for every pixel. */
    private static final int ROOM_STEP = 16;

    /** Headlines farther apart do not touch. */
    private static final double REACH = 2 * WIDEST + GAP;
    /** Cells of one size take turns, each with those that are beyond reach, in an order that spreads them. */
    private static final int[] TURNS = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};

    private final Viewport view;
    private final Events events;
    private final Room room;
    private final Rows rows;
    private final double scale;
    private final List<Hung> hung = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    /** A headline in its row, counted from the top, in pixels from 1970. */
    private record Hung(int event, double x, double left, double right, int row, Fitted text) {

        /** Whether a leader that ends in another row comes too near to this headline or its leader. */
        boolean isInTheWayOf(double otherX, int otherRow) {
            return Math.abs(x - otherX) < LEADER_GAP
                    || (row >= otherRow && otherX > left - LEADER_GAP && otherX < right + LEADER_GAP);
        }

        /** Whether a text in another row would meet this one, or its leader. */
        boolean bounds(int otherRow) {
            return row <= otherRow;
        }

        double leftBound(int otherRow) {
            return row == otherRow ? left - GAP : x - LEADER_GAP;
        }

        double rightBound(int otherRow) {
            return row == otherRow ? right + GAP : x + LEADER_GAP;
        }
    }

    private Headlines(Viewport view, Events events, Room room, Rows rows) {
        this.view = view;
        this.events = events;
        this.room = room;
        this.rows = rows;
        scale = view.pixelsPerDay();
    }

    /** Rows of headlines, each of one line or two. */
    record Rows(int count, int lines) {

        private static final double ENOUGH_FOR_TWO_LINES = 76;

        /** As many as fit, up to so many lines. */
        static Rows fitting(double height, int mostLines) {
            int lines = height < ENOUGH_FOR_TWO_LINES ? 1 : 2;
            int count = (int) Math.max(0, (height - AIR) / (lines * Label.LINE + LINE_GAP));
            return new Rows(Math.min(count, mostLines / lines), lines);
        }

        double rowHeight() {
            return lines * Label.LINE + LINE_GAP;
        }

        /** With a little air below. */
        double height() {
            return count * rowHeight() + AIR;
        }

        private int widest() {
            return lines == 1 ? WIDEST : WIDEST_OF_TWO_LINES;
        }
    }

    /** @param anchor how far down the leader to an event's day reaches */
    static List<Label> of(Viewport view, Events events, Room room, Rows rows, ToDoubleFunction<Integer> anchor) {
        Headlines headlines = new Headlines(view, events, room, rows);
        headlines.hang();
        return headlines.labels(anchor);
    }

    private void hang() {
        int finest = Grid.exponent(CELL, scale);
        for (int exponent = Math.max(finest, Grid.COARSEST); exponent >= finest && rows.count() > 0; exponent--) {
            long days = Grid.days(exponent);
            double reach = (exponent - finest + 1) * TURNS.length * REACH / scale;
            long first = Math.floorDiv((long) Math.floor(view.from() - reach), days);
            long last = Math.floorDiv((long) Math.floor(view.to() + reach), days);
            for (int turn : TURNS) {
                long skip = Math.floorMod(turn - first, (long) TURNS.length);
                for (long cell = first + skip; cell <= last; cell += TURNS.length) {
                    hangHeaviest(cell * days, (cell + 1) * days);
                }
            }
        }
    }

    private void hangHeaviest(long from, long to) {
        int event = events.heaviest(events.firstFrom(from), events.firstFrom(to));
        if (event < 0 || !seen.add(event)) {
            return;
        }
        double x = (events.day(event) + 0.5) * scale;
        List<Hung> near =
                hung.stream().filter(other -> Math.abs(other.x() - x) < REACH).toList();
        for (int row = 0; row < rows.count(); row++) {
            if (isFree(x, row, near) && hangIn(event, x, row, near)) {
                return;
            }
        }
    }

    private static boolean isFree(double x, int row, List<Hung> near) {
        for (Hung other : near) {
            if (other.isInTheWayOf(x, row)) {
                return false;
            }
        }
        return true;
    }

    /** To the right of the leader, or to the left of it where there is more room; cut where there is not enough. */
    private boolean hangIn(int event, double x, int row, List<Hung> near) {
        double leftBound = lowest(event);
        double rightBound = highest(event);
        for (Hung other : near) {
            if (other.bounds(row) && other.x() < x) {
                leftBound = Math.max(leftBound, other.rightBound(row));
            } else if (other.bounds(row)) {
                rightBound = Math.min(rightBound, other.leftBound(row));
            }
        }
        String title = events.title(event);
        Fitted whole = room.fitter().fit(title, rows.widest(), rows.lines());
        double toTheRight = rightBound - x;
        double toTheLeft = x - leftBound;
        if (whole.width() > toTheRight && whole.width() > toTheLeft) {
            double free = Math.max(toTheRight, toTheLeft);
            if (free < NARROWEST) {
                return false;
            }
            whole = room.fitter().fit(title, Math.floor(free / ROOM_STEP) * ROOM_STEP, rows.lines());
        }
        double left = whole.width() <= toTheRight ? x : x - whole.width();
        return hung.add(new Hung(event, x, left, left + whole.width(), row, whole));
    }

    /** How far to the left a headline may reach: not out of the time that one looks at, if it is itself in it. */
    private double lowest(int event) {
        return events.day(event) >= room.first() ? room.first() * scale : Double.NEGATIVE_INFINITY;
    }

    private double highest(int event) {
        return events.day(event) < room.last() ? room.last() * scale : Double.POSITIVE_INFINITY;
    }

    private List<Label> labels(ToDoubleFunction<Integer> anchor) {
        List<Label> labels = new ArrayList<>();
        double origin = view.from() * scale;
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
