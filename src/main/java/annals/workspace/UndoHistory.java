package annals.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be undone and done again, as a value.
 *
 * @param done the latest last
 * @param undone the one to be done again first, last
 * @param stepEnded whether the next change is a step of its own, also where it goes on with the last one
 */
public record UndoHistory(List<Done> done, List<Done> undone, boolean stepEnded) {

    /** Who wants to go further back reads a backup. */
    private static final int LONGEST = 500;

    private static final UndoHistory EMPTY = new UndoHistory(List.of(), List.of(), true);

    /** A change with what leads back. */
    public record Done(String name, Edit edit, Edit inverse) {}

    public UndoHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    public static UndoHistory empty() {
        return EMPTY;
    }

    /** The name of what undo would take back. */
    public Optional<String> undoName() {
        return last(done).map(Done::name);
    }

    public Optional<String> redoName() {
        return last(undone).map(Done::name);
    }

    /**
     * When a change was made; what was undone before can no longer be done again. A note that is saved again and again while
     * it is written is one step.
     */
    public UndoHistory after(Edit edit, Workspace before) {
        if (!stepEnded && goesOn(edit)) {
            Done begun = done.getLast();
            return new UndoHistory(
                    with(withoutLast(done), new Done(begun.name(), edit, begun.inverse())), List.of(), false);
        }
        Done last = new Done(edit.name(before), edit, edit.inverse(before));
        return new UndoHistory(with(done, last), List.of(), false);
    }

    /** Whether it writes on in the note that was written last. */
    private boolean goesOn(Edit edit) {
        return !done.isEmpty()
                && edit instanceof Edit.Put next
                && next.item() instanceof Note note
                && done.getLast().edit() instanceof Edit.Put put
                && put.item().key().equals(note.key());
    }

    /** When somebody has stopped writing. */
    public UndoHistory afterStep() {
        return new UndoHistory(done, undone, true);
    }

    public UndoHistory afterUndo() {
        return new UndoHistory(withoutLast(done), with(undone, done.getLast()), true);
    }

    public UndoHistory afterRedo() {
        return new UndoHistory(with(done, undone.getLast()), withoutLast(undone), true);
    }

    private static Optional<Done> last(List<Done> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }

    private static List<Done> with(List<Done> list, Done last) {
        List<Done> more = new ArrayList<>(list.size() < LONGEST ? list : list.subList(1, list.size()));
        more.add(last);
        return more;
    }

    private static List<Done> withoutLast(List<Done> list) {
        return list.subList(0, list.size() - 1);
    }
}
