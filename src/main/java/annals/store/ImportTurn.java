package annals.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One import's turn at a store: others wait outside until it is closed. */
public final class ImportTurn implements AutoCloseable {

    private final StoreFolder store;
    private final FileChannel importLock;
    private final @Nullable Path current;
    private boolean handedOver;

    ImportTurn(StoreFolder store, FileChannel importLock, @Nullable Path current) {
        this.store = store;
        this.importLock = importLock;
        this.current = current;
    }

    /**
     * The store as it is, for reading; nothing where there is none yet, or where one of another form gives way.
     *
     * @param imported what is to be imported; a store of another form gives way only where that is all it was made from
     */
    public Optional<Store> current(Collection<String> imported) {
        if (current == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Store.openReadOnly(current));
        } catch (OtherFormException e) {
            if (e.givesWayTo(imported)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Begins a store from nothing. The one in use stays as it is until the new one is published. */
    public StoreBuild build() {
        return new StoreBuild(workshop(false));
    }

    /** Begins a store from a copy of the one in use, to apply what changed. */
    public StoreRevision revise() {
        return new StoreRevision(workshop(true));
    }

    private Workshop workshop(boolean copyOfCurrent) {
        try {
            Path folder = store.nextFolder();
            if (copyOfCurrent && current != null) {
                Files.createDirectories(folder);
                Store.copy(current, folder);
            }
            handedOver = true;
            return Workshop.in(store, folder, !copyOfCurrent, importLock);
        } catch (IOException e) {
            throw store.cannotBeWritten(e);
        }
    }

    @Override
    public void close() {
        if (!handedOver) {
            try {
                importLock.close();
            } catch (IOException e) {
                throw store.cannotBeWritten(e);
            }
        }
    }
}
