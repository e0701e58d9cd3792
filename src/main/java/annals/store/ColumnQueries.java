package annals.store;

import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The whole archive, column by column. */
final class ColumnQueries {

    private static final int FETCH = 10_000;

    private ColumnQueries() {}

    static List<Tag> tags(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM tag ORDER BY tag_id")) {
            List<Tag> tags = new ArrayList<>();
            while (rows.next()) {
                tags.add(new Tag(rows.getString(1)));
            }
            return tags;
        }
    }

    static void events(Connection connection, Consumer<EventRow> sink) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(
                    "SELECT event_id, on_date, until_date, slug, title, topic_id, stub FROM event ORDER BY event_id")) {
                while (rows.next()) {
                    LocalDate date = rows.getObject(2, LocalDate.class);
                    int topic = rows.getInt(6);
                    sink.accept(new EventRow(
                            rows.getInt(1),
                            new EventId(date, rows.getString(4)),
                            new Span(date, rows.getObject(3, LocalDate.class)),
                            rows.getString(5),
                            rows.wasNull() ? -1 : topic,
                            rows.getBoolean(7)));
                }
            }
        }
    }

    static void tagUses(Connection connection, Store.PairSink sink) throws SQLException {
        pairs(connection, "SELECT event_id, tag_id FROM event_tag ORDER BY event_id, tag_id", sink);
    }

    static void links(Connection connection, Store.PairSink sink) throws SQLException {
        pairs(connection, "SELECT from_id, to_id FROM link ORDER BY from_id, place", sink);
    }

    private static void pairs(Connection connection, String sql, Store.PairSink sink) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    sink.accept(rows.getInt(1), rows.getInt(2));
                }
            }
        }
    }
}
