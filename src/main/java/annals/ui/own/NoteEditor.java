package annals.ui.own;

import annals.explore.own.NoteDraft;
import annals.explore.own.OwnWork;
import annals.ui.look.Icons;
import annals.workspace.Note;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a note is written, in Markdown. What stands there is saved as it is typed, and says so. */
public final class NoteEditor extends VBox {

    private final NoteDraft draft;
    private final Runnable done;
    private final TextArea text = new TextArea();
    private final Label state = new Label();
    private boolean closed;

    /** @param done told once, when the writing has ended */
    private NoteEditor(Function<Runnable, NoteDraft> drafting, Runnable done) {
        this.done = done;
        draft = drafting.apply(this::follow);
        build();
    }

    /** Goes on with words on something that were not saved, else with the newest note, or begins the first. */
    public static NoteEditor on(OwnWork own, Note.Subject subject, Runnable done) {
        if (own.unsaved().areOn(subject)) {
            return new NoteEditor(changed -> own.unsaved().on(subject, changed).orElseThrow(), done);
        }
        return own.notesOn(subject).stream()
                .reduce((older, newer) -> newer)
                .map(note -> of(own, note, done))
                .orElseGet(() -> another(own, subject, done));
    }

    /** Begins a note beside those that there are. */
    public static NoteEditor another(OwnWork own, Note.Subject subject, Runnable done) {
        return new NoteEditor(changed -> NoteDraft.on(own, subject, changed), done);
    }

    public static NoteEditor of(OwnWork own, Note note, Runnable done) {
        return new NoteEditor(changed -> NoteDraft.of(own, note, changed), done);
    }

    private void build() {
        getStyleClass().add("note-editor");
        getStylesheets()
                .add(Objects.requireNonNull(NoteEditor.class.getResource("own.css"))
                        .toExternalForm());
        Label title = new Label("Note on " + Subjects.words(draft.subject()));
        title.getStyleClass().add("note-subject");
        state.getStyleClass().add("muted");
        state.setId("note-state");
        state.setMinWidth(USE_PREF_SIZE);
        text.setId("note");
        text.setWrapText(true);
        text.setText(draft.text());
        text.setPromptText("Markdown: *emphasis*, **strong**, - lists");
        text.setAccessibleText(title.getText());
        text.textProperty().addListener((property, before, now) -> draft.write(now));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Button delete = Icons.button(Feather.TRASH_2, "Delete this note", this::delete);
        delete.setId("delete-note");
        Button finish = new Button("Done");
        finish.getStyleClass().add("small-button");
        finish.setId("note-done");
        finish.setOnAction(event -> finish());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(6, state, gap, delete, finish);
        foot.getStyleClass().add("note-foot");
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(title, text, foot);
        follow();
    }

    /** Takes the keys, behind what stands there. */
    public void begin() {
        text.requestFocus();
        text.positionCaret(text.getLength());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && event.isShortcutDown())) {
            finish();
            event.consume();
        }
    }

    private void follow() {
        switch (draft.state()) {
            case EMPTY -> state.setText("");
            case SAVING -> state.setText("Saving…");
            case SAVED -> state.setText("Saved");
            case NOT_SAVED -> state.setText("Not saved: " + draft.failure().orElse(""));
            case GONE -> leave();
        }
        if (!closed && draft.state() == NoteDraft.State.SAVED && !text.getText().equals(draft.text())) {
            text.setText(draft.text());
        }
    }

    private void delete() {
        draft.delete();
        leave();
    }

    /** What was written stays; a note that says nothing goes. */
    public void finish() {
        if (!closed) {
            draft.finish();
            leave();
        }
    }

    private void leave() {
        if (!closed) {
            closed = true;
            done.run();
        }
    }
}
