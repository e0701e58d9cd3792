package annals.ingest;

import annals.model.Event;
import annals.store.EventRow;
import annals.store.PageRow;
import annals.store.Store;
import annals.store.StoreFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that a store says, without the numbers it gives things: two stores that say the same are the same. */
final class StoreText {

    private StoreText() {}

    static String of(StoreFolder folder) {
        try (Store store = folder.open()) {
            StringBuilder text = new StringBuilder();
            Map<Integer, String> ids = new HashMap<>();
            List<Integer> numbers = new ArrayList<>();
            store.columns(row -> number(row, ids, numbers));
            for (Event event :
                    store.events(numbers.stream().mapToInt(Integer::intValue).toArray())) {
                text.append(event).append('\n');
            }
            text.append(store.tags().values().stream().sorted().toList()).append('\n');
            List<PageRow> pages = new ArrayList<>();
            store.pages(pages::add);
            pages.stream()
                    .sorted(PageRow.SPEAKING_ORDER)
                    .forEach(page -> text.append(page.path())
                            .append(' ')
                            .append(page.hash())
                            .append(' ')
                            .append(page.eventId() == null ? "-" : ids.get(page.eventId()))
                            .append('\n'));
            text.append(store.problems());
            return text.toString();
        }
    }

    private static void number(EventRow row, Map<Integer, String> ids, List<Integer> numbers) {
        ids.put(row.number(), row.id().toString());
        numbers.add(row.number());
    }
}
