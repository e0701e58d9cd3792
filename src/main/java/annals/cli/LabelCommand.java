package annals.cli;

import annals.library.Library;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.Label;
import annals.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "label", description = "Give events a label, which is made if there is none of this name.")
final class LabelCommand extends MarkingCommand {

    @Parameters(index = "0", paramLabel = "NAME", description = "of the label")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "ID", arity = "1..*", description = EventIds.DESCRIPTION)
    private List<String> ids = List.of();

    @Option(names = "--colour", paramLabel = "#RRGGBB", description = "of a new label (default: ${DEFAULT-VALUE})")
    private String colour = "#b8892a";

    @Option(names = "--remove", description = "take the label from these events instead")
    private boolean remove;

    @Override
    void checkUsage() {
        EventIds.parse(ids, line());
        label();
    }

    private Label label() {
        try {
            return new Label(name, colour);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    @Override
    Edit edit(Workspace before, Library library) {
        List<Edit> parts = new ArrayList<>();
        if (!remove && before.label(name).isEmpty()) {
            parts.add(Edits.put(label()));
        }
        EventIds.parse(ids, line())
                .forEach(id -> parts.add(remove ? Edits.detach(name, id) : Edits.attach(name, event(id, library))));
        return new Edit.Together((remove ? "take label '" : "give label '") + name + "'", parts);
    }
}
