package annals.chronicle;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** For each number of one kind a few of another, ascending: of each event its tags, of each tag its events. */
final class PairTable {

    private final IntColumn starts;
    private final IntColumn values;

    PairTable(IntColumn starts, IntColumn values) {
        this.starts = starts;
        this.values = values;
    }

    int[] of(int key) {
        return values.toArray(starts.get(key), starts.get(key + 1));
    }

    int count(int key) {
        return starts.get(key + 1) - starts.get(key);
    }

    /** A key's values from one (inclusive) to another (exclusive). */
    int[] between(int key, int from, int to) {
        int first = firstNotBelow(from, key);
        return values.toArray(first, Math.max(first, firstNotBelow(to, key)));
    }

    /** How many of a key's values lie from (inclusive) to (exclusive). */
    int countBetween(int key, int from, int to) {
        return Math.max(0, firstNotBelow(to, key) - firstNotBelow(from, key));
    }

    private int firstNotBelow(int value, int key) {
        return values.firstNotBelow(value, starts.get(key), starts.get(key + 1));
    }

    void forEach(int key, IntConsumer sink) {
        int end = starts.get(key + 1);
        for (int i = starts.get(key); i < end; i++) {
            sink.accept(values.get(i));
        }
    }

    /** Adds to each value of the key its share. */
    void tally(int key, int[] counts, int share) {
        int end = starts.get(key + 1);
        for (int i = starts.get(key); i < end; i++) {
            counts[values.get(i)] += share;
        }
    }

    IntColumn starts() {
        return starts;
    }

    IntColumn values() {
        return values;
    }

    /** Takes pairs in any order; one that comes twice counts once. */
    static final class Builder {
        private final Ints keys = new Ints();
        private final Ints values = new Ints();

        void add(int key, int value) {
            keys.add(key);
            values.add(value);
        }

        /** One more than the highest value. */
        int valueCount() {
            int count = 0;
            for (int i = 0; i < values.size(); i++) {
                count = Math.max(count, values.get(i) + 1);
            }
            return count;
        }

        PairTable byKey(int keyCount) {
            return table(keys, values, keyCount);
        }

        PairTable byValue(int valueCount) {
            return table(values, keys, valueCount);
        }

        private static PairTable table(Ints from, Ints to, int keyCount) {
            int[] next = new int[keyCount + 1];
            for (int i = 0; i < from.size(); i++) {
                next[from.get(i) + 1]++;
            }
            for (int key = 0; key < keyCount; key++) {
                next[key + 1] += next[key];
            }
            int[] sorted = new int[from.size()];
            for (int i = 0; i < from.size(); i++) {
                sorted[next[from.get(i)]++] = to.get(i);
            }
            Ints starts = new Ints();
            int size = 0;
            int begin = 0;
            starts.add(0);
            for (int key = 0; key < keyCount; key++) {
                int end = next[key];
                Arrays.sort(sorted, begin, end);
                for (int i = begin; i < end; i++) {
                    if (i == begin || sorted[i] != sorted[i - 1]) {
                        sorted[size++] = sorted[i];
                    }
                }
                starts.add(size);
                begin = end;
            }
            return new PairTable(starts.column(), IntColumn.of(sorted, size));
        }
    }
}
