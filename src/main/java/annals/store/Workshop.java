package annals.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * A folder beside the store's own in which the next store is made, by one process at a time. What is made there becomes the
 * store when it is published; otherwise it is swept away, now or, after a kill, at the next import.
 */
final class Workshop implements AutoCloseable {

    /** What is done to the next store. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException, IOException;
    }

    private final StoreFolder store;
    private final Path folder;
    private final FileChannel importLock;
    private final Connection connection;
    private boolean published;

    private Workshop(StoreFolder store, Path folder, FileChannel importLock, Connection connection) {
        this.store = store;
        this.folder = folder;
        this.importLock = importLock;
        this.connection = connection;
    }

    /** @param importLock held as long as this is open, and closed with it */
    static Workshop in(StoreFolder store, Path folder, boolean empty, FileChannel importLock) throws IOException {
        try {
            Files.createDirectories(folder);
            Connection connection = empty ? Store.connectForFilling(folder) : Store.connectForWriting(folder);
            connection.setAutoCommit(false);
            return new Workshop(store, folder, importLock, connection);
        } catch (SQLException | IOException e) {
            importLock.close();
            throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    Connection connection() {
        return connection;
    }

    void run(Step step) {
        try {
            step.run();
        } catch (SQLException | IOException e) {
            throw failure(e);
        }
    }

    /** @param compact worth its time after everything was written anew */
    void publish(boolean compact) {
        run(() -> {
            List<Integer> sizes = ColumnQueries.sizes(connection);
            Sql.run(connection, compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            connection.close();
            Store.forceToDisk(folder);
            readBack(sizes);
            Store.noteChecksum(folder);
            store.makeCurrent(folder);
            published = true;
            store.removeAllBut(folder);
        });
    }

    /** H2 says nothing where it fails to write while it closes: on a full disk it leaves half a file, and all seems well. */
    private void readBack(List<Integer> sizes) throws SQLException, IOException {
        try (Connection written = Store.connectForReading(folder)) {
            if (!ColumnQueries.sizes(written).equals(sizes)) {
                throw new IOException("what was written did not all arrive");
            }
        }
    }

    private StoreException failure(Exception e) {
        return new StoreException(
                "the import could not be written to " + store.path() + " (" + StoreException.inShort(e)
                        + "); the store is as it was before; check that its disk has room and run the import again",
                e);
    }

    @Override
    public void close() {
        try (importLock) {
            if (!published) {
                abandon();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Closing a database that failed may fail again; what matters is that its folder goes. */
    private void abandon() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            LoggerFactory.getLogger(Workshop.class).warn("the unfinished store did not close", e);
        }
        StoreFolder.removeTree(folder);
    }
}
