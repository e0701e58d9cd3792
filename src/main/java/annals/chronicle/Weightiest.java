package annals.chronicle;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds the few weightiest of many events: among all events in the order of their weight where many are selected, since the
 * first few of them come soon, and among the selected ones where those are few.
 */
final class Weightiest {

    private final IntColumn byWeight;
    private final Chronicle chronicle;

    Weightiest(IntColumn byWeight, Chronicle chronicle) {
        this.byWeight = byWeight;
        this.chronicle = chronicle;
    }

    /** All events, the weightiest first; of equal ones the earlier. */
    static IntColumn order(int size, IntUnaryOperator weight) {
        long[] ranked = IntStream.range(0, size)
                .mapToLong(event -> ((long) -weight.applyAsInt(event) << Integer.SIZE) | event)
                .sorted()
                .toArray();
        int[] events = new int[size];
        for (int i = 0; i < size; i++) {
            events[i] = (int) ranked[i];
        }
        return IntColumn.of(events, size);
    }

    int[] of(BitSet selected, int from, int to, int few) {
        int chosen = TagCounts.count(selected, from, to);
        long expected = chosen == 0 ? 0 : (long) few * byWeight.size() / chosen;
        return chosen <= expected ? amongSelected(selected, from, to, few) : amongAll(selected, from, to, few);
    }

    private int[] amongAll(BitSet selected, int from, int to, int few) {
        int[] found = new int[few];
        int size = 0;
        for (int i = 0; i < byWeight.size() && size < few; i++) {
            int event = byWeight.get(i);
            if (event >= from && event < to && selected.get(event)) {
                found[size++] = event;
            }
        }
        return IntStream.of(found).limit(size).toArray();
    }

    private int[] amongSelected(BitSet selected, int from, int to, int few) {
        Comparator<Integer> lightestFirst =
                Comparator.<Integer>comparingInt(chronicle::weight).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> heaviest = new PriorityQueue<>(lightestFirst);
        for (int event = selected.nextSetBit(from);
                few > 0 && event >= 0 && event < to;
                event = selected.nextSetBit(event + 1)) {
            if (heaviest.size() < few) {
                heaviest.add(event);
            } else if (chronicle.weight(event) > chronicle.weight(heaviest.element())) {
                heaviest.poll();
                heaviest.add(event);
            }
        }
        return heaviest.stream()
                .sorted(lightestFirst.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
