package annals.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Statements on their way to the database, each kind sent a thousand at a time. */
final class Batches {

    private static final int SIZE = 1_000;

    @FunctionalInterface
    interface RowFiller {
        void fill(PreparedStatement row) throws SQLException;
    }

    private static final class Batch {
        final PreparedStatement statement;
        int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }
    }

    private final Connection connection;
    private final boolean committing;
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    /** @param committing each batch by itself, which is faster; where it is all or nothing, it is the caller's to commit */
    Batches(Connection connection, boolean committing) {
        this.connection = connection;
        this.committing = committing;
    }

    void add(String sql, RowFiller filler) throws SQLException {
        Batch batch = batches.get(sql);
        if (batch == null) {
            batch = new Batch(connection.prepareStatement(sql));
            batches.put(sql, batch);
        }
        filler.fill(batch.statement);
        batch.statement.addBatch();
        if (++batch.waiting == SIZE) {
            send(batch);
        }
    }

    /** Sends what waits, the kinds in the order in which they first came. */
    void flush() throws SQLException {
        for (Batch batch : batches.values()) {
            if (batch.waiting > 0) {
                send(batch);
            }
        }
    }

    private void send(Batch batch) throws SQLException {
        batch.statement.executeBatch();
        batch.waiting = 0;
        if (committing) {
            connection.commit();
        }
    }
}
