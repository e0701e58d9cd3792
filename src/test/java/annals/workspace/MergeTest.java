package annals.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import annals.model.Query;
import annals.model.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
    private static final EventRef TALKS =
            new EventRef(EventId.parse("2016-02-01/talks-begin").orElseThrow(), "Talks begin");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothing_is_lost_and_a_second_time_changes_nothing(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Workspace common = random.workspace(40);
        Workspace own = changed(common, random);
        Workspace other = changed(common, random);
        Merge merge = Merge.of(own, other);
        Workspace merged = merge.edit().applyTo(own);
        assertThat(merged.items()).as("all of one's own stays as it was").containsAllEntriesOf(own.items());
        assertThat(contents(merged)).as("all that the other said is there").containsAll(contents(other));
        Merge again = Merge.of(merged, other);
        assertThat(again.edit().applyTo(merged)).isEqualTo(merged);
        assertThat(again.added()).isZero();
        assertThat(merge.edit().inverse(own).applyTo(merged))
                .as("it can be undone")
                .isEqualTo(own);
    }

    private static Workspace changed(Workspace from, RandomEdits random) {
        Workspace workspace = from;
        for (int i = 0; i < 40; i++) {
            workspace = random.next(workspace).applyTo(workspace);
        }
        return workspace;
    }

    /** What was said, whatever it is called: stars, labels and their events, and the words of all else. */
    private static List<String> contents(Workspace workspace) {
        return workspace.items().values().stream()
                .map(item -> item.withEvents(event -> new EventRef(event.id(), "")))
                .map(item -> switch (item) {
                    case Star star -> "star " + star.event();
                    case Label label -> "label " + label.name();
                    case Labelled labelled -> labelled.toString();
                    case Note note -> "note " + note.subject() + note.text();
                    case SavedView view -> "view " + view.state();
                    case Story story -> "story " + story.title() + story.steps();
                })
                .distinct()
                .collect(Collectors.toList());
    }

    @Test
    void a_new_workspace_takes_in_all_there_is() {
        Workspace other = new RandomEdits(7).workspace(80);
        Merge merge = Merge.of(Workspace.empty(), other);
        assertThat(merge.edit().applyTo(Workspace.empty())).isEqualTo(other);
        assertThat(merge.added()).isEqualTo(other.items().size());
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void a_note_that_both_changed_stays_twice_and_is_told() {
        Note note = new Note("n", new Note.OnEvent(TALKS), "Why?", NOW, NOW);
        Workspace own = Workspace.of(List.of(note.withText("Why now?", NOW)));
        Workspace other = Workspace.of(List.of(note.withText("Why there?", NOW)));
        Merge merge = Merge.of(own, other);
        assertThat(merge.conflicts()).containsExactly("a note on 'Talks begin' was changed on both sides; both stay");
        assertThat(merge.edit().applyTo(own).notesOn(TALKS.id()))
                .extracting(Note::text)
                .containsExactlyInAnyOrder("Why now?", "Why there?");
    }

    @Test
    void a_view_of_the_same_name_is_added_under_another() {
        Workspace own = Workspace.of(List.of(view("war", "tag:war")));
        Merge merge = Merge.of(own, Workspace.of(List.of(view("war", "tag:peace"))));
        Workspace merged = merge.edit().applyTo(own);
        assertThat(merged.views()).extracting(SavedView::name).containsExactly("war", "war (2)");
        assertThat(merge.conflicts()).containsExactly("view 'war' is another there; it is added as 'war (2)'");
    }

    @Test
    void a_label_keeps_its_colour() {
        Workspace own = Workspace.of(List.of(new Label("check", "#3b6fb6")));
        Merge merge = Merge.of(own, Workspace.of(List.of(new Label("check", "#c8612f"))));
        assertThat(merge.edit().applyTo(own)).isEqualTo(own);
        assertThat(merge.conflicts()).containsExactly("label 'check' has another colour there; yours stays");
    }

    @Test
    void headlines_that_were_seen_at_different_times_are_no_conflict() {
        Note note = new Note("n", new Note.OnEvent(TALKS), "Why?", NOW, NOW);
        Workspace own = Workspace.of(List.of(note));
        Workspace other = own.seenIn(id -> "Talks begin again");
        assertThat(other).isNotEqualTo(own);
        assertThat(Merge.of(own, other).conflicts()).isEmpty();
        assertThat(Merge.of(own, other).edit().applyTo(own)).isEqualTo(own);
    }

    private static SavedView view(String name, String query) {
        return new SavedView(name, new ViewState(query, 0, 10, null, ViewState.LanesBy.NONE, List.of()));
    }

    @Test
    void queries_find_marks_as_they_find_words_of_the_archive() {
        EventRef truce = new EventRef(EventId.parse("2016-02-27/truce").orElseThrow(), "Truce");
        Span days = new Span(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 9));
        Workspace workspace = Workspace.of(List.of(
                new Star(TALKS, NOW),
                new Label("Über", "#3b6fb6"),
                new Labelled("Über", truce),
                new Note("a", new Note.OnEvent(TALKS), "Ask *her* about 停火協議", NOW, NOW),
                new Note("b", new Note.OnDays(days), "Asked twice", NOW, NOW)));
        WorkspaceMarks marks = new WorkspaceMarks(workspace);
        assertThat(marks.starred()).containsExactly(TALKS.id());
        assertThat(marks.labels()).containsExactly("Über");
        assertThat(marks.labelled("uber"))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactly(truce.id()));
        assertThat(marks.labelled("other")).isEmpty();
        assertThat(marks.noted(text("HER", false)).events()).containsExactly(TALKS.id());
        assertThat(marks.noted(text("停火协议", false)).events()).containsExactly(TALKS.id());
        assertThat(marks.noted(text("ask", false)).days()).isEmpty();
        assertThat(marks.noted(text("ask", true)).days()).containsExactly(days);
        assertThat(marks.noted(text("…", false)).events()).isEmpty();
    }

    private static Query.Text text(String words, boolean open) {
        return new Query.Text(words, open);
    }
}
