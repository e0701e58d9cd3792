package annals.cli;

import annals.store.StoreFolder;
import annals.workspace.file.WorkspaceFile;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "workspace",
        description = "Hand on what you made: stars, labels, notes, saved views and stories, as one file.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WorkspaceExportCommand.class, WorkspaceImportCommand.class, CommandLine.HelpCommand.class})
final class WorkspaceCommand {

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    WorkspaceFile file() {
        StoreFolder folder = Objects.requireNonNull(annals).store().folder();
        return WorkspaceFile.in(folder, Clock.systemUTC());
    }
}
