package annals.explore;

import annals.chronicle.Chronicle;
import annals.relations.Comparison;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How two sets of events lie in time, each around a day zero of its own, in buckets of so many days. The same bucket of both
 * begins so many days from day zero.
 *
 * @param before how many buckets lie before day zero
 * @param zero day zero of the first set, counted from 1970-01-01
 * @param otherZero and of the second
 */
public record Course(int daysOfBucket, int before, List<Integer> here, List<Integer> there, long zero, long otherZero) {

    private static final List<Integer> LENGTHS = List.of(1, 2, 7, 14, 30, 91, 182, 365);
    private static final int MOST_BUCKETS = 100;

    public Course {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    /**
     * What a side covers.
     *
     * @param first day
     * @param last day
     */
    record Stretch(long first, long last, long zero) {
        long before() {
            return Math.max(0, zero - first);
        }

        long after() {
            return Math.max(0, last - zero);
        }
    }

    static Course of(Chronicle chronicle, BitSet here, Stretch hereIn, BitSet there, Stretch thereIn) {
        long before = Math.max(hereIn.before(), thereIn.before());
        long after = Math.max(hereIn.after(), thereIn.after());
        int days = length(before + after + 1);
        int bucketsBefore = Math.toIntExact(Math.ceilDiv(before, days));
        int bucketsAfter = Math.toIntExact(after / days);
        return new Course(
                days,
                bucketsBefore,
                Comparison.around(chronicle, here, hereIn.zero(), days, bucketsBefore, bucketsAfter),
                Comparison.around(chronicle, there, thereIn.zero(), days, bucketsBefore, bucketsAfter),
                hereIn.zero(),
                thereIn.zero());
    }

    private static int length(long days) {
        return LENGTHS.stream()
                .filter(length -> days <= (long) length * MOST_BUCKETS)
                .findFirst()
                .orElseGet(() -> Math.toIntExact(Math.ceilDiv(days, MOST_BUCKETS)));
    }

    public int buckets() {
        return here.size();
    }

    /** Whether both lie at the same days, so that the axis can have dates. */
    public boolean isOneCalendar() {
        return zero == otherZero;
    }

    /** How many days after day zero a bucket begins. */
    public long offset(int bucket) {
        return (long) (bucket - before) * daysOfBucket;
    }

    /** The greatest of all counts; at least one, to divide by. */
    public int most() {
        return Math.max(
                1,
                Stream.concat(here.stream(), there.stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
    }

    /** Of each bucket the part of all events of the first set, or of the second. */
    public List<Double> shares(boolean first) {
        List<Integer> counts = first ? here : there;
        double all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        return IntStream.range(0, counts.size())
                .mapToObj(bucket -> counts.get(bucket) / all)
                .toList();
    }
}
