package annals.workspace.file;

import annals.model.EventId;
import annals.model.Marks;
import annals.model.Query;
import annals.workspace.Workspace;
import annals.workspace.WorkspaceMarks;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the workspace at the first question for marks: most queries ask for none. Safe to use on any thread. */
final class MarksWhenAsked implements Marks {

    private final Supplier<Workspace> workspace;
    private @Nullable Marks marks;

    MarksWhenAsked(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    private synchronized Marks marks() {
        if (marks == null) {
            marks = new WorkspaceMarks(workspace.get());
        }
        return marks;
    }

    @Override
    public Collection<EventId> starred() {
        return marks().starred();
    }

    @Override
    public List<String> labels() {
        return marks().labels();
    }

    @Override
    public Optional<Collection<EventId>> labelled(String name) {
        return marks().labelled(name);
    }

    @Override
    public Noted noted(Query.Text words) {
        return marks().noted(words);
    }

    @Override
    public List<String> noteWords(String beginning) {
        return marks().noteWords(beginning);
    }
}
