package annals.ui.list;

import annals.explore.EventNumbers;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/** Event numbers as a list for a table, without an object for each: there may be a million. */
final class EventRows extends ObservableListBase<Integer> implements RandomAccess {

    private int[] events = new int[0];

    @Override
    public Integer get(int index) {
        return events[index];
    }

    @Override
    public int size() {
        return events.length;
    }

    int[] events() {
        return events;
    }

    /** @param next in the order in which they are shown; handed over */
    void show(int[] next) {
        int[] before = events;
        beginChange();
        events = next;
        nextReplace(0, next.length, new EventNumbers(before));
        endChange();
    }

    /** Where an event stands, or -1. */
    int rowOf(int event) {
        for (int row = 0; row < events.length; row++) {
            if (events[row] == event) {
                return row;
            }
        }
        return -1;
    }
}
