package annals.explore.own;

import annals.workspace.Edits;
import annals.workspace.Note;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note while it is written. Each change is saved at once, and what is typed while one is being saved is saved behind it. All of
 * it is one step to undo. Lives on the JavaFX thread.
 */
public final class NoteDraft {

    /** How what was written stands. */
    public enum State {
        /** There is nothing that could be saved. */
        EMPTY,
        SAVING,
        SAVED,
        NOT_SAVED,
        /** It was taken away meanwhile, as by undo. */
        GONE
    }

    private final OwnWork own;
    private final Runnable changed;
    private final Runnable unsubscribe;
    private Note note;
    private boolean kept;
    private State state;
    private @Nullable String underWay;
    private @Nullable String problem;

    private NoteDraft(OwnWork own, Note note, boolean kept, Runnable changed) {
        this.own = own;
        this.note = note;
        this.kept = kept;
        this.changed = changed;
        state = kept ? State.SAVED : State.EMPTY;
        own.endStep();
        unsubscribe = own.onChange(this::follow);
    }

    /** @param changed told when the state changes, or the text by others */
    public static NoteDraft of(OwnWork own, Note note, Runnable changed) {
        return new NoteDraft(own, note, true, changed);
    }

    public static NoteDraft on(OwnWork own, Note.Subject subject, Runnable changed) {
        return new NoteDraft(own, Edits.newNote(subject, "", own.clock().instant()), false, changed);
    }

    public Note.Subject subject() {
        return note.subject();
    }

    public String text() {
        return note.text();
    }

    public State state() {
        return state;
    }

    /** Why it is not saved, where it is not. */
    public Optional<String> failure() {
        return state == State.NOT_SAVED ? Optional.ofNullable(problem).or(own::failure) : Optional.empty();
    }

    public void write(String text) {
        if (text.equals(note.text()) && state != State.NOT_SAVED) {
            return;
        }
        try {
            note = note.withText(text, own.clock().instant());
            problem = null;
        } catch (IllegalArgumentException e) {
            problem = e.getMessage();
            show(State.NOT_SAVED);
            return;
        }
        if (underWay == null && (kept || !text.isBlank())) {
            save();
        }
    }

    private void save() {
        underWay = note.text();
        Note written = note;
        own.perform(before -> Edits.write(written));
        show(State.SAVING);
    }

    private void follow() {
        Optional<Note> there = own.workspace().note(note.id());
        if (underWay != null) {
            if (there.map(Note::text).filter(underWay::equals).isPresent()) {
                underWay = null;
                kept = true;
                if (there.orElseThrow().text().equals(note.text())) {
                    show(State.SAVED);
                } else {
                    save();
                }
            } else if (own.failure().isPresent()) {
                underWay = null;
                show(State.NOT_SAVED);
            }
        } else if (there.isPresent()) {
            note = there.get();
            show(State.SAVED);
        } else if (kept) {
            show(State.GONE);
        }
    }

    private void show(State next) {
        state = next;
        changed.run();
    }

    /** Takes the note away. */
    public void delete() {
        if (kept || underWay != null) {
            Note deleted = note;
            own.perform(before -> Edits.delete(deleted));
        }
        close();
    }

    /** Ends the writing; a note that says nothing goes. */
    public void finish() {
        if (note.text().isBlank()) {
            delete();
        } else {
            close();
        }
    }

    private void close() {
        unsubscribe.run();
        own.endStep();
    }
}
