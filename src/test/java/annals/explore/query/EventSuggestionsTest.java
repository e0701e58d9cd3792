package annals.explore.query;

import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.WithArchive;
import annals.model.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSuggestionsTest extends WithArchive {

    private static List<EventId> of(String text) {
        return new EventSuggestions(library)
                .of(text).stream().map(library.chronicle()::id).toList();
    }

    @Test
    void knowTheEventByTheBeginningOfAWord() {
        assertThat(of("talks beg")).containsExactlyInAnyOrder(BEGIN, ASTANA);
        assertThat(of("truce")).as("the weightiest first").containsExactly(TRUCE, BROKEN);
    }

    @Test
    void knowNothingOfWhatSaysNothing() {
        assertThat(of("")).isEmpty();
        assertThat(of("(truce")).isEmpty();
        assertThat(of("nobody wrote this")).isEmpty();
    }
}
