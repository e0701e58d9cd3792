package annals.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.EventId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
    private static final EventRef TALKS = event("2016-02-01/talks-begin");
    private static final EventRef TRUCE = event("2016-02-27/truce");

    private static EventRef event(String id) {
        return new EventRef(EventId.parse(id).orElseThrow(), "Headline of " + id);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_change_has_an_inverse_that_leads_back(long seed) {
        RandomEdits random = new RandomEdits(seed);
        Workspace workspace = Workspace.empty();
        for (int i = 0; i < 300; i++) {
            Edit edit = random.next(workspace);
            Workspace next = edit.applyTo(workspace);
            assertThat(edit.inverse(workspace).applyTo(next)).as("%s", edit).isEqualTo(workspace);
            workspace = next;
        }
    }

    @Test
    void a_change_says_what_it_does() {
        Note note = new Note("n", new Note.OnEvent(TALKS), "Why?", NOW, NOW);
        Edit add = new Edit.Put(note);
        Workspace noted = add.applyTo(Workspace.empty());
        assertThat(add.name(Workspace.empty())).isEqualTo("add note");
        assertThat(Edits.change(note, "Who?", NOW).name(noted)).isEqualTo("change note");
        assertThat(Edits.delete(note).name(noted)).isEqualTo("delete note");
        assertThat(Edits.star(TALKS, NOW).name(noted)).isEqualTo("star event");
        assertThat(Edits.unstar(TALKS.id()).name(noted)).isEqualTo("remove star");
        assertThat(Edits.star(List.of(TALKS, TRUCE), true, NOW).name(noted)).isEqualTo("star 2 events");
    }

    @Test
    void a_label_takes_its_events_along_when_it_is_renamed_or_goes() {
        Workspace workspace = new Edit.Together(
                        "prepare",
                        List.of(
                                Edits.put(new Label("check", "#3b6fb6")),
                                Edits.attach("check", TALKS),
                                Edits.attach("check", TRUCE)))
                .applyTo(Workspace.empty());
        Workspace renamed = Edits.rename(workspace, workspace.labels().getFirst(), "checked")
                .applyTo(workspace);
        assertThat(renamed.labels()).containsExactly(new Label("checked", "#3b6fb6"));
        assertThat(renamed.labelled("checked")).hasSize(2);
        assertThat(renamed.labelled("check")).isEmpty();
        assertThat(renamed.labelsOf(TALKS.id())).hasSize(1);
        assertThat(Edits.deleteLabel(renamed, "checked").applyTo(renamed)).isEqualTo(Workspace.empty());
    }

    @Test
    void a_label_that_keeps_its_name_keeps_its_events() {
        Workspace workspace = Edits.attach("check", TALKS)
                .applyTo(Edits.put(new Label("check", "#3b6fb6")).applyTo(Workspace.empty()));
        assertThat(Edits.rename(workspace, workspace.labels().getFirst(), "check")
                        .applyTo(workspace))
                .isEqualTo(workspace);
    }

    @Test
    void what_can_be_undone_is_named_and_ends_where_it_would_be_too_long() {
        UndoHistory history = UndoHistory.empty();
        Workspace workspace = Workspace.empty();
        for (int i = 0; i < 1_000; i++) {
            Edit edit = i % 2 == 0 ? Edits.star(TALKS, NOW) : Edits.unstar(TALKS.id());
            history = history.after(edit, workspace);
            workspace = edit.applyTo(workspace);
        }
        assertThat(history.done()).hasSize(500);
        assertThat(history.undoName()).contains("remove star");
        assertThat(history.redoName()).isEmpty();
        assertThat(history.afterUndo().redoName()).contains("remove star");
        assertThat(history.afterUndo().undoName()).contains("star event");
        assertThat(history.afterUndo().after(Edits.star(TRUCE, NOW), workspace).redoName())
                .as("a new change forgets what was undone")
                .isEmpty();
    }

    @Test
    void steps_of_a_story_are_put_moved_and_taken_out() {
        Step a = new Step.ShowEvent(TALKS, "a");
        Step b = new Step.ShowEvent(TRUCE, "b");
        Step c = new Step.ShowDay(TRUCE.id().date(), "c");
        Story story = Edits.newStory("How it came", List.of(a, b));
        assertThat(story.withStep(1, c).steps()).containsExactly(a, c, b);
        assertThat(story.withStep(2, c).withStepMoved(0, 2).steps()).containsExactly(b, c, a);
        assertThat(story.withStep(2, c).withStepMoved(2, 0).steps()).containsExactly(c, a, b);
        assertThat(story.withoutStep(0).steps()).containsExactly(b);
    }

    @Test
    void headlines_follow_the_archive_and_stay_when_an_event_has_gone() {
        Workspace workspace = Edits.star(List.of(TALKS, TRUCE), true, NOW).applyTo(Workspace.empty());
        Workspace seen = workspace.seenIn(id -> id.equals(TALKS.id()) ? "Talks begin in Geneva" : null);
        assertThat(seen.events())
                .containsEntry(TALKS.id(), "Talks begin in Geneva")
                .containsEntry(TRUCE.id(), TRUCE.headline());
        assertThat(seen.seenIn(id -> null)).isSameAs(seen);
    }

    @Test
    void names_that_could_not_be_told_apart_or_shown_are_refused() {
        for (String name : List.of("", " ", " check", "two\nlines", "x".repeat(201))) {
            assertThatThrownBy(() -> new Label(name, "#3b6fb6"))
                    .as("'%s'", name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Label("check", "red;}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Note("n", new Note.OnEvent(TALKS), "x".repeat(100_001), NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
