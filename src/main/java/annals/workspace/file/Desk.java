package annals.workspace.file;

import annals.workspace.Edit;
import annals.workspace.Merge;
import annals.workspace.UndoHistory;
import annals.workspace.Workspace;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The workspace as a window works on it. A change is asked for on the JavaFX thread and made by one writer, in the order in
 * which changes were asked for; what is told afterwards is on disk. So what is shown is what is saved.
 */
public final class Desk {

    private final WorkspaceFile file;
    private final Executor writer;
    private final Executor home;
    private final Consumer<State> changed;
    private final Consumer<RuntimeException> failed;

    /** Touched by the writer alone. */
    private UndoHistory history = UndoHistory.empty();

    /** What is on disk, and what can be undone. */
    public record State(Workspace workspace, UndoHistory history) {}

    /**
     * @param writer runs one thing at a time, in order, and all it was given before it ends
     * @param home where is told what is on disk now, or why a change is not
     */
    public Desk(
            WorkspaceFile file,
            Executor writer,
            Executor home,
            Consumer<State> changed,
            Consumer<RuntimeException> failed) {
        this.file = file;
        this.writer = writer;
        this.home = home;
        this.changed = changed;
        this.failed = failed;
    }

    /** Tells what is on disk, which another process may have changed. */
    public void read() {
        work(() -> tell(file.read()));
    }

    /** Makes a change that is worked out from what is there when its turn comes. */
    public void perform(Function<Workspace, Edit> edit) {
        work(() -> tell(change(edit)));
    }

    public void perform(Edit edit) {
        perform(before -> edit);
    }

    /**
     * Takes somebody's workspace into this one, of which all is written as JSON before.
     *
     * @param merged told what came of it, at home
     */
    public void merge(Workspace other, Consumer<Merge> merged) {
        work(() -> {
            if (!file.read().isEmpty()) {
                file.backUp("before import");
            }
            AtomicReference<@Nullable Merge> merge = new AtomicReference<>();
            Workspace after = change(own -> {
                Merge made = Merge.of(own, other);
                merge.set(made);
                return made.edit();
            });
            tell(after);
            home.execute(() -> merged.accept(Objects.requireNonNull(merge.get())));
        });
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        work(() -> {
            if (!history.done().isEmpty()) {
                Edit inverse = history.done().getLast().inverse();
                Workspace after = file.change(inverse::applyTo);
                history = history.afterUndo();
                tell(after);
            }
        });
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        work(() -> {
            if (!history.undone().isEmpty()) {
                Edit edit = history.undone().getLast().edit();
                Workspace after = file.change(edit::applyTo);
                history = history.afterRedo();
                tell(after);
            }
        });
    }

    /** What is written from now on is undone by itself, also where it goes on with what was written last. */
    public void endStep() {
        work(() -> history = history.afterStep());
    }

    /** Makes a change that nobody would want to undo, such as noting a headline that was changed. */
    public void note(UnaryOperator<Workspace> change) {
        work(() -> tell(file.change(change)));
    }

    private Workspace change(Function<Workspace, Edit> edit) {
        AtomicReference<UndoHistory> next = new AtomicReference<>(history);
        Workspace after = file.change(before -> {
            Edit wanted = edit.apply(before);
            Workspace result = wanted.applyTo(before);
            next.set(result.equals(before) ? history : history.after(wanted, before));
            return result;
        });
        history = next.get();
        return after;
    }

    private void work(Runnable work) {
        writer.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                home.execute(() -> failed.accept(e));
            }
        });
    }

    private void tell(Workspace workspace) {
        State state = new State(workspace, history);
        home.execute(() -> changed.accept(state));
    }
}
