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
    /** Headlines farther apart do not touch. */
    private final double reach;

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
    }

    /** All that hang between two days, and some beyond. */
    List<Hung> between(double from, double to) {
        int finest = Grid.exponent(CELL, scale);
        double beyond = 0;
        for (int exponent = finest; exponent <= Grid.COARSEST; exponent++) {
            beyond += 2 * groupLength(exponent) * Grid.days(exponent) + reach / scale;
        }
        for (int exponent = Math.max(finest, Grid.COARSEST); exponent >= finest && rows.count() > 0; exponent--) {
            hangLevel(exponent, from - beyond, to + beyond);
            beyond -= 2 * groupLength(exponent) * Grid.days(exponent) + reach / scale;
        }
        return List.copyOf(hung);
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
        List<Hung> near = near(x);
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

    private List<Hung> near(double x) {
        List<Hung> near = new ArrayList<>();
        for (long place = place(x) - 1; place <= place(x) + 1; place++) {
            for (Hung other : hungByPlace.getOrDefault(place, List.of())) {
                if (Math.abs(other.x() - x) < reach) {
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

    /** How far to the left a headline may reach: not out of the time that one looks at, if it is itself in it. */
    private double lowest(int event) {
        return events.day(event) >= room.first() ? room.first() * scale : Double.NEGATIVE_INFINITY;
    }

    private double highest(int event) {
        return events.day(event) < room.last() ? room.last() * scale : Double.POSITIVE_INFINITY;
    }
}
