package annals.explore;

import annals.chronicle.Chronicle;
import annals.model.Tag;
import annals.store.EventRow;
import annals.store.Store;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads a store's columns. The store's numbers stay with their events for ever; in the columns events are numbered by date,
 * and tags without gaps.
 */
final class ColumnLoader {

    private final Chronicle chronicle;
    private int[] storeNumbers = new int[1024];
    private int[] eventByStoreNumber = new int[1024];
    private int size;

    ColumnLoader(Store store) {
        Map<Integer, Tag> named = store.tags();
        Map<Integer, Integer> tags = HashMap.newHashMap(named.size());
        named.keySet().forEach(number -> tags.put(number, tags.size()));
        Chronicle.Builder builder = new Chronicle.Builder(List.copyOf(named.values()));
        store.columns(row -> add(row, builder, tags));
        store.tagUses((event, tag) -> builder.tagUse(eventByStoreNumber[event], tags.getOrDefault(tag, -1)));
        store.links((from, to) -> builder.link(eventByStoreNumber[from], eventByStoreNumber[to]));
        chronicle = builder.build();
    }

    private void add(EventRow row, Chronicle.Builder builder, Map<Integer, Integer> tags) {
        storeNumbers = roomFor(storeNumbers, size);
        eventByStoreNumber = roomFor(eventByStoreNumber, row.number());
        storeNumbers[size] = row.number();
        eventByStoreNumber[row.number()] = size++;
        builder.event(row.id(), row.title(), tags.getOrDefault(row.topicId(), -1), row.stub());
    }

    private static int[] roomFor(int[] numbers, int index) {
        return index < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(index + 1, numbers.length * 2));
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** The store's number of each event, in the order of the columns. */
    int[] storeNumbers() {
        return storeNumbers;
    }

    /** The place in the columns of each event, by the store's number. */
    int[] eventByStoreNumber() {
        return eventByStoreNumber;
    }
}
