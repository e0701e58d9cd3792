package annals.explore.own;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.own.OwnList.Entry;
import annals.model.EventId;
import annals.model.Span;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Labelled;
import annals.workspace.Note;
import annals.workspace.Star;
import annals.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnListTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
    private static final EventRef GONE = event("2016-01-05/gone", "Talks that are gone");
    private static final EventRef TALKS = event("2016-02-01/talks", "Talks begin");
    private static final EventRef TRUCE = event("2016-02-27/truce", "A truce begins");
    private static final Label CHECK = new Label("check", "#3b6fb6");
    private static final Note WHY = Edits.newNote(new Note.OnEvent(GONE), "Why did they *go*?", NOW);
    private static final Note MONTH = Edits.newNote(
            new Note.OnDays(new Span(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29))), "The month", NOW);
    private static final Workspace WORKSPACE = Workspace.of(List.of(
            new Star(TRUCE, NOW), CHECK, new Labelled("check", TALKS), new Labelled("check", GONE), WHY, MONTH));

    private static EventRef event(String id, String headline) {
        return new EventRef(EventId.parse(id).orElseThrow(), headline);
    }

    private static List<Entry> of(String words) {
        return OwnList.of(WORKSPACE, id -> !id.equals(GONE.id()), words);
    }

    @Test
    void everything_that_was_marked_is_there_once_in_the_order_of_time() {
        assertThat(of(""))
                .containsExactly(
                        new Entry(new Note.OnEvent(GONE), false, List.of(CHECK), List.of(WHY), true),
                        new Entry(new Note.OnEvent(TALKS), false, List.of(CHECK), List.of(), false),
                        new Entry(MONTH.subject(), false, List.of(), List.of(MONTH), false),
                        new Entry(new Note.OnEvent(TRUCE), true, List.of(), List.of(), false));
    }

    @Test
    void words_are_looked_for_in_headlines_labels_and_notes() {
        assertThat(of("TALKS check")).hasSize(2);
        assertThat(of("they")).extracting(Entry::subject).containsExactly(new Note.OnEvent(GONE));
        assertThat(of("no longer")).extracting(Entry::gone).containsExactly(true);
        assertThat(of("starred")).extracting(Entry::starred).containsExactly(true);
        assertThat(of("talks truce")).isEmpty();
    }
}
