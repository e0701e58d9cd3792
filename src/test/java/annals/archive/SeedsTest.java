package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.EventPage;
import annals.archive.Page.RelatedItem;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three real pages that came with the project's brief. */
class SeedsTest {

    private final Map<EventId, EventPage> pages = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        RealPages.visit(RealPages.SEEDS, (path, text) -> {
            Reading reading = Reading.of(path, text);
            pages.put(reading.event().id(), reading.event());
            problems.addAll(reading.problems());
        });
    }

    @Test
    void readWithoutAProblem() {
        assertThat(problems).isEmpty();
        assertThat(pages.keySet())
                .extracting(id -> id.date().toString())
                .containsExactly("2016-04-28", "2017-01-16", "2017-01-23");
        assertThat(pages.values()).extracting(EventPage::topic).containsOnlyNulls();
    }

    @Test
    void haveTheirTexts() {
        assertThat(page(1).title())
                .isEqualTo("The Syrian Opposition agree to attend peace talks with the Syrian government in Astana,"
                        + " Kazakhstan, in order to press for a ceasefire to the conflict.");
        assertThat(page(0).summary()).startsWith("GENEVA (AP) — The U.N. envoy").endsWith("the talks and…");
        assertThat(page(1).summary())
                .isEqualTo("Boost for talks backed by Russia and Turkey as opposition groups consent to send delegation"
                        + " to press for ceasefire");
        assertThat(page(2).summary()).isNull();
    }

    @Test
    void haveTheirSources() {
        assertThat(page(1).sources())
                .containsExactly(new Source(
                        "The Guardian",
                        "https://www.theguardian.com/world/2017/jan/16/syrian-rebels-agree-to-attend-peace-talks-kazakhstan",
                        null));
        assertThat(page(2).sources()).extracting(Source::name).containsExactly("Radio Free Europe/Radio Liberty");
        assertThat(page(0).sources()).extracting(Source::name).containsExactly("AP");
    }

    @Test
    void haveTheirRelatedEventsWithSharedTags() {
        assertThat(pages.values()).allSatisfy(page -> assertThat(page.related()).hasSize(10));
        RelatedItem first = page(1).related().getFirst();
        assertThat(first.target()).isEqualTo(page(2).id());
        assertThat(first.title()).isEqualTo(page(2).title());
        assertThat(first.shared())
                .extracting(Tag::name)
                .containsExactly(
                        "Astana", "Kazakhstan", "Syrian Civil War", "Syrian government", "Syrian peace process");
        assertThat(page(2).related().getFirst().target()).isEqualTo(page(1).id());
        assertThat(page(2).related().getFirst().shared()).contains(new Tag("war"));
    }

    @Test
    void nameTwentyThreeEventsInAll() {
        Set<EventId> events = new TreeSet<>(pages.keySet());
        pages.values().forEach(page -> page.related().forEach(item -> events.add(item.target())));
        assertThat(events).hasSize(23);
    }

    private EventPage page(int number) {
        return List.copyOf(pages.values()).get(number);
    }
}
