package annals.explore.own;

import annals.explore.Subscriptions;
import annals.workspace.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes whose words could not be saved. They are kept here, also when the writing has ended, and are saved with the next change
 * that can be. Lives on the JavaFX thread.
 */
public final class UnsavedNotes {

    private final List<NoteDraft> drafts = new ArrayList<>();
    private final Subscriptions changes = new Subscriptions();

    /** @return run it to hear no more */
    public Runnable onChange(Runnable listener) {
        return changes.add(listener);
    }

    /** What they are on, the latest last. */
    public List<Note.Subject> subjects() {
        return drafts.stream().map(NoteDraft::subject).toList();
    }

    /** Goes on with the words that were not saved on something, where there are some. */
    public Optional<NoteDraft> on(Note.Subject subject, Runnable changed) {
        return drafts.stream()
                .filter(NoteDraft::hasEnded)
                .filter(draft -> isSame(draft.subject(), subject))
                .findFirst()
                .map(draft -> draft.goOn(changed));
    }

    /** Whether words on it were left that are not saved. */
    public boolean areOn(Note.Subject subject) {
        return drafts.stream().filter(NoteDraft::hasEnded).anyMatch(draft -> isSame(draft.subject(), subject));
    }

    Optional<NoteDraft> of(String note) {
        return drafts.stream()
                .filter(NoteDraft::hasEnded)
                .filter(draft -> draft.id().equals(note))
                .findFirst();
    }

    /** An event's headline may have changed meanwhile. */
    private static boolean isSame(Note.Subject one, Note.Subject other) {
        return (one instanceof Note.OnEvent first && other instanceof Note.OnEvent second)
                ? first.event().id().equals(second.event().id())
                : one.equals(other);
    }

    /** A draft's state may have changed. */
    void follow(NoteDraft draft) {
        boolean unsaved = switch (draft.state()) {
            case NOT_SAVED -> true;
            case SAVING -> drafts.contains(draft); // tried again, with what outcome is not known yet
            case EMPTY, SAVED, GONE -> false;
        };
        boolean changed = unsaved ? !drafts.contains(draft) && drafts.add(draft) : drafts.remove(draft);
        if (changed) {
            changes.tell();
        }
    }
}
