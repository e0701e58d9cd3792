package annals.cli;

import annals.library.Library;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "star", description = "Put a star on events; list is:starred finds them.")
final class StarCommand extends MarkingCommand {

    @Mixin
    private NamedEvents events = new NamedEvents();

    @Override
    void checkUsage() {
        events.ids();
    }

    @Override
    Edit edit(Workspace before, Library library) {
        Instant now = Clock.systemUTC().instant();
        List<EventRef> unstarred = events.ids().stream()
                .map(id -> event(id, library))
                .filter(event -> !before.isStarred(event.id()))
                .toList();
        return unstarred.size() == 1 ? Edits.star(unstarred.getFirst(), now) : Edits.star(unstarred, true, now);
    }
}
