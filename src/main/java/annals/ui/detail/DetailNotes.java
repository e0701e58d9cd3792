package annals.ui.detail;

import annals.explore.Session;
import annals.explore.own.OwnWork;
import annals.model.EventId;
import annals.ui.own.NoteEditor;
import annals.workspace.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The notes in the detail pane: those that its page shows, on what, and the one that is written below it. */
final class DetailNotes {

    private final Pane pane;
    private final Session session;
    private final OwnWork own;
    private final Runnable changed;
    private @Nullable EventId selected;
    /** What notes are read on while no event of the archive is: days, or an event that it has no longer. */
    private Note.@Nullable Subject beside;

    private @Nullable NoteEditor editor;
    private List<Note> shown = List.of();
    private Note.@Nullable Subject shownOn;

    /**
     * @param pane takes the editor at its end
     * @param changed told when other notes than before may be there to show
     */
    DetailNotes(Pane pane, Session session, OwnWork own, Runnable changed) {
        this.pane = pane;
        this.session = session;
        this.own = own;
        this.changed = changed;
    }

    /** Another event is selected, or none. */
    void select(@Nullable EventId event) {
        finish();
        selected = event;
        beside = null;
        offerUnsaved();
    }

    /** Words that were not saved stand there again when one comes back; the keys stay where they are. */
    private void offerUnsaved() {
        subject().filter(own.unsaved()::areOn).ifPresent(subject -> show(NoteEditor.on(own, subject, this::wrote)));
    }

    /** The event that is spoken of, also where the archive has it no longer. */
    Optional<EventId> event() {
        return beside instanceof Note.OnEvent on
                ? Optional.of(on.event().id())
                : Optional.ofNullable(beside == null ? selected : null);
    }

    /** What notes are on here; nothing while nothing is shown. */
    Optional<Note.Subject> subject() {
        return beside != null ? Optional.of(beside) : event().map(own::named).map(Note.OnEvent::new);
    }

    /** What has no page but its notes; null while an event or nothing is shown. */
    Note.@Nullable Subject beside() {
        return beside;
    }

    private List<Note> present() {
        return beside instanceof Note.OnDays on
                ? own.notesOn(on)
                : event().map(event -> NotesHtml.of(event, own.workspace())).orElse(List.of());
    }

    /** While a note is written the page stays as it is: it would jump back to its top with each word. */
    boolean areOthers() {
        return editor == null && (!shown.equals(present()) || !Objects.equals(shownOn, beside));
    }

    /** The notes to be shown from now on. */
    List<Note> show() {
        shown = present();
        shownOn = beside;
        return shown;
    }

    /** Shows the notes on something: in its event's page, where it has one. */
    void read(Note.Subject subject) {
        finish();
        if (subject instanceof Note.OnEvent on && own.isInArchive(on.event().id())) {
            session.select(on.event().id());
            return;
        }
        if (session.view().selected() != null) {
            session.select(null);
        }
        beside = subject;
        offerUnsaved();
        changed.run();
    }

    /** Lets a note be written on something, which is shown above it. */
    void write(Note.Subject subject) {
        if (!subject().equals(Optional.of(subject))) {
            read(subject);
        }
        finish();
        open(NoteEditor.on(own, subject, this::wrote));
    }

    /** Lets this note be changed. */
    void edit(String note) {
        own.workspace().note(note).ifPresent(there -> open(NoteEditor.of(own, there, this::wrote)));
    }

    /** Lets another note be written on what is shown. */
    void add() {
        subject().ifPresent(subject -> open(NoteEditor.another(own, subject, this::wrote)));
    }

    private void open(NoteEditor opened) {
        show(opened);
        opened.begin();
    }

    private void show(NoteEditor opened) {
        finish();
        editor = opened;
        pane.getChildren().add(opened);
    }

    private void wrote() {
        pane.getChildren().remove(editor);
        editor = null;
        changed.run();
    }

    /** What is being written is kept. */
    void finish() {
        if (editor != null) {
            editor.finish();
        }
    }
}
