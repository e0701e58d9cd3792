package annals.cli;

import annals.library.Library;
import annals.model.EventId;
import annals.workspace.Edit;
import annals.workspace.EventRef;
import annals.workspace.Workspace;
import java.io.PrintWriter;

/** A command that changes what the analyst made, and says what it did. */
abstract class MarkingCommand extends ReadingCommand {

    /** What is to be done, where all that it names is there. */
    abstract Edit edit(Workspace before, Library library);

    @Override
    final void answer(Library library, PrintWriter out) {
        String[] done = {"nothing to change"};
        workspace().change(before -> {
            Edit edit = edit(before, library);
            Workspace after = edit.applyTo(before);
            done[0] = after.equals(before) ? done[0] : edit.name(before);
            return after;
        });
        out.println(done[0]);
    }

    static EventRef event(EventId id, Library library) {
        return new EventRef(id, library.chronicle().title(EventIds.number(id, library)));
    }
}
