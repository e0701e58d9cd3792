package annals.timeline;

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

    public int buckets() {
        return all.length;
    }

    /** First day of a bucket. */
    public double from(int bucket) {
        return (double) edges[bucket];
    }

    /** First day behind a bucket. */
    public double to(int bucket) {
        return (double) edges[bucket + 1];
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
}
