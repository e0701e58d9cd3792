package annals.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How events are spread over time: for each bucket how many match the query, and how many there are. */
public final class Spread {

    private final long[] edges;
    private final int[] matching;
    private final int[] all;

    /** @param edges the days between which events were counted, one more than there are counts; all kept, not copied */
    public Spread(long[] edges, int[] matching, int[] all) {
        if (matching.length != edges.length - 1 || all.length != matching.length) {
            throw new IllegalArgumentException("every bucket needs its two edges and its two counts");
        }
        this.edges = edges;
        this.matching = matching;
        this.all = all;
    }

    /** @param unit the buckets that a stretch is divided into */
    public static Spread of(TimeUnit unit, double from, double to, Events matching, Events all) {
        long[] edges =
                unit.edges(from, to).stream().mapToLong(day -> day.toEpochDay()).toArray();
        int[] numbers = new int[edges.length];
        Arrays.setAll(numbers, i -> all.firstFrom(edges[i]));
        int[] matchingCounts = new int[edges.length - 1];
        int[] allCounts = new int[edges.length - 1];
        Arrays.setAll(matchingCounts, i -> matching.count(numbers[i], numbers[i + 1]));
        Arrays.setAll(allCounts, i -> all.count(numbers[i], numbers[i + 1]));
        return new Spread(edges, matchingCounts, allCounts);
    }

    public int buckets() {
        return all.length;
    }

    /** First day of a bucket. */
    public long from(int bucket) {
        return edges[bucket];
    }

    /** First day behind a bucket. */
    public long to(int bucket) {
        return edges[bucket + 1];
    }

    public int matching(int bucket) {
        return matching[bucket];
    }

    public int all(int bucket) {
        return all[bucket];
    }

    /** The highest count of all events in a bucket; at least one, to divide by. */
    public int most() {
        return Math.max(1, IntStream.of(all).max().orElse(1));
    }

    /** The bucket that a day lies in, or -1. */
    int bucketOf(long day) {
        int found = Arrays.binarySearch(edges, day);
        int bucket = found >= 0 ? found : -found - 2;
        return bucket < buckets() ? bucket : -1;
    }
}
