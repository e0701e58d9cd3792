package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final EventId ID = new EventId(LocalDate.of(2017, 1, 16), "talks");

    @Test
    void doesNotChangeWhenWhatItWasMadeOfDoes() {
        List<Source> sources = new ArrayList<>();
        List<Tag> shared = new ArrayList<>();
        List<Link> related = new ArrayList<>(List.of(new Link(ID, shared)));
        SortedMap<Tag, Set<TagOrigin>> tags = new TreeMap<>();
        Event event = new Event(ID, Span.of(ID.date()), "Talks", null, null, sources, related, tags, false);

        sources.add(new Source("AP", "https://example.org", null));
        shared.add(new Tag("Syria"));
        related.clear();
        tags.put(new Tag("Syria"), Set.of(TagOrigin.TOPIC));

        assertThat(event.sources()).isEmpty();
        assertThat(event.tags()).isEmpty();
        assertThat(event.related()).containsExactly(new Link(ID, List.of()));
    }
}
