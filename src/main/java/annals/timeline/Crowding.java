package annals.timeline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How thickly events lie in time, all of them and not only those in view: from this follow the scale of bars and the choice
 * between bars, marks and cards, and neither may change while one pans. Each answer is worked out once.
 */
public final class Crowding {

    /** A bar that towers so far above the others is broken off, so that they can be told apart. */
    private static final double TALLEST = 2.5;

    private static final double USUAL = 0.97;

    private final Events events;
    private final int end;
    private final Map<TimeUnit, int[]> counts = new EnumMap<>(TimeUnit.class);
    private final Map<Long, Double> shares = new HashMap<>();

    /** @param end one behind the last event's number */
    public Crowding(Events events, int end) {
        this.events = events;
        this.end = end;
    }

    public Events events() {
        return events;
    }

    /** The count that a bar of full height stands for. */
    int full(TimeUnit unit) {
        int[] sorted = counts(unit);
        int most = sorted.length == 0 ? 1 : sorted[sorted.length - 1];
        return (int) Math.max(1, Math.min(most, Math.ceil(TALLEST * usual(unit))));
    }

    /** A count that few buckets exceed. */
    int usual(TimeUnit unit) {
        int[] sorted = counts(unit);
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * USUAL)];
    }

    private int[] counts(TimeUnit unit) {
        return counts.computeIfAbsent(unit, this::countAll);
    }

    /** Of the buckets that are not empty, in order of size. */
    private int[] countAll(TimeUnit unit) {
        int[] found = new int[64];
        int size = 0;
        for (int event = events.next(0); event >= 0; ) {
            int behind = events.firstFrom(unit.endOf(events.day(event)));
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = events.count(event, behind);
            event = behind < end ? events.next(behind) : -1;
        }
        int[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Which share of the events lie in cells of 2^exponent days that hold more than so many. */
    double crowdedShare(int exponent, int limit) {
        return shares.computeIfAbsent(exponent * 100_000L + limit, key -> countCrowded(exponent, limit));
    }

    private double countCrowded(int exponent, int limit) {
        long days = Grid.days(exponent);
        long all = 0;
        long crowded = 0;
        for (int event = events.next(0); event >= 0; ) {
            long cell = Math.floorDiv(events.day(event), days);
            int behind = events.firstFrom((cell + 1) * days);
            int count = events.count(event, behind);
            all += count;
            crowded += count > limit ? count : 0;
            event = behind < end ? events.next(behind) : -1;
        }
        return all == 0 ? 0 : (double) crowded / all;
    }
}
