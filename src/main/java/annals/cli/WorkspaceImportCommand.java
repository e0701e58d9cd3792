package annals.cli;

import annals.text.MalformedException;
import annals.workspace.Merge;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import annals.workspace.file.WorkspaceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Add what another Annals exported. Nothing of yours is lost; what differs stays in both forms.")
final class WorkspaceImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable WorkspaceCommand workspace;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "F", description = "file that annals workspace export wrote")
    private Path path = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Workspace other = read();
        WorkspaceFile file = Objects.requireNonNull(workspace).file();
        if (!file.read().isEmpty()) {
            file.backUp("before import");
        }
        AtomicReference<@Nullable Merge> merged = new AtomicReference<>();
        file.change(own -> {
            Merge merge = Merge.of(own, other);
            merged.set(merge);
            return merge.edit().applyTo(own);
        });
        Merge merge = Objects.requireNonNull(merged.get());
        out.println(merge.added() + " added, "
                + (other.items().size() - merge.added() - merge.conflicts().size()) + " there already, "
                + merge.conflicts().size() + " in conflict");
        merge.conflicts().forEach(conflict -> out.println("  " + conflict));
        return 0;
    }

    private Workspace read() throws IOException {
        try {
            return WorkspaceText.read(Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new UserError("there is no file " + path);
        } catch (MalformedInputException e) {
            throw new UserError(path + " cannot be read: it is no text in UTF-8");
        } catch (MalformedException e) {
            throw new UserError(path + " cannot be read: " + e.getMessage());
        }
    }
}
