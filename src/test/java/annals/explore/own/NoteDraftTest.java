package annals.explore.own;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.HandDriven;
import annals.explore.own.NoteDraft.State;
import annals.model.EventId;
import annals.model.Span;
import annals.store.StoreFolder;
import annals.workspace.Edits;
import annals.workspace.Note;
import annals.workspace.file.WorkspaceFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteDraftTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Note.Subject DAY = new Note.OnDays(Span.of(LocalDate.of(2016, 2, 27)));

    private static final EventId EVENT = new EventId(LocalDate.of(2016, 2, 1), "talks");

    @TempDir
    Path folder;

    private final HandDriven workers = new HandDriven();
    private StoreFolder store = new StoreFolder(Path.of("."));
    private OwnWork own = new OwnWork(store, workers, Runnable::run, CLOCK, e -> {});

    @BeforeEach
    void setUp() {
        store = new StoreFolder(folder);
        own = new OwnWork(store, workers, Runnable::run, CLOCK, e -> {});
    }

    private List<String> kept() {
        return WorkspaceFile.in(store, CLOCK).read().notes().stream()
                .map(Note::text)
                .toList();
    }

    @Test
    void what_is_shown_as_saved_is_on_disk() {
        HandDriven home = new HandDriven();
        own = new OwnWork(store, workers, home, CLOCK, e -> {});
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        assertThat(draft.state()).isEqualTo(State.EMPTY);
        draft.write("W");
        assertThat(draft.state()).isEqualTo(State.SAVING);
        assertThat(kept()).isEmpty();
        draft.write("Wh");
        draft.write("Why?");
        workers.runAll();
        assertThat(kept()).containsExactly("W");
        home.runAll();
        assertThat(draft.state()).as("the rest is not saved yet").isEqualTo(State.SAVING);
        workers.runAll();
        home.runAll();
        assertThat(draft.state()).isEqualTo(State.SAVED);
        assertThat(kept()).containsExactly("Why?");
        assertThat(own.undoName()).contains("add note");
    }

    @Test
    void undo_takes_the_note_away_from_who_writes_it_and_redo_brings_it_back() {
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        draft.write("Why?");
        workers.runAll();
        own.undo();
        workers.runAll();
        assertThat(draft.state()).isEqualTo(State.GONE);
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_others_write_in_it_is_seen() {
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        draft.write("Why?");
        workers.runAll();
        Note note = own.workspace().notes().getFirst();
        WorkspaceFile.in(store, CLOCK).change(Edits.change(note, "Who?", CLOCK.instant())::applyTo);
        own.read();
        workers.runAll();
        assertThat(draft.text()).isEqualTo("Who?");
    }

    @Test
    void a_note_that_says_nothing_is_not_kept() {
        NoteDraft blank = NoteDraft.on(own, DAY, () -> {});
        blank.write("  ");
        blank.finish();
        workers.runAll();
        assertThat(own.undoName()).isEmpty();
        NoteDraft emptied = NoteDraft.on(own, DAY, () -> {});
        emptied.write("Why?");
        emptied.write("");
        emptied.finish();
        workers.runAll();
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_cannot_be_saved_says_why_and_is_tried_again() throws Exception {
        Files.createDirectories(folder.resolve("workspace"));
        Path database = folder.resolve("workspace/workspace.mv.db");
        Files.writeString(database, "not a database");
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        draft.write("Why");
        workers.runAll();
        assertThat(draft.state()).isEqualTo(State.NOT_SAVED);
        assertThat(draft.failure().orElseThrow()).contains("backups");
        Files.delete(database);
        draft.write("Why?");
        workers.runAll();
        assertThat(draft.state()).isEqualTo(State.SAVED);
        assertThat(kept()).containsExactly("Why?");
        draft.write("x".repeat(100_001));
        assertThat(draft.state()).isEqualTo(State.NOT_SAVED);
        assertThat(draft.failure().orElseThrow()).contains("100000 letters");
        own.read();
        workers.runAll();
        assertThat(draft.text())
                .as("what others change does not take the words away")
                .hasSize(100_001);
    }

    @Test
    void words_that_were_not_saved_outlive_the_writing_and_are_saved_with_the_next_change() throws IOException {
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        whileItRefuses(() -> {
            draft.write("Why?");
            workers.runAll();
            draft.finish();
            own.toggleStar(EVENT);
            workers.runAll();
        });
        assertThat(kept()).isEmpty();
        assertThat(own.unsaved().subjects()).containsExactly(DAY);
        own.toggleStar(EVENT);
        workers.runAll();
        assertThat(kept()).containsExactly("Why?");
        assertThat(own.unsaved().subjects()).isEmpty();
    }

    @Test
    void who_comes_back_to_words_that_were_not_saved_goes_on_with_them() throws IOException {
        NoteDraft.on(own, DAY, () -> {}).write("Who?");
        workers.runAll();
        Note there = own.workspace().notes().getFirst();
        whileItRefuses(() -> {
            NoteDraft draft = NoteDraft.of(own, there, () -> {});
            draft.write("Who, and why?");
            workers.runAll();
            draft.finish();
            assertThat(own.unsaved().areOn(DAY)).isTrue();
            NoteDraft again = own.unsaved().on(DAY, () -> {}).orElseThrow();
            assertThat(again.text()).isEqualTo("Who, and why?");
            workers.runAll();
            assertThat(again.state()).isEqualTo(State.NOT_SAVED);
            again.finish();
        });
        NoteDraft again = NoteDraft.of(own, there, () -> {});
        workers.runAll();
        assertThat(again.state()).isEqualTo(State.SAVED);
        assertThat(kept()).containsExactly("Who, and why?");
    }

    @Test
    void what_was_typed_last_is_saved_also_when_the_writing_ends_meanwhile() {
        HandDriven home = new HandDriven();
        own = new OwnWork(store, workers, home, CLOCK, e -> {});
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        draft.write("W");
        draft.write("Why?");
        draft.finish();
        workers.runAll();
        assertThat(kept()).containsExactly("Why?");
        home.runAll();
        assertThat(own.undoName()).contains("add note");
        own.undo();
        workers.runAll();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_note_that_was_taken_away_is_not_saved_later() throws IOException {
        NoteDraft draft = NoteDraft.on(own, DAY, () -> {});
        whileItRefuses(() -> {
            draft.write("Why?");
            workers.runAll();
            draft.delete();
            workers.runAll();
        });
        own.toggleStar(EVENT);
        workers.runAll();
        assertThat(kept()).isEmpty();
        assertThat(own.unsaved().subjects()).isEmpty();
    }

    /** Somebody has the lock who is no part of the program. */
    private void whileItRefuses(Runnable what) throws IOException {
        Path lock = WorkspaceFile.in(store, CLOCK).folder().resolve("workspace.lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            what.run();
        }
    }
}
