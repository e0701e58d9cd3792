package annals.cli;

import annals.bringin.Bundle;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Print what stands beside the archive: how many events, and under which name.")
final class BringInListCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BringInCommand bringIn;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Bundle> bundles = Objects.requireNonNull(bringIn).folder().read();
        bundles.forEach(bundle ->
                out.printf("%8d  %s%s%n", bundle.events().size(), bundle.name(), bundle.shown() ? "" : "  (hidden)"));
        return 0;
    }
}
