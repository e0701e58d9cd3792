package annals.app;

import annals.model.EventId;
import annals.model.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks the database what a query means. */
final class QueryAsSql {

    private final List<Object> values = new ArrayList<>();

    private QueryAsSql() {}

    /** Teaches a database what people do not tell apart. */
    static void prepare(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE ALIAS FOLD FOR 'annals.app.WholeWords.fold'");
            statement.execute("CREATE ALIAS HOLDS DETERMINISTIC FOR 'annals.app.WholeWords.holds'");
            statement.execute("ALTER TABLE event ADD COLUMN folded_title VARCHAR");
            statement.execute("ALTER TABLE event ADD COLUMN folded_summary VARCHAR");
            statement.execute("UPDATE event SET folded_title = FOLD(title),"
                    + " folded_summary = CASE WHEN summary IS NULL THEN '' ELSE FOLD(summary) END");
        }
    }

    static List<String> ids(Connection database, Query query) throws SQLException {
        QueryAsSql sql = new QueryAsSql();
        String text =
                "SELECT e.on_date, e.slug FROM event e WHERE " + sql.condition(query) + " ORDER BY e.on_date, e.slug";
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(text)) {
            for (int i = 0; i < sql.values.size(); i++) {
                statement.setObject(i + 1, sql.values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(new EventId(rows.getObject(1, LocalDate.class), rows.getString(2)).toString());
                }
            }
        }
        return ids;
    }

    private String condition(Query query) {
        return switch (query) {
            case Query.All all -> "TRUE";
            case Query.Text text -> {
                values.add(WholeWords.regex(text));
                values.add(WholeWords.regex(text));
                yield "(HOLDS(e.folded_title, ?) OR HOLDS(e.folded_summary, ?))";
            }
            case Query.HasTag tag -> {
                values.add(tag.name());
                yield "e.event_id IN (SELECT CAST(u.event_tag_key / 16777216 AS INTEGER) FROM event_tag u JOIN tag t ON t.tag_id = MOD(u.event_tag_key, 16777216)"
                        + " WHERE LOWER(t.name) = LOWER(?))";
            }
            case Query.HasTopic topic -> {
                values.add(topic.name());
                yield "COALESCE(e.topic_id IN (SELECT t.tag_id FROM tag t WHERE LOWER(t.name) = LOWER(?)), FALSE)";
            }
            case Query.FromSource source -> source(source.text().toLowerCase(Locale.ROOT));
            case Query.InStoryOf story -> throw new IllegalArgumentException("no SQL finds a storyline");
            case Query.IsStub stub -> "e.page_id IS NULL";
            case Query.IsStarred starred -> "FALSE";
            case Query.HasLabel label -> "FALSE";
            case Query.Noted noted -> "FALSE";
            case Query.Dated dated -> {
                values.add(dated.span().last());
                values.add(dated.span().first());
                yield "(e.on_date <= ? AND e.until_date >= ?)";
            }
            case Query.Not not -> "NOT (" + condition(not.query()) + ")";
            case Query.And and ->
                and.parts().stream().map(this::condition).collect(Collectors.joining(" AND ", "(", ")"));
            case Query.Or or -> or.parts().stream().map(this::condition).collect(Collectors.joining(" OR ", "(", ")"));
        };
    }

    private String source(String text) {
        values.add(text);
        if (text.contains("/")) {
            values.add(text);
            return "e.event_id IN (SELECT CAST(s.source_key / 16777216 AS INTEGER) FROM source s"
                    + " WHERE POSITION(? IN LOWER(s.url)) > 0 OR POSITION(? IN LOWER(s.name)) > 0)";
        }
        values.add(text);
        return "e.event_id IN (SELECT CAST(s.source_key / 16777216 AS INTEGER) FROM source s WHERE POSITION(? IN LOWER(s.name)) > 0 OR POSITION(? IN"
                + " LOWER(REGEXP_REPLACE(REGEXP_REPLACE(s.url, '^(?!.*//).*$', ''), '^.*?//([^/?#]*).*$', '$1'))) > 0)";
    }
}
