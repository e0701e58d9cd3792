package annals.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.WithArchive;
import annals.explore.query.Suggestions.Suggestion;
import annals.library.TestArchive;
import annals.model.Marks;
import annals.model.Span;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Labelled;
import annals.workspace.Note;
import annals.workspace.Star;
import annals.workspace.Workspace;
import annals.workspace.WorkspaceMarks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveSuggestionsTest extends WithArchive {

    @Test
    void suggestsTagsForAWord() {
        assertThat(of("talks sy")).containsExactly(new Suggestion("Syria", "tag", 7, 6, 8, "tag:Syria"));
        assertThat(names("a"))
                .as("any part of the word, the most frequent first")
                .startsWith("Syria");
    }

    @Test
    void suggestsForAFieldWhatItCanHave() {
        assertThat(of("-tag:gen")).containsExactly(new Suggestion("Geneva", "tag", 3, 1, 8, "tag:Geneva"));
        assertThat(of("topic:"))
                .extracting(Suggestion::replacement)
                .containsExactlyInAnyOrder("topic:\"Peace talks\"", "topic:War", "topic:Elections");
        assertThat(of("tag:\"peace t")).extracting(Suggestion::replacement).containsExactly("tag:\"Peace talks\"");
        assertThat(of("source:guard"))
                .containsExactly(new Suggestion("The Guardian", "source", 7, 0, 12, "source:\"The Guardian\""));
        assertThat(of("is:s")).extracting(Suggestion::replacement).containsExactly("is:stub", "is:starred");
    }

    @Test
    void suggestsWhatTheAnalystMade() {
        EventRef truce = new EventRef(TestArchive.TRUCE, "A truce begins");
        Instant now = Instant.EPOCH;
        library.mark(new WorkspaceMarks(Workspace.of(List.of(
                new Star(truce, now),
                new Label("Schlüssel", "#3b6fb6"),
                new Label("open", "#3b6fb6"),
                new Labelled("Schlüssel", truce),
                Edits.newNote(new Note.OnEvent(truce), "Who *invited* whom? Invited by…", now),
                Edits.newNote(
                        new Note.OnDays(new Span(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31))),
                        "No invitation",
                        now)))));
        try {
            assertThat(of("label:"))
                    .containsExactlyInAnyOrder(
                            new Suggestion("Schlüssel", "label", 1, 0, 6, "label:Schlüssel"),
                            new Suggestion("open", "label", 0, 0, 6, "label:open"));
            assertThat(of("schlus")).contains(new Suggestion("Schlüssel", "label", 1, 0, 6, "label:Schlüssel"));
            assertThat(of("talks sta")).contains(new Suggestion("starred", "is", 1, 6, 9, "is:starred"));
            assertThat(of("note:inv"))
                    .containsExactly(
                            new Suggestion("invited", "note", 1, 0, 8, "note:invited"),
                            new Suggestion("invitation", "note", 3, 0, 8, "note:invitation"));
            assertThat(of("invi")).extracting(Suggestion::replacement).contains("note:invited");
            assertThat(of("note:")).isEmpty();
        } finally {
            library.mark(Marks.NONE);
        }
    }

    @Test
    void suggestsTheDatesThatHaveEvents() {
        assertThat(of("date:")).extracting(Suggestion::name).containsExactly("2017", "2016", "2015");
        assertThat(of("date:2016"))
                .extracting(Suggestion::name)
                .containsExactly("2016", "2016-02", "2016-04", "2016-06");
        assertThat(of("2016-0").getFirst()).isEqualTo(new Suggestion("2016-02", "date", 1, 0, 6, "date:2016-02"));
    }

    @Test
    void suggestsNothingWhereNothingFits() {
        assertThat(of("xyzzy")).isEmpty();
        assertThat(of("")).isEmpty();
        assertThat(of("source:xyzzy")).isEmpty();
    }

    @Test
    void readsUpToTheCaret() {
        List<Suggestion> found = new ArchiveSuggestions(library).of("geneva war", 3);
        assertThat(found).containsExactly(new Suggestion("Geneva", "tag", 3, 0, 6, "tag:Geneva"));
    }

    private List<Suggestion> of(String text) {
        return new ArchiveSuggestions(library).of(text, text.length());
    }

    private List<String> names(String text) {
        return of(text).stream().map(Suggestion::name).toList();
    }
}
