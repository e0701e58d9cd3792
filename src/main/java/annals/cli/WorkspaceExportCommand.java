package annals.cli;

import annals.workspace.file.WorkspaceText;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Write all that you made as JSON, which another Annals reads.")
final class WorkspaceExportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable WorkspaceCommand workspace;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        output.check();
        String text =
                WorkspaceText.write(Objects.requireNonNull(workspace).file().read());
        output.write(
                out -> out.print(text),
                Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }
}
