package annals.relations;

import annals.chronicle.Chronicle;
import annals.relations.Contrast.Difference;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two sets of events beside each other, from two spans or two queries.
 *
 * @param here how many events the first has
 * @param there how many events the second has
 * @param changes of tags, those that one can be surest of first
 */
public record Comparison(int here, int there, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * A tag in both.
     *
     * @param times how many times as frequent it is in the first as in the second, estimated with care where it is rare
     * @param chance that it would differ so much by chance alone, corrected for the number of tags
     */
    public record Change(int tag, int here, int there, double times, double chance) {
        public boolean rose() {
            return times > 1;
        }
    }

    public static Comparison of(Chronicle chronicle, BitSet here, BitSet there) {
        int[] tagsHere = chronicle.tagCounts(here, 0, chronicle.size());
        int[] tagsThere = chronicle.tagCounts(there, 0, chronicle.size());
        return new Comparison(
                here.cardinality(),
                there.cardinality(),
                Contrast.of(tagsHere, here.cardinality(), tagsThere, there.cardinality()).stream()
                        .map(Comparison::change)
                        .toList());
    }

    private static Change change(Difference difference) {
        return new Change(
                difference.thing(), difference.here(), difference.there(), difference.times(), difference.chance());
    }

    /**
     * How events lie around a day: counts of as many buckets before it as wanted, then of the one that begins with it, and
     * those after. Two sets with a day zero of their own each can be drawn on one axis.
     */
    public static List<Integer> around(
            Chronicle chronicle, BitSet events, long dayZero, int daysOfBucket, int before, int after) {
        long[] edges = IntStream.rangeClosed(-before, after + 1)
                .mapToLong(bucket -> dayZero + (long) bucket * daysOfBucket)
                .toArray();
        return IntStream.of(chronicle.histogram(events, edges)).boxed().toList();
    }
}
