package annals.cli;

import annals.bringin.BundleFolder;
import annals.ingest.ImportCancelledException;
import annals.library.Library;
import annals.workspace.file.WorkspaceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that prints what the store knows: it is open while the command answers. */
abstract class ReadingCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() throws IOException, ImportCancelledException {
        checkUsage();
        PrintWriter out = line().getOut();
        try (Library library =
                Archives.openForReading(Objects.requireNonNull(annals).store(), line().getErr())) {
            answer(library, out);
        }
        out.flush();
        return 0;
    }

    /** Throws {@link #usage} where the arguments are wrong, before a store is opened or an archive imported. */
    abstract void checkUsage();

    abstract void answer(Library library, PrintWriter out) throws IOException;

    /** What the analyst made in this store. */
    final WorkspaceFile workspace() {
        return WorkspaceFile.in(Objects.requireNonNull(annals).store().folder(), Clock.systemUTC());
    }

    /** What stands beside the archive of this store. */
    final BundleFolder broughtIn() {
        return BundleFolder.in(Objects.requireNonNull(annals).store().folder().path());
    }

    final WindowStarter windows() {
        return Objects.requireNonNull(annals).windows();
    }

    final CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    final ParameterException usage(String message) {
        return new ParameterException(line(), message);
    }
}
