package annals.library;

import annals.store.Store;
import annals.store.StoreException;
import annals.store.StoreFolder;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** The stores that are known here: the default one, and those that windows have shown. Opens some, so not on the JavaFX thread. */
public final class KnownStores {

    private final Path byDefault;
    private final RecentStores recent;

    public KnownStores(Path byDefault, RecentStores recent) {
        this.byDefault = byDefault;
        this.recent = recent;
    }

    /** Where an archive is that a link names: the one from the same place, or else the one of that name shown last. */
    public Optional<StoreFolder> with(ArchiveIdentity wanted) {
        Set<Path> candidates = new LinkedHashSet<>();
        recent.all().stream()
                .filter(store -> store.name().equals(wanted.name().replaceAll("\\s+", " ")))
                .forEach(store -> candidates.add(store.store()));
        candidates.add(byDefault);
        Optional<StoreFolder> named = Optional.empty();
        for (Path path : candidates) {
            StoreFolder store = new StoreFolder(path);
            Optional<ArchiveIdentity> there = identity(store);
            if (there.equals(Optional.of(wanted))) {
                return Optional.of(store);
            }
            if (named.isEmpty()
                    && there.filter(other -> other.name().equals(wanted.name())).isPresent()) {
                named = Optional.of(store);
            }
        }
        return named;
    }

    /** What a store holds; nothing where it holds nothing, or cannot be opened. */
    public static Optional<ArchiveIdentity> identity(StoreFolder folder) {
        if (!folder.holdsArchive()) {
            return Optional.empty();
        }
        try (Store store = folder.open()) {
            return Optional.of(ArchiveIdentity.of(store));
        } catch (StoreException e) {
            LoggerFactory.getLogger(KnownStores.class).info("{} cannot be opened: {}", folder.path(), e.getMessage());
            return Optional.empty();
        }
    }
}
