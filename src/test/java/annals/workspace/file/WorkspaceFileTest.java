package annals.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.EventId;
import annals.model.Span;
import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.text.JsonObject;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Merge;
import annals.workspace.Note;
import annals.workspace.RandomEdits;
import annals.workspace.UndoHistory;
import annals.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFileTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** Colours were called hues, and then had no number sign. */
    private static final Form LATER = new Form(List.of(
            items -> items.stream()
                    .map(item ->
                            new RawItem(item.kind(), item.name(), item.body().replace("colour", "hue")))
                    .toList(),
            items -> items.stream()
                    .map(item -> new RawItem(
                            item.kind(),
                            item.name(),
                            item.body().replace("hue", "colour").replace("#3", "#4")))
                    .toList()));

    @TempDir
    Path folder;

    private StoreFolder store = new StoreFolder(Path.of("."));

    @BeforeEach
    void setUp() {
        store = new StoreFolder(folder.resolve("store"));
    }

    private WorkspaceFile file() {
        return WorkspaceFile.in(store, CLOCK);
    }

    @Test
    void nothing_is_written_where_nothing_was_made() {
        assertThat(file().read().isEmpty()).isTrue();
        assertThat(store.path()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_told_is_what_is_on_disk_through_changes_undo_and_redo(long seed) {
        RandomEdits random = new RandomEdits(seed);
        List<Desk.State> told = new ArrayList<>();
        Desk desk = new Desk(file(), Runnable::run, Runnable::run, told::add, e -> {
            throw e;
        });
        List<Workspace> states = new ArrayList<>(List.of(Workspace.empty()));
        for (int i = 0; i < 40; i++) {
            desk.perform(random::next);
            desk.endStep();
            Workspace now = told.getLast().workspace();
            assertThat(file().read()).as("after change %d", i).isEqualTo(now);
            if (!now.equals(states.getLast())) {
                states.add(now);
            }
        }
        assertThat(states).hasSizeGreaterThan(20);
        for (int i = states.size() - 2; i >= 0; i--) {
            desk.undo();
            assertThat(told.getLast().workspace()).isEqualTo(states.get(i));
        }
        assertThat(told.getLast().history().undoName()).isEmpty();
        assertThat(file().read().isEmpty()).isTrue();
        for (Workspace state : states.subList(1, states.size())) {
            desk.redo();
            assertThat(told.getLast().workspace()).isEqualTo(state);
        }
        assertThat(file().read()).isEqualTo(states.getLast());
        int before = told.size();
        desk.redo();
        assertThat(told).as("there is nothing more to do again").hasSize(before);
    }

    @Test
    void a_change_that_changes_nothing_cannot_be_undone() {
        List<Desk.State> told = new ArrayList<>();
        Desk desk = new Desk(file(), Runnable::run, Runnable::run, told::add, e -> {
            throw e;
        });
        desk.perform(star("2016-02-01/talks"));
        desk.perform(star("2016-02-01/talks"));
        assertThat(told.getLast().history().done()).hasSize(1);
    }

    @Test
    void what_is_written_in_one_note_in_one_go_is_one_step_to_undo() {
        List<Desk.State> told = new ArrayList<>();
        Desk desk = new Desk(file(), Runnable::run, Runnable::run, told::add, e -> {
            throw e;
        });
        Note note = Edits.newNote(new Note.OnDays(Span.of(LocalDate.of(2016, 2, 1))), "W", NOW);
        Note other = Edits.newNote(note.subject(), "Other", NOW);
        for (String text : List.of("W", "Wh", "Why?")) {
            desk.perform(Edits.write(note.withText(text, NOW)));
        }
        assertThat(told.getLast().history().done())
                .extracting(UndoHistory.Done::name)
                .containsExactly("add note");
        desk.endStep();
        desk.perform(Edits.write(note.withText("Why? W", NOW)));
        desk.perform(Edits.write(note.withText("Why? Who?", NOW)));
        desk.perform(Edits.write(other));
        desk.perform(Edits.write(note.withText("Who?", NOW)));
        assertThat(told.getLast().history().done())
                .extracting(UndoHistory.Done::name)
                .containsExactly("add note", "change note", "add note", "change note");
        List<String> undone = new ArrayList<>();
        while (told.getLast().history().undoName().isPresent()) {
            desk.undo();
            undone.add(
                    told.getLast().workspace().note(note.id()).map(Note::text).orElse("none"));
        }
        assertThat(undone).containsExactly("Why? Who?", "Why? Who?", "Why?", "none");
        desk.redo();
        desk.redo();
        assertThat(told.getLast().workspace().notes()).containsExactly(note.withText("Why? Who?", NOW));
    }

    @Test
    void what_is_taken_in_can_be_taken_out_again_and_was_backed_up_before() throws Exception {
        List<Desk.State> told = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        Desk desk = new Desk(file(), Runnable::run, Runnable::run, told::add, e -> {
            throw e;
        });
        desk.perform(star("2016-02-01/talks"));
        Workspace before = told.getLast().workspace();
        desk.merge(star("2016-02-27/truce").applyTo(Workspace.empty()), merges::add);
        assertThat(told.getLast().workspace().stars()).hasSize(2);
        assertThat(merges).extracting(Merge::added).containsExactly(1);
        Path backup = store.path().resolve("workspace/backups/workspace 2026-01-01T10-00-00Z before import.json");
        assertThat(WorkspaceText.read(Files.readString(backup))).isEqualTo(before);
        assertThat(told.getLast().history().undoName()).contains("import workspace");
        desk.undo();
        assertThat(told.getLast().workspace()).isEqualTo(before);
    }

    @Test
    void two_who_change_it_in_turn_both_keep_what_they_did() {
        WorkspaceFile window = file();
        WorkspaceFile command = file();
        window.change(star("2016-02-01/talks")::applyTo);
        command.change(star("2016-02-27/truce")::applyTo);
        Workspace both = window.change(star("2016-03-01/peace")::applyTo);
        assertThat(both.stars()).hasSize(3);
        assertThat(command.read()).isEqualTo(both);
    }

    @Test
    void an_older_form_is_brought_up_to_date_and_kept() throws Exception {
        Workspace old = Edits.put(new Label("check", "#3b6fb6")).applyTo(Workspace.empty());
        file().change(before -> old);
        byte[] database = Files.readAllBytes(store.path().resolve("workspace/workspace.mv.db"));

        Workspace later = WorkspaceFile.in(store, LATER, CLOCK).read();
        assertThat(later.labels()).containsExactly(new Label("check", "#4b6fb6"));
        assertThat(WorkspaceFile.in(store, LATER, CLOCK).read()).isEqualTo(later);
        Path backups = store.path().resolve("workspace/backups");
        assertThat(backups.resolve("workspace form 1.mv.db")).hasBinaryContent(database);
        assertThat(WorkspaceText.read(
                        Files.readString(backups.resolve("workspace 2026-01-01T10-00-00Z before form 3.json"))))
                .isEqualTo(old);
        try (Stream<Path> files = Files.list(backups)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_later_form_is_refused_and_left_as_it_is() throws Exception {
        WorkspaceFile.in(store, LATER, CLOCK).change(star("2016-02-01/talks")::applyTo);
        byte[] before = Files.readAllBytes(store.path().resolve("workspace/workspace.mv.db"));
        assertThatThrownBy(() -> file().change(star("2016-02-27/truce")::applyTo))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("later Annals")
                .hasMessageNotContaining("\n");
        assertThat(store.path().resolve("workspace/workspace.mv.db")).hasBinaryContent(before);
    }

    @Test
    void a_file_of_an_older_form_goes_the_same_way_as_a_database() throws Exception {
        String exported =
                WorkspaceText.write(Edits.put(new Label("check", "#3b6fb6")).applyTo(Workspace.empty()));
        assertThat(WorkspaceText.read(exported, LATER).labels()).containsExactly(new Label("check", "#4b6fb6"));
    }

    @Test
    void a_damaged_database_is_named_in_one_line_and_not_written_over() throws IOException {
        file().change(star("2016-02-01/talks")::applyTo);
        Path database = database();
        Files.delete(copy());
        Files.writeString(database, "not a database");
        assertThatThrownBy(() -> file().change(star("2016-02-27/truce")::applyTo))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("backups")
                .hasMessageNotContaining("\n");
        assertThat(database).hasContent("not a database");
    }

    /** H2 opens a database that was cut short as it was before its last changes, and one with another letter in it as it is. */
    @ParameterizedTest
    @EnumSource
    void a_damaged_database_is_made_anew_from_its_copy_and_kept(Damage damage) throws IOException {
        for (int day = 1; day <= 28; day++) {
            file().change(star("2016-02-" + (day < 10 ? "0" : "") + day + "/talks")::applyTo);
        }
        Workspace before = file().read();
        byte[] damaged = damage.of(Files.readAllBytes(database()));
        Files.write(database(), damaged);
        assertThat(file().read()).isEqualTo(before);
        try (Stream<Path> backups = Files.list(file().folder().resolve(Backups.FOLDER))) {
            assertThat(backups).singleElement().satisfies(kept -> {
                assertThat(kept.getFileName()).hasToString("workspace damaged.mv.db");
                assertThat(kept).hasBinaryContent(damaged);
            });
        }
        assertThat(file().change(star("2016-03-01/truce")::applyTo).stars()).hasSize(29);
        assertThat(file().read().stars()).hasSize(29);
    }

    /** What is done to the bytes of a database. */
    enum Damage {
        REPLACED {
            @Override
            byte[] of(byte[] bytes) {
                return "not a database".getBytes(StandardCharsets.UTF_8);
            }
        },
        CUT {
            @Override
            byte[] of(byte[] bytes) {
                return Arrays.copyOf(bytes, bytes.length * 2 / 3);
            }
        },
        LETTER {
            @Override
            byte[] of(byte[] bytes) {
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                return text.replace("Headline", "Headlime").getBytes(StandardCharsets.ISO_8859_1);
            }
        };

        abstract byte[] of(byte[] bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 40, 90})
    void a_damaged_copy_does_no_harm(int at) throws IOException {
        file().change(star("2016-02-01/talks")::applyTo);
        Workspace before = file().change(star("2016-02-27/truce")::applyTo);
        byte[] bytes = Files.readAllBytes(copy());
        bytes[at]++;
        Files.write(copy(), bytes);
        assertThat(file().read()).isEqualTo(before);
        Files.write(copy(), Arrays.copyOf(bytes, at));
        assertThat(file().read()).isEqualTo(before);
    }

    @Test
    void a_copy_that_cannot_be_written_stays_away_and_the_change_is_kept() throws IOException {
        file().change(star("2016-02-01/talks")::applyTo);
        Files.createDirectories(file().folder().resolve("workspace.copy.next"));
        Workspace after = file().change(star("2016-02-27/truce")::applyTo);
        assertThat(copy()).doesNotExist();
        assertThat(file().read()).isEqualTo(after);
    }

    private Path database() {
        return file().folder().resolve("workspace.mv.db");
    }

    private Path copy() {
        return file().folder().resolve("workspace.copy");
    }

    @Test
    void backups_are_never_written_over() throws Exception {
        file().change(star("2016-02-01/talks")::applyTo);
        Path first = file().backUp("before import");
        Path second = file().backUp("before import");
        assertThat(second).isNotEqualTo(first);
        assertThat(WorkspaceText.read(Files.readString(first))).isEqualTo(file().read());
    }

    @Test
    void of_the_backups_of_one_reason_the_newest_stay() throws Exception {
        file().change(star("2016-02-01/talks")::applyTo);
        Path other = file().backUp("before form 2");
        List<Path> made = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            WorkspaceFile later = WorkspaceFile.in(store, Clock.offset(CLOCK, Duration.ofDays(day)));
            made.add(later.backUp("before import"));
            Files.setLastModifiedTime(made.getLast(), FileTime.from(NOW.plus(Duration.ofDays(day))));
        }
        assertThat(made.subList(0, 4)).noneMatch(Files::exists);
        assertThat(made.subList(4, 14)).allMatch(Files::exists);
        assertThat(other).exists();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_is_exported_and_read_again_is_the_same_to_the_byte(long seed) throws Exception {
        Workspace workspace = new RandomEdits(seed).workspace(200);
        String text = WorkspaceText.write(workspace);
        Workspace read = WorkspaceText.read(text);
        assertThat(WorkspaceText.write(read)).isEqualTo(text);
        assertThat(read.items().keySet()).isEqualTo(workspace.items().keySet());
        assertThat(JsonObject.parse(text).objects("star")).hasSameSizeAs(workspace.stars());
    }

    private static Edit star(String id) {
        return Edits.star(new EventRef(EventId.parse(id).orElseThrow(), "Headline"), NOW);
    }
}
