package annals.cli;

import annals.explore.own.StateLink;
import annals.library.ArchiveIdentity;
import annals.library.KnownStores;
import annals.store.StoreFolder;
import annals.text.MalformedException;
import annals.workspace.ViewState;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "open",
        description = "Open the window: after an import if an archive is given, where a link leads if one is given.")
final class OpenCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ARCHIVE|LINK",
            arity = "0..1",
            description = "folder of the archive's pages, or a link such as annals:view?…")
    private @Nullable String what;

    @Option(names = "--view", paramLabel = "NAME", description = "show this saved view")
    private @Nullable String view;

    @Override
    public Integer call() {
        AnnalsCommand program = Objects.requireNonNull(annals);
        if (what != null && StateLink.isMeant(what)) {
            if (view != null) {
                throw usage("a link says itself what to show; leave out --view");
            }
            StateLink link = link(what);
            return program.windows().open(storeFor(link, program), null, link.state());
        }
        StoreFolder store = program.store().folder();
        ViewState begin = view == null ? null : KeptView.named(view, store);
        return program.windows().open(store, archive(), begin);
    }

    private @Nullable Path archive() {
        try {
            return what == null ? null : Path.of(what);
        } catch (InvalidPathException e) {
            throw usage("this is no folder or file: " + e.getMessage());
        }
    }

    private StateLink link(String text) {
        try {
            return StateLink.parse(text);
        } catch (MalformedException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private static StoreFolder storeFor(StateLink link, AnnalsCommand program) {
        ArchiveIdentity wanted = link.archive();
        if (program.store().isNamed()) {
            StoreFolder named = program.store().folder();
            Optional<ArchiveIdentity> there = KnownStores.identity(named);
            if (there.filter(other -> other.name().equals(wanted.name())).isEmpty()) {
                throw new UserError(
                        "this link leads to the archive '" + wanted.name() + "', and " + named.path() + " holds "
                                + there.map(other -> "'" + other.name() + "'").orElse("none")
                                + "; leave out --store to have the right one looked for");
            }
            return named;
        }
        return new KnownStores(StoreOption.defaultPath(), StoreOption.recent())
                .with(wanted)
                .orElseThrow(() -> new UserError("this link needs the archive '" + wanted.name()
                        + "', which is in no store that is known here; import it first: annals open ARCHIVE"));
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
