package annals.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "open", description = "Import an archive if one is given, then open the window.")
final class OpenCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Parameters(paramLabel = "ARCHIVE", arity = "0..1", description = "folder of the archive's pages")
    private @Nullable Path archive;

    @Override
    public Integer call() {
        AnnalsCommand program = Objects.requireNonNull(annals);
        return program.windows().open(program.store().folder(), archive);
    }
}
