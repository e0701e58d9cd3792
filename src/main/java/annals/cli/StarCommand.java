package annals.cli;

import annals.explore.Library;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "star", description = "Put a star on events; list is:starred finds them.")
final class StarCommand extends MarkingCommand {

    @Parameters(paramLabel = "ID", arity = "1..*", description = EventIds.DESCRIPTION)
    private List<String> ids = List.of();

    @Override
    void checkUsage() {
        parsed(ids);
    }

    @Override
    Edit edit(Workspace before, Library library) {
        Instant now = Clock.systemUTC().instant();
        List<EventRef> events = parsed(ids).stream()
                .map(id -> event(id, library))
                .filter(event -> !before.isStarred(event.id()))
                .toList();
        return events.size() == 1 ? Edits.star(events.getFirst(), now) : Edits.star(events, true, now);
    }
}
