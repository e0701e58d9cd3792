package annals.explore;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Events' numbers as a list for a table, without an object for each: there may be a million. */
public final class EventNumbers extends AbstractList<Integer> implements RandomAccess {

    private final int[] numbers;

    /** @param numbers handed over */
    public EventNumbers(int[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public Integer get(int index) {
        return numbers[index];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
