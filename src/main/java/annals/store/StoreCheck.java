package annals.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for what can only be there if a store was damaged. */
final class StoreCheck {

    /** A question that a whole store answers with 0. */
    private record Rule(String complaint, String sql) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "links from events that are not there",
                    missing("link", PartKey.owner("a.link_key"), "event", "event_id")),
            new Rule("links to events that are not there", missing("link", "a.to_id", "event", "event_id")),
            new Rule(
                    "tags of events that are not there",
                    missing("event_tag", PartKey.owner("a.event_tag_key"), "event", "event_id")),
            new Rule(
                    "uses of tags that are not there",
                    missing("event_tag", PartKey.place("a.event_tag_key"), "tag", "tag_id")),
            new Rule(
                    "sources of events that are not there",
                    missing("source", PartKey.owner("a.source_key"), "event", "event_id")),
            new Rule("entries for events that are not there", missing("entry", "a.event_id", "event", "event_id")),
            new Rule(
                    "entries on pages that are not there",
                    missing("entry", PartKey.owner("a.entry_key"), "page", "page_id")),
            new Rule("events whose page is not there", missing("event", "a.page_id", "page", "page_id")),
            new Rule("pages of events that are not there", missing("page", "a.event_id", "event", "event_id")),
            new Rule("topics that are not there", missing("event", "a.topic_id", "tag", "tag_id")),
            new Rule(
                    "events of which nothing speaks",
                    "SELECT COUNT(*) FROM event e WHERE e.page_id IS NULL"
                            + " AND e.event_id NOT IN (SELECT l.to_id FROM link l)"
                            + " AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.event_id = e.event_id)"),
            new Rule(
                    "tags that no event has",
                    "SELECT COUNT(*) FROM tag WHERE tag_id NOT IN (SELECT " + PartKey.place("event_tag_key")
                            + " FROM event_tag)"),
            new Rule(
                    "events that are there twice",
                    "SELECT COUNT(*) FROM event a JOIN event b ON b.on_date = a.on_date AND b.slug_hash = a.slug_hash"
                            + " WHERE b.event_id > a.event_id AND b.slug = a.slug"),
            new Rule("events without a headline", "SELECT COUNT(*) FROM event WHERE title = ''"),
            new Rule("entries that an index lacks or has twice", difference("entry", "event_id")),
            new Rule("events that an index lacks or has twice", difference("event", "on_date")));

    private StoreCheck() {}

    /** What is wrong, in words; nothing in a whole store. */
    static List<String> complaints(Connection connection) throws SQLException {
        List<String> complaints = new ArrayList<>();
        for (Rule rule : RULES) {
            Sql.forEach(connection, rule.sql(), row -> {
                if (row.getLong(1) != 0) {
                    complaints.add(String.format("%,d %s", Math.abs(row.getLong(1)), rule.complaint()));
                }
            });
        }
        return complaints;
    }

    private static String missing(String table, String number, String other, String key) {
        return "SELECT COUNT(*) FROM " + table + " a WHERE " + number + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                + other + " b WHERE b." + key + " = " + number + ")";
    }

    /** Rows as the table counts them, less rows as an index that begins with the column finds them, group by group. */
    private static String difference(String table, String column) {
        return "SELECT (SELECT COUNT(*) FROM " + table + ") - (SELECT COALESCE(SUM(c), 0) FROM"
                + " (SELECT COUNT(*) AS c FROM " + table + " GROUP BY " + column + ") AS groups)";
    }
}
