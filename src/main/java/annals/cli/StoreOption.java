package annals.cli;

import annals.library.RecentStores;
import annals.store.StoreFolder;
import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which store is meant. */
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = "folder that keeps what was imported (default: annals's folder among your programs' data)")
    private @Nullable Path path;

    /** Whether its user named it. */
    public boolean isNamed() {
        return path != null;
    }

    public StoreFolder folder() {
        return new StoreFolder(path != null ? path : defaultPath());
    }

    /** The stores that windows have shown, remembered beside the default one. */
    public static RecentStores recent() {
        return RecentStores.in(Objects.requireNonNull(defaultPath().getParent()));
    }

    /** Where each system's programs keep their data. */
    public static Path defaultPath() {
        return Path.of(ProjectDirectories.from("", "", "Annals").dataLocalDir).resolve("store");
    }
}
