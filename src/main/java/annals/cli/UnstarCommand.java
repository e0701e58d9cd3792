package annals.cli;

import annals.library.Library;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Star;
import annals.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "unstar", description = "Take the star from events, also from those that are no longer in the archive.")
final class UnstarCommand extends MarkingCommand {

    @Mixin
    private NamedEvents events = new NamedEvents();

    @Override
    void checkUsage() {
        events.ids();
    }

    @Override
    Edit edit(Workspace before, Library library) {
        List<EventRef> starred = before.stars().stream()
                .map(Star::event)
                .filter(event -> events.ids().contains(event.id()))
                .toList();
        return starred.size() == 1
                ? Edits.unstar(starred.getFirst().id())
                : Edits.star(starred, false, Clock.systemUTC().instant());
    }
}
