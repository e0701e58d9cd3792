package annals.store;

import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole store, column by column. */
final class ColumnQueries {

    private static final List<String> TABLES =
            List.of("meta", "archive", "page", "problem", "tag", "event", "event_tag", "source", "link", "entry");

    /** Read by an index; events of one day come in any order. */
    private static final String BY_DATE = " ORDER BY on_date";

    /** What {@link #page} reads. */
    static final String PAGES = "SELECT p.page_id, p.archive_id, p.path, p.size, p.modified, p.hash, p.event_id, s.slug"
            + " FROM page p LEFT JOIN event s ON s.event_id = p.event_id";

    private static final HexFormat HEX = HexFormat.of();

    private ColumnQueries() {}

    static SortedMap<Integer, String> archives(Connection connection) throws SQLException {
        SortedMap<Integer, String> archives = new TreeMap<>();
        Sql.forEach(
                connection,
                "SELECT archive_id, location FROM archive",
                row -> archives.put(row.getInt(1), row.getString(2)));
        return archives;
    }

    static Map<String, String> seals(Connection connection) throws SQLException {
        Map<String, String> seals = new HashMap<>();
        Sql.forEach(
                connection,
                "SELECT name, content FROM meta WHERE name LIKE ?",
                row -> seals.put(row.getString(1).substring(Store.SEAL.length()), row.getString(2)),
                Store.SEAL + "%");
        return seals;
    }

    static void pages(Connection connection, Consumer<PageRow> sink) throws SQLException {
        Sql.forEach(connection, PAGES, row -> sink.accept(page(row)));
    }

    static PageRow page(ResultSet row) throws SQLException {
        int event = row.getInt(7);
        boolean hasEvent = !row.wasNull();
        return new PageRow(
                row.getInt(1),
                row.getInt(2),
                ShortPath.restored(row.getString(3), row.getString(8)),
                row.getLong(4),
                row.getLong(5),
                HEX.formatHex(row.getBytes(6)),
                hasEvent ? Integer.valueOf(event) : null);
    }

    static List<ProblemRow> problems(Connection connection) throws SQLException {
        List<ProblemRow> problems = new ArrayList<>();
        Sql.forEach(
                connection,
                "SELECT archive_id, path, line, severity, message FROM problem ORDER BY archive_id, path, line, message",
                row -> problems.add(new ProblemRow(
                        row.getInt(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5))));
        return problems;
    }

    static Store.Totals totals(Connection connection) throws SQLException {
        List<Store.Totals> totals = new ArrayList<>();
        Sql.forEach(
                connection,
                "SELECT (SELECT COUNT(*) FROM event), (SELECT COUNT(*) FROM event WHERE page_id IS NULL),"
                        + " (SELECT COUNT(*) FROM link), (SELECT COUNT(*) FROM tag)",
                row -> totals.add(new Store.Totals(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4))));
        return totals.getFirst();
    }

    /** How many rows each table has. */
    static List<Integer> sizes(Connection connection) throws SQLException {
        List<Integer> sizes = new ArrayList<>();
        for (String table : TABLES) {
            Sql.forEach(connection, "SELECT COUNT(*) FROM " + table, row -> sizes.add(row.getInt(1)));
        }
        return sizes;
    }

    static SortedMap<Integer, Tag> tags(Connection connection) throws SQLException {
        SortedMap<Integer, Tag> tags = new TreeMap<>();
        Sql.forEach(
                connection, "SELECT tag_id, name FROM tag", row -> tags.put(row.getInt(1), new Tag(row.getString(2))));
        return tags;
    }

    static void events(Connection connection, Consumer<EventRow> sink) throws SQLException {
        DayByDay<EventRow> days = new DayByDay<>(EventRow::id, sink);
        Sql.forEach(
                connection,
                "SELECT event_id, on_date, until_date, slug, title, topic_id, page_id FROM event" + BY_DATE,
                row -> days.add(event(row)));
        days.end();
    }

    private static EventRow event(ResultSet row) throws SQLException {
        LocalDate date = row.getObject(2, LocalDate.class);
        int topic = row.getInt(6);
        boolean hasTopic = !row.wasNull();
        return new EventRow(
                row.getInt(1),
                new EventId(date, row.getString(4)),
                new Span(date, row.getObject(3, LocalDate.class)),
                row.getString(5),
                hasTopic ? topic : -1,
                row.getObject(7) == null);
    }

    static void tagUses(Connection connection, Store.PairSink sink) throws SQLException {
        Sql.forEach(
                connection,
                "SELECT " + PartKey.owner("event_tag_key") + ", " + PartKey.place("event_tag_key") + " FROM event_tag",
                row -> sink.accept(row.getInt(1), row.getInt(2)));
    }

    static void links(Connection connection, Store.PairSink sink) throws SQLException {
        Sql.forEach(
                connection,
                "SELECT " + PartKey.owner("link_key") + ", to_id FROM link",
                row -> sink.accept(row.getInt(1), row.getInt(2)));
    }

    static void sources(Connection connection, Store.SourceSink sink) throws SQLException {
        Sql.forEach(
                connection,
                "SELECT " + PartKey.owner("source_key") + ", name, url FROM source",
                row -> sink.accept(row.getInt(1), row.getString(2), row.getString(3)));
    }

    static void texts(Connection connection, BiConsumer<String, @Nullable String> sink) throws SQLException {
        DayByDay<Texts> days = new DayByDay<>(Texts::id, texts -> sink.accept(texts.title(), texts.summary()));
        Sql.forEach(
                connection,
                "SELECT on_date, slug, title, summary FROM event" + BY_DATE,
                row -> days.add(new Texts(
                        new EventId(row.getObject(1, LocalDate.class), row.getString(2)),
                        row.getString(3),
                        row.getString(4))));
        days.end();
    }

    private record Texts(EventId id, String title, @Nullable String summary) {}

    /** Puts what comes in order of date into order of date, then slug. */
    private static final class DayByDay<T> {
        private final Function<T, EventId> id;
        private final Consumer<T> sink;
        private final List<T> day = new ArrayList<>();

        DayByDay(Function<T, EventId> id, Consumer<T> sink) {
            this.id = id;
            this.sink = sink;
        }

        void add(T next) {
            if (!day.isEmpty()
                    && !id.apply(day.getFirst()).date().equals(id.apply(next).date())) {
                end();
            }
            day.add(next);
        }

        void end() {
            day.sort(Comparator.comparing(id));
            day.forEach(sink);
            day.clear();
        }
    }
}
