package annals.explore.own;

import annals.workspace.Edits;
import annals.workspace.Note;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note while it is written. Each change is saved at once, and what is typed while one is being saved is saved behind it. All of
 * it is one step to undo. Words that are not saved outlive the writing: {@link UnsavedNotes} has them until they are. Lives on the
 * JavaFX thread.
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
    private final Runnable unsubscribe;
    private Runnable changed;
    private Note note;
    /** What stands there, which may be too long for a note. */
    private String words;

    private boolean kept;
    private boolean ended;
    private State state;
    private @Nullable String underWay;
    private @Nullable String problem;

    private NoteDraft(OwnWork own, Note note, boolean kept, Runnable changed) {
        this.own = own;
        this.note = note;
        this.kept = kept;
        this.changed = changed;
        words = note.text();
        state = kept ? State.SAVED : State.EMPTY;
        own.endStep();
        unsubscribe = own.onChange(this::follow);
    }

    /**
     * Goes on with a note, and with the words that were not saved of it.
     *
     * @param changed told when the state changes, or the text by others
     */
    public static NoteDraft of(OwnWork own, Note note, Runnable changed) {
        return own.unsaved()
                .of(note.id())
                .map(draft -> draft.goOn(changed))
                .orElseGet(() -> new NoteDraft(own, note, true, changed));
    }

    public static NoteDraft on(OwnWork own, Note.Subject subject, Runnable changed) {
        return new NoteDraft(own, Edits.newNote(subject, "", own.clock().instant()), false, changed);
    }

    /** Goes on where the writing ended before its words were saved, and tries to save them. */
    NoteDraft goOn(Runnable told) {
        ended = false;
        own.endStep();
        if (state == State.NOT_SAVED && problem == null) {
            save();
        }
        changed = told;
        return this;
    }

    public Note.Subject subject() {
        return note.subject();
    }

    public String text() {
        return words;
    }

    public State state() {
        return state;
    }

    String id() {
        return note.id();
    }

    boolean hasEnded() {
        return ended;
    }

    /** Why it is not saved, where it is not. */
    public Optional<String> failure() {
        return state == State.NOT_SAVED ? Optional.ofNullable(problem).or(own::failure) : Optional.empty();
    }

    public void write(String text) {
        if (text.equals(words) && state != State.NOT_SAVED) {
            return;
        }
        words = text;
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
        Optional<String> text = there.map(Note::text);
        if (text.filter(words::equals).isPresent()) {
            underWay = null;
            kept = true;
            show(State.SAVED);
        } else if (underWay != null) {
            followSaving(text);
        } else if (state == State.NOT_SAVED) {
            if (problem == null && own.failure().isEmpty()) {
                save(); // what was in the way is not any more
            }
        } else if (there.isPresent()) {
            note = there.get();
            words = note.text();
            show(State.SAVED);
        } else if (kept) {
            show(State.GONE);
        }
    }

    private void followSaving(Optional<String> text) {
        if (text.filter(there -> there.equals(underWay)).isPresent()) {
            underWay = null;
            kept = true;
            if (problem == null) {
                save();
            }
        } else if (own.failure().isPresent()) {
            underWay = null;
            show(State.NOT_SAVED);
        }
    }

    private void show(State next) {
        state = next;
        if (ended && isOver()) {
            unsubscribe.run();
        }
        own.unsaved().follow(this);
        changed.run();
    }

    /** Whether nothing is left to be saved. */
    private boolean isOver() {
        return switch (state) {
            case EMPTY, SAVED, GONE -> true;
            case SAVING, NOT_SAVED -> false;
        };
    }

    /** Takes the note away, and the words that were not saved of it. */
    public void delete() {
        if (kept || underWay != null) {
            Note deleted = note;
            own.perform(before -> Edits.delete(deleted));
        }
        own.endStep();
        ended = true;
        show(State.GONE);
    }

    /** Ends the writing; a note that says nothing goes. What is not saved yet is kept until it is. */
    public void finish() {
        if (words.isBlank()) {
            delete();
            return;
        }
        if (underWay != null && problem == null && !underWay.equals(words)) {
            save();
        }
        own.endStep();
        ended = true;
        changed = () -> {};
        show(state);
    }
}
