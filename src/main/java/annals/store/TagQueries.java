package annals.store;

import annals.model.TagOrigin;
import annals.store.IncomingLinks.Incoming;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where an event's tags come from, worked out from everything that is said of it. */
final class TagQueries {

    private TagQueries() {}

    /**
     * The numbers of an event's tags, each with its origins as bits.
     *
     * @param incoming the links to the event
     */
    static Map<Integer, Integer> origins(Connection connection, int event, List<Incoming> incoming)
            throws SQLException {
        Map<Integer, Integer> origins = new TreeMap<>();
        Sql.forEach(
                connection,
                "SELECT shared FROM link WHERE link_key BETWEEN ? AND ?",
                row -> add(origins, row.getString(1), TagOrigin.OWN_CONTEXT),
                PartKey.first(event),
                PartKey.last(event));
        incoming.forEach(link -> add(origins, link.shared(), TagOrigin.INCOMING_CONTEXT));
        Sql.forEach(
                connection,
                "SELECT topic_id, context FROM entry WHERE event_id = ?",
                row -> {
                    addTopic(origins, row);
                    add(origins, row.getString(2), TagOrigin.DAY_CONTEXT);
                },
                event);
        Sql.forEach(
                connection,
                "SELECT topic_id FROM event WHERE event_id = ? AND page_id IS NOT NULL",
                row -> addTopic(origins, row),
                event);
        return origins;
    }

    private static void addTopic(Map<Integer, Integer> origins, ResultSet row) throws SQLException {
        int topic = row.getInt(1);
        if (!row.wasNull()) {
            add(origins, topic, TagOrigin.TOPIC);
        }
    }

    private static void add(Map<Integer, Integer> origins, String tags, TagOrigin origin) {
        for (int tag : Numbers.fromText(tags)) {
            add(origins, tag, origin);
        }
    }

    private static void add(Map<Integer, Integer> origins, int tag, TagOrigin origin) {
        origins.merge(tag, TagOrigin.toBits(List.of(origin)), (known, added) -> known | added);
    }
}
