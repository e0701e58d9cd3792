package annals.sample;

import annals.model.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds for each event those that share most tags with it. An index by tag spares comparing every event with every other. */
final class RelatedLists {

    private static final int MOST = 10;

    /** One item of a list, with the shared tags in order of name. */
    record Item(SampleEvent target, List<Tag> shared) {}

    private static final Comparator<Item> ARCHIVE_ORDER = Comparator.comparingInt(
                    (Item item) -> item.shared().size())
            .thenComparing(item -> item.target().id().date())
            .reversed()
            .thenComparing(item -> item.target().id().slug());

    private final Map<Tag, List<SampleEvent>> byTag = new HashMap<>();

    RelatedLists(List<SampleEvent> events) {
        for (SampleEvent event : events) {
            for (Tag tag : event.tags()) {
                byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(event);
            }
        }
    }

    List<Item> of(SampleEvent event) {
        Map<SampleEvent, List<Tag>> shared = new LinkedHashMap<>();
        for (Tag tag : event.tags()) {
            for (SampleEvent other : byTag.getOrDefault(tag, List.of())) {
                shared.computeIfAbsent(other, key -> new ArrayList<>()).add(tag);
            }
        }
        shared.remove(event);
        return shared.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(ARCHIVE_ORDER)
                .limit(MOST)
                .toList();
    }
}
