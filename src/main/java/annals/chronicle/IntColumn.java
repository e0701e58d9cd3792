package annals.chronicle;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Whole numbers side by side, outside of the heap: in memory, or in a file that is mapped into it. */
final class IntColumn {

    static final ValueLayout.OfInt NUMBER = ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment data;
    private final int size;

    IntColumn(MemorySegment data) {
        this.data = data;
        size = Math.toIntExact(data.byteSize() / NUMBER.byteSize());
    }

    /** Of the first so many of some numbers. */
    static IntColumn of(int[] numbers, int size) {
        MemorySegment data = Arena.ofAuto().allocate(NUMBER.byteSize() * size, NUMBER.byteAlignment());
        MemorySegment.copy(numbers, 0, data, NUMBER, 0, size);
        return new IntColumn(data);
    }

    int get(int index) {
        return data.getAtIndex(NUMBER, index);
    }

    int size() {
        return size;
    }

    int[] toArray(int from, int to) {
        int[] numbers = new int[to - from];
        MemorySegment.copy(data, NUMBER, from * NUMBER.byteSize(), numbers, 0, numbers.length);
        return numbers;
    }

    /** The first index from which on no number is smaller; the numbers between must ascend. */
    int firstNotBelow(long value, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    MemorySegment data() {
        return data;
    }
}
