package annals.cli;

import annals.model.EventId;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The events that a command is given by their ids. */
final class NamedEvents {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "ID", arity = "1..*", description = EventIds.DESCRIPTION)
    private List<String> ids = List.of();

    /** @throws CommandLine.ParameterException where one is no id */
    List<EventId> ids() {
        return EventIds.parse(ids, command.commandLine());
    }
}
