package annals.timeline;

import annals.timeline.Headlines.Rows;
import annals.timeline.TextFitter.Fitted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which headlines hang where.
 *
 * <p>Time is divided into cells, large ones before small ones, and each cell asks for the heaviest event in it. So the
 * heaviest of a century hangs before that of a year, whichever way one came to the view, and whoever hangs takes no notice
 * of who comes later. Cells of one size go in groups, every second one first, so that no group has to wait for another but
 * its neighbours. What hangs in a stretch is therefore the same as if all of time had been laid out, once a few groups
 * beyond its edges have been: more of them, the larger the cells, since the smaller ones give way to those.
 */
final class Hanging {

    private static final double CELL = 40;
    private static final double GAP = 14.3;
    private static final double LEADER_GAP = 6.1;
    /** Rooms of a few widths only, so that a text is not cut anew for every pixel. */
    private static final int ROOM_STEP = 16;

    private final Events events;
    private final Room room;
    private final Rows rows;
    private final double scale;
    /** Headlines farther apart do not touch while each hangs. */
    private final double reach;
    /** Nor when they have become as long as they may. */
    private final double farReach;

    private final List<Hung> hung = new ArrayList<>();
    private final Map<Long, List<Hung>> hungByPlace = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    /**
     * A headline in its row, counted from the top, in pixels from 1970.
     *
     * @param cut whether its row had less room for it than headlines may take
     */
    record Hung(int event, double x, double left, double right, int row, Fitted text, boolean cut) {

        double width() {
            return right - left;
        }

        boolean isLeftOfLeader() {
            return left < x;
        }

        /** Whether it would take the room between the two, as the other would. */
        boolean isRivalOf(Hung other) {
            return row == other.row && isLeftOfLeader() != other.isLeftOfLeader() && !text.whole();
        }

        Hung with(Fitted other) {
            double otherLeft = isLeftOfLeader() ? x - other.width() : x;
            return new Hung(event, x, otherLeft, otherLeft + other.width(), row, other, cut);
        }

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

    Hanging(Events events, Room room, Rows rows, double scale) {
        this.events = events;
        this.room = room;
        this.rows = rows;
        this.scale = scale;
        reach = 2.0 * rows.widest() + GAP;
        farReach = 2.0 * rows.longest() + GAP;
    }

    /** All that hang between two days, and some beyond. */
    List<Hung> between(double from, double to) {
        hangAll(from - farReach / scale, to + farReach / scale);
        double begin = from * scale;
        double end = to * scale;
        return hung.stream()
                .map(one -> one.x() >= begin && one.x() <= end ? lengthened(one) : one)
                .toList();
    }

    private void hangAll(double from, double to) {
        int finest = Grid.exponent(CELL, scale);
        double beyond = 0;
        for (int exponent = finest; exponent <= Grid.COARSEST; exponent++) {
            beyond += 2 * groupLength(exponent) * Grid.days(exponent) + reach / scale;
        }
        for (int exponent = Math.max(finest, Grid.COARSEST); exponent >= finest && rows.count() > 0; exponent--) {
            hangLevel(exponent, from - beyond, to + beyond);
            beyond -= 2 * groupLength(exponent) * Grid.days(exponent) + reach / scale;
        }
    }

    /** So many cells that two groups with another between them are beyond reach. */
    private long groupLength(int exponent) {
        return (long) Math.ceil(reach / scale / Grid.days(exponent)) + 1;
    }

    private void hangLevel(int exponent, double from, double to) {
        long days = Grid.days(exponent);
        long length = groupLength(exponent);
        long first = Math.floorDiv((long) Math.floor(from), days * length);
        long last = Math.floorDiv((long) Math.floor(to), days * length);
        for (int turn = 0; turn < 2; turn++) {
            for (long group = first + Math.floorMod(turn - first, 2L); group <= last; group += 2) {
                hangGroup(group * length, length, days);
            }
        }
    }

    private void hangGroup(long firstCell, long length, long days) {
        List<Integer> heaviest = new ArrayList<>();
        int from = events.firstFrom(firstCell * days);
        for (long cell = firstCell + 1; cell <= firstCell + length; cell++) {
            int to = events.firstFrom(cell * days);
            int event = events.heaviest(from, to);
            if (event >= 0 && seen.add(event)) {
                heaviest.add(event);
            }
            from = to;
        }
        heaviest.sort(
                Comparator.<Integer>comparingInt(events::weight).reversed().thenComparing(event -> event));
        heaviest.forEach(this::hang);
    }

    private void hang(int event) {
        double x = (events.day(event) + 0.5) * scale;
        List<Hung> near = near(x, reach);
        Hung best = null;
        for (int row = 0; row < rows.count() && (best == null || best.cut()); row++) {
            if (isFree(x, row, near)) {
                Hung found = hangIn(event, x, row, near);
                best = best == null || (found != null && found.width() > best.width()) ? found : best;
            }
        }
        if (best != null) {
            hung.add(best);
            hungByPlace.computeIfAbsent(place(x), key -> new ArrayList<>()).add(best);
        }
    }

    private long place(double x) {
        return (long) Math.floor(x / reach);
    }

    private List<Hung> near(double x, double distance) {
        List<Hung> near = new ArrayList<>();
        for (long place = place(x - distance); place <= place(x + distance); place++) {
            for (Hung other : hungByPlace.getOrDefault(place, List.of())) {
                if (Math.abs(other.x() - x) < distance) {
                    near.add(other);
                }
            }
        }
        return near;
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
    private @Nullable Hung hangIn(int event, double x, int row, List<Hung> near) {
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
        Fitted text = room.fitter().fit(title, rows.widest(), rows.lines());
        double toTheRight = rightBound - x;
        double toTheLeft = x - leftBound;
        boolean cut = text.width() > toTheRight && text.width() > toTheLeft;
        if (cut) {
            double free = Math.max(toTheRight, toTheLeft);
            if (free < Headlines.NARROWEST) {
                return null;
            }
            text = room.fitter().fit(title, Math.floor(free / ROOM_STEP) * ROOM_STEP, rows.lines());
        }
        double left = text.width() <= toTheRight ? x : x - text.width();
        return new Hung(event, x, left, left + text.width(), row, text, cut);
    }

    /** When all hang, one that is cut takes the room that is left beside it; where two could take the same, each half of it. */
    private Hung lengthened(Hung one) {
        if (one.text().whole()) {
            return one;
        }
        double free = one.isLeftOfLeader() ? one.x() - freeFrom(one) : freeTo(one) - one.x();
        double length = Math.floor(Math.min(free, rows.longest()) / ROOM_STEP) * ROOM_STEP;
        if (length <= one.width()) {
            return one;
        }
        Fitted text = room.fitter().fit(events.title(one.event()), length, rows.lines());
        return text.width() > one.width() ? one.with(text) : one;
    }

    private double freeFrom(Hung one) {
        return near(one.x(), farReach).stream()
                .filter(other -> other.bounds(one.row()) && other.x() < one.x())
                .mapToDouble(other ->
                        other.isRivalOf(one) ? (other.right() + one.left() + GAP) / 2 : other.rightBound(one.row()))
                .reduce(lowest(one.event()), Math::max);
    }

    private double freeTo(Hung one) {
        return near(one.x(), farReach).stream()
                .filter(other -> other.bounds(one.row()) && other.x() > one.x())
                .mapToDouble(other ->
                        other.isRivalOf(one) ? (one.right() + other.left() - GAP) / 2 : other.leftBound(one.row()))
                .reduce(highest(one.event()), Math::min);
    }

    /** How far to the left a headline may reach: not out of the time that one looks at, if it is itself in it. */
    private double lowest(int event) {
        return events.day(event) >= room.first() ? room.first() * scale : Double.NEGATIVE_INFINITY;
    }

    private double highest(int event) {
        return events.day(event) < room.last() ? room.last() * scale : Double.POSITIVE_INFINITY;
    }
}
