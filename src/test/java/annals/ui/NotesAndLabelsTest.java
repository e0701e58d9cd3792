package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import annals.model.Span;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Note;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** Labels are given and notes written in the window, and both are seen in every pane. */
class NotesAndLabelsTest extends EmptyWorkspaceTest {

    private static final Note.Subject DAYS =
            new Note.OnDays(new Span(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));

    @BeforeEach
    void begin() {
        selectFirst();
    }

    @Test
    void a_label_is_made_given_and_taken_and_is_seen_in_every_pane() {
        window.robot().type(KeyCode.L);
        window.untilSettled();
        window.robot().type(KeyCode.B);
        window.robot().write("key moment").type(KeyCode.ENTER);
        TestWindow.until("it is there", () -> !labels().isEmpty());
        assertThat(file().read().labelsOf(BEGIN)).extracting(Label::name).containsExactly("key moment");
        assertThat(chips()).containsExactly("key moment");
        assertThat(TestWindow.<Integer>fx(() ->
                        window.robot().lookup("#events .labelled").queryAll().size()))
                .isOne();
        TestWindow.inFx(() -> labels().getFirst().fire());
        TestWindow.until("it is taken away", () -> chips().isEmpty());
        assertThat(file().read().labels()).as("the label itself stays").hasSize(1);
        window.robot().type(KeyCode.ESCAPE);
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("it is back", () -> chips().equals(List.of("key moment")));
    }

    @Test
    void several_rows_of_the_list_are_starred_and_labelled_together() {
        window.robot().type(KeyCode.L).type(KeyCode.L);
        window.untilSettled();
        window.robot().type(KeyCode.E);
        TestWindow.inFx(() ->
                window.find("#events", TableView.class).getSelectionModel().selectRange(0, 3));
        window.robot().type(KeyCode.S);
        TestWindow.until("they are starred", () -> stars() == 3);
        assertThat(file().read().stars()).hasSize(3);
        window.robot().type(KeyCode.B).write("check").type(KeyCode.ENTER);
        TestWindow.until(
                "they are labelled",
                () -> !labels().isEmpty() && labels().getFirst().isSelected());
        assertThat(file().read().labelled("check")).hasSize(3);
        window.robot().type(KeyCode.ESCAPE).type(KeyCode.S);
        TestWindow.until("the stars are gone", () -> stars() == 0);
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("they are back", () -> stars() == 3);
    }

    @Test
    void a_note_is_saved_as_it_is_typed_and_then_read_as_markdown() {
        window.robot().type(KeyCode.N);
        window.robot().write("Who *invited* them");
        TestWindow.until("it is saved", () -> state().equals("Saved"));
        assertThat(notes()).containsExactly("Who *invited* them");
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("it is read", () -> emphasized().equals("invited"));
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("all of it is taken back at once", () -> emphasized().isEmpty());
        assertThat(notes()).isEmpty();
        window.typeWithShortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN);
        TestWindow.until("it is back", () -> emphasized().equals("invited"));
    }

    @Test
    void a_note_is_kept_when_another_event_is_selected_while_it_is_written() {
        window.robot().type(KeyCode.N);
        window.robot().write("Why");
        TestWindow.inFx(() -> window.session().selectNext(1));
        TestWindow.until("the editor is gone", () -> !window.isShown("#note"));
        TestWindow.inFx(() -> window.session().selectNext(-1));
        TestWindow.until(
                "it is read", () -> window.headline().startsWith("Talks on Syria begin") && said().equals("Why"));
        assertThat(notes()).containsExactly("Why");
    }

    @Test
    void words_that_could_not_be_saved_stand_there_again_and_are_saved_in_the_end() throws IOException {
        Path lock = file().folder().resolve("workspace.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // nobody gets it who is no part of the program
            window.robot().type(KeyCode.N).write("Why", 0);
            TestWindow.until("it is refused", () -> state().startsWith("Not saved"));
            TestWindow.inFx(() -> window.session().selectNext(1));
            TestWindow.until("the editor is gone", () -> !window.isShown("#note"));
            assertThat(unsaved()).isEqualTo("A note is not saved");
            Stage stage = window.main().stage();
            TestWindow.inFx(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            assertThat(stage.isShowing()).isTrue();
            assertThat(window.isShown("#unsaved-close")).isTrue();
            window.robot().type(KeyCode.ESCAPE);
            TestWindow.inFx(() -> window.session().selectNext(-1));
            TestWindow.until("it is there again", () -> written().equals("Why"));
        }
        window.robot().type(KeyCode.S);
        TestWindow.until("it is saved", () -> state().equals("Saved"));
        assertThat(notes()).containsExactly("Why");
        assertThat(unsaved()).isEmpty();
    }

    private String unsaved() {
        return window.isShown("#unsaved")
                ? TestWindow.fx(() -> window.find("#unsaved", Hyperlink.class).getText())
                : "";
    }

    /** What stands in the editor. */
    private String written() {
        return window.isShown("#note")
                ? TestWindow.fx(() -> window.find("#note", TextArea.class).getText())
                : "";
    }

    private void noteDaysElsewhere(String text) {
        file().change(before ->
                Edits.addNote(DAYS, text, Clock.systemUTC().instant()).applyTo(before));
        window.robot().type(KeyCode.S); // a change tells what others made meanwhile
        TestWindow.until("there is a flag", () -> !flags().isEmpty());
    }

    @Test
    void a_note_on_days_has_a_flag_that_leads_to_it() {
        noteDaysElsewhere("The *month* of the talks");
        assertThat(TestWindow.<String>fx(() -> flags().getFirst().getAccessibleText()))
                .endsWith("The *month* of the talks");
        TestWindow.inFx(() -> flags().getFirst().fire());
        TestWindow.until("it is read", () -> emphasized().equals("month"));
        assertThat(window.view().selected()).isNull();
        TestWindow.inFx(() -> window.find("#write-note", Button.class).fire());
        window.robot().write(", and");
        TestWindow.until("it is saved", () -> state().equals("Saved"));
        assertThat(notes()).containsExactly("The *month* of the talks, and");
        window.robot().clickOn("#delete-note");
        TestWindow.until("the flag is gone", () -> flags().isEmpty());
        window.robot().type(KeyCode.J);
        TestWindow.until("an event is shown", () -> !window.headline().contains("2016"));
    }

    @Test
    void a_note_on_days_that_is_chosen_from_the_list_brings_its_days_into_view() {
        noteDaysElsewhere("The month of the talks");
        TestWindow.inFx(() -> window.session().look(17_000, 17_100));
        window.robot().type(KeyCode.M);
        window.robot().write("month", 0).type(KeyCode.ENTER);
        window.untilSettled();
        assertThat(window.view().from()).isBetween(16_826.0, 16_832.0); // 1 February 2016 is day 16,832
        assertThat(window.view().to()).isBetween(16_861.0, 16_867.0);
        TestWindow.until("it is read", () -> window.headline().contains("February 2016"));
        window.typeWithAlt(KeyCode.LEFT);
        assertThat(window.view().from()).isEqualTo(17_000);
    }

    @Test
    void an_event_that_is_no_longer_in_the_archive_is_listed_and_read_as_a_stub() {
        EventRef gone = new EventRef(new EventId(LocalDate.of(2016, 1, 5), "gone"), "Talks <b>that</b> are gone");
        file().change(before -> new Edit.Together(
                        "prepare",
                        List.of(
                                Edits.star(gone, Clock.systemUTC().instant()),
                                Edits.addNote(
                                        new Note.OnEvent(gone),
                                        "Where *are* they?",
                                        Clock.systemUTC().instant())))
                .applyTo(before));
        window.robot().type(KeyCode.S); // a change tells what others made meanwhile
        TestWindow.until("it is starred", this::starred);
        window.robot().type(KeyCode.M);
        window.robot().write("longer").type(KeyCode.ENTER);
        TestWindow.until("it is read", () -> emphasized().equals("are"));
        assertThat(window.headline()).isEqualTo("Talks <b>that</b> are gone");
        String stub =
                window.detail(page -> page.getElementsByTagName("p").item(1).getTextContent());
        assertThat(stub).startsWith("No longer in the archive");
        assertThat(starred()).isTrue();
        window.robot().clickOn("#star");
        TestWindow.until("its star is gone", () -> !starred());
        assertThat(file().read().stars()).hasSize(1);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.isShown("#detail")).isFalse();
        window.robot().type(KeyCode.J);
        TestWindow.until("an event is shown", () -> window.headline().startsWith("Talks on Syria begin"));
    }

    private boolean starred() {
        return TestWindow.fx(
                () -> window.find("#star", Button.class).getAccessibleText().startsWith("Take"));
    }

    private List<String> notes() {
        return file().read().notes().stream().map(Note::text).toList();
    }

    private String state() {
        return window.isShown("#note-state") ? window.label("#note-state") : "";
    }

    private String emphasized() {
        return !window.headline().isEmpty()
                ? window.detail(page -> page.getElementsByTagName("em").getLength() == 0
                        ? ""
                        : page.getElementsByTagName("em").item(0).getTextContent())
                : "";
    }

    /** The first note that is read. */
    private String said() {
        return window.detail(page -> {
            NodeList parts = page.getElementsByTagName("div");
            return IntStream.range(0, parts.getLength())
                    .mapToObj(parts::item)
                    .filter(part -> part.getAttributes()
                            .getNamedItem("class")
                            .getNodeValue()
                            .equals("own-note"))
                    .map(part -> part.getFirstChild().getTextContent())
                    .findFirst()
                    .orElse("");
        });
    }

    private List<CheckBox> labels() {
        return List.copyOf(window.robot().lookup("#labels .check-box").queryAllAs(CheckBox.class));
    }

    private List<String> chips() {
        return TestWindow.fx(() -> window.robot().lookup(".label-chips .chip").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
    }

    private List<Button> flags() {
        return List.copyOf(window.robot().lookup("#note-flags .note-flag").queryAllAs(Button.class));
    }

    private int stars() {
        return (int) window.robot().lookup("#events .starred").queryAllAs(Node.class).stream()
                .filter(TestWindow::isShown)
                .count();
    }
}
