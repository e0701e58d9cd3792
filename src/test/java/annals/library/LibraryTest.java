package annals.library;

import static annals.library.TestArchive.AGAIN;
import static annals.library.TestArchive.ALL;
import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.PAUSE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.WithArchive;
import annals.library.EventDetail.Mention;
import annals.model.Event;
import annals.model.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest extends WithArchive {

    @Test
    void numbersEventsByDate() {
        assertThat(library.chronicle().size()).isEqualTo(ALL.size());
        for (int event = 0; event < ALL.size(); event++) {
            assertThat(library.chronicle().id(event)).isEqualTo(ALL.get(event));
        }
    }

    @Test
    void tellsWhatAnEventPointsToAndWhatPointsToIt() {
        EventDetail detail = library.detail(PAUSE).orElseThrow();
        assertThat(detail.event().title()).isEqualTo("Talks pause");
        assertThat(detail.related())
                .containsExactly(
                        new Mention(BEGIN, "Talks begin in Geneva", false, List.of("Geneva", "Syria")),
                        new Mention(AGAIN, "Headline of talks-again", true, List.of("Geneva", "Syria")));
        assertThat(detail.pointingHere()).extracting(Mention::id).containsExactly(BEGIN);
    }

    @Test
    void tellsWhatPointsToAnEventWithoutAPage() {
        EventDetail detail = library.detail(AGAIN).orElseThrow();
        assertThat(detail.event().stub()).isTrue();
        assertThat(detail.related()).isEmpty();
        assertThat(detail.pointingHere()).extracting(Mention::id).containsExactly(PAUSE, ASTANA);
    }

    @Test
    void knowsNoOtherEvents() {
        assertThat(library.detail(new EventId(VOTE.date(), "another"))).isEmpty();
    }

    @Test
    void readsEventsByTheirNumbers() {
        assertThat(library.events(new int[] {1, 5})).extracting(Event::id).containsExactly(PAUSE, VOTE);
    }
}
