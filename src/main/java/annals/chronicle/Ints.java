package annals.chronicle;

import java.util.Arrays;

/** Whole numbers that become more and more. */
final class Ints {

    private int[] numbers = new int[1024];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    IntColumn column() {
        return IntColumn.of(numbers, size);
    }
}
