package annals.chronicle;

import java.util.Arrays;

/** For each event a few numbers, all in one array. */
final class PairTable {

    private final int[] starts;
    private final int[] values;

    private PairTable(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    int[] of(int event) {
        return Arrays.copyOfRange(values, starts[event], starts[event + 1]);
    }

    void count(int event, int[] counts) {
        for (int i = starts[event]; i < starts[event + 1]; i++) {
            counts[values[i]]++;
        }
    }

    /** Takes the pairs in any order. */
    static final class Builder {
        private int[] events = new int[4096];
        private int[] values = new int[4096];
        private int size;

        void add(int event, int value) {
            if (size == values.length) {
                events = Arrays.copyOf(events, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            events[size] = event;
            values[size++] = value;
        }

        PairTable build(int eventCount) {
            int[] starts = new int[eventCount + 1];
            for (int i = 0; i < size; i++) {
                starts[events[i] + 1]++;
            }
            for (int i = 0; i < eventCount; i++) {
                starts[i + 1] += starts[i];
            }
            int[] sorted = new int[size];
            int[] next = Arrays.copyOf(starts, eventCount);
            for (int i = 0; i < size; i++) {
                sorted[next[events[i]]++] = values[i];
            }
            for (int event = 0; event < eventCount; event++) {
                Arrays.sort(sorted, starts[event], starts[event + 1]);
            }
            return new PairTable(starts, sorted);
        }
    }
}
