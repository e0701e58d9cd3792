package annals.store;

import annals.model.EventId;
import annals.model.Source;
import annals.model.Span;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new archive on its way into a store. Closing it without {@link #publish()} leaves the store as it was. */
public final class StoreBuild implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final StoreFolder store;
    private final Path folder;
    private final FileChannel importLock;
    private final Connection connection;
    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private boolean published;

    private StoreBuild(StoreFolder store, Path folder, FileChannel importLock) throws IOException, SQLException {
        this.store = store;
        this.folder = folder;
        this.importLock = importLock;
        Files.createDirectories(folder);
        connection = Store.connectForBuilding(folder);
        Store.runScript(connection, "tables.sql");
        connection.setAutoCommit(false);
    }

    static StoreBuild in(StoreFolder store, Path folder, FileChannel importLock) throws IOException {
        try {
            return new StoreBuild(store, folder, importLock);
        } catch (SQLException e) {
            importLock.close();
            throw new IOException(e.getMessage(), e);
        }
    }

    public void putMeta(String name, String content) {
        insert("INSERT INTO meta (name, content) VALUES (?, ?)", row -> {
            row.setString(1, name);
            row.setString(2, content);
        });
    }

    public void putTag(int tagId, String name) {
        insert("INSERT INTO tag (tag_id, name) VALUES (?, ?)", row -> {
            row.setInt(1, tagId);
            row.setString(2, name);
        });
    }

    public void putEvent(
            int eventId,
            EventId id,
            Span span,
            String title,
            @Nullable Integer topicId,
            @Nullable String summary,
            boolean stub) {
        insert(
                "INSERT INTO event (event_id, on_date, until_date, slug, title, topic_id, summary, stub)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row -> {
                    row.setInt(1, eventId);
                    row.setObject(2, span.first());
                    row.setObject(3, span.last());
                    row.setString(4, id.slug());
                    row.setString(5, title);
                    row.setObject(6, topicId, Types.INTEGER);
                    row.setString(7, summary);
                    row.setBoolean(8, stub);
                });
    }

    public void putEventTag(int eventId, int tagId, Span span, int origins) {
        insert("INSERT INTO event_tag (event_id, tag_id, on_date, origins) VALUES (?, ?, ?, ?)", row -> {
            row.setInt(1, eventId);
            row.setInt(2, tagId);
            row.setObject(3, span.first());
            row.setInt(4, origins);
        });
    }

    public void putSource(int eventId, int place, Source source) {
        insert("INSERT INTO source (event_id, place, name, url, image) VALUES (?, ?, ?, ?, ?)", row -> {
            row.setInt(1, eventId);
            row.setInt(2, place);
            row.setString(3, source.name());
            row.setString(4, source.url());
            row.setString(5, source.image());
        });
    }

    public void putLink(int fromId, int place, int toId, int[] sharedTagIds) {
        insert("INSERT INTO link (from_id, place, to_id) VALUES (?, ?, ?)", row -> {
            row.setInt(1, fromId);
            row.setInt(2, place);
            row.setInt(3, toId);
        });
        for (int i = 0; i < sharedTagIds.length; i++) {
            int at = i;
            insert("INSERT INTO link_tag (from_id, to_id, place, tag_id) VALUES (?, ?, ?, ?)", row -> {
                row.setInt(1, fromId);
                row.setInt(2, toId);
                row.setInt(3, at);
                row.setInt(4, sharedTagIds[at]);
            });
        }
    }

    /** Indexes, compacts and makes this the store. */
    public void publish() {
        try {
            for (Batch batch : batches.values()) {
                batch.close();
            }
            connection.commit();
            connection.setAutoCommit(true);
            Store.runScript(connection, "indexes.sql");
            Store.compactAndClose(connection);
            store.makeCurrent(folder);
            published = true;
            store.removeAllBut(folder);
        } catch (SQLException | IOException e) {
            throw failure(e);
        }
    }

    private void insert(String sql, RowFiller filler) {
        try {
            Batch batch = batches.get(sql);
            if (batch == null) {
                batch = new Batch(connection.prepareStatement(sql));
                batches.put(sql, batch);
            }
            batch.add(filler);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private StoreException failure(Exception e) {
        return new StoreException(
                "the import could not be written to " + store.path() + " (" + firstLine(e)
                        + "); the store is as it was before; check the disk's space and run the import again",
                e);
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    @Override
    public void close() {
        try (importLock) {
            if (!published) {
                connection.close();
                StoreFolder.removeTree(folder);
            }
        } catch (SQLException | IOException e) {
            throw failure(e);
        }
    }

    @FunctionalInterface
    private interface RowFiller {
        void fill(PreparedStatement row) throws SQLException;
    }

    /** Rows of one kind on their way, sent a thousand at a time. */
    private static final class Batch {
        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(RowFiller filler) throws SQLException {
            filler.fill(statement);
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        void close() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
            }
            statement.close();
        }
    }
}
