package annals.cli;

import annals.bringin.Bundle;
import annals.bringin.BundleFolder;
import annals.text.Counts;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "remove", description = "Take away what was brought in under a name.")
final class BringInRemoveCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BringInCommand bringIn;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "as annals bring-in list prints it")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        BundleFolder folder = Objects.requireNonNull(bringIn).folder();
        int events = 0;
        for (Bundle bundle : NamedBundles.of(folder, name)) {
            folder.remove(bundle.id());
            events += bundle.events().size();
        }
        Objects.requireNonNull(spec).commandLine().getOut().println(Counts.plain(events, "event") + " removed");
        return 0;
    }
}
