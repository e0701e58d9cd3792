package annals.store;

import annals.model.Event;
import annals.model.EventId;
import annals.model.Link;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import annals.model.TagOrigin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whole events, many at a time: one question for each kind of part, not one for each event. */
final class EventQueries {

    /** The number of an event, by its date, its slug's hash and its slug. */
    static final String BY_ID = "SELECT event_id FROM event WHERE on_date = ? AND slug_hash = ? AND slug = ?";

    private EventQueries() {}

    static Optional<String> meta(Connection connection, String name) throws SQLException {
        List<String> found = new ArrayList<>();
        Sql.forEach(connection, "SELECT content FROM meta WHERE name = ?", row -> found.add(row.getString(1)), name);
        return found.stream().findFirst();
    }

    static Optional<Integer> number(Connection connection, EventId id) throws SQLException {
        List<Integer> found = new ArrayList<>();
        Sql.forEach(connection, BY_ID, row -> found.add(row.getInt(1)), id.date(), SlugHash.of(id), id.slug());
        return found.stream().findFirst();
    }

    /** The events with these numbers, in order of date, then slug. */
    static List<Event> events(Connection connection, int[] numbers, Map<Integer, Tag> tagsByNumber)
            throws SQLException {
        Object[] wanted = Arrays.stream(numbers).boxed().toArray();
        List<Object[]> keys = PartKey.ranges(numbers);
        Map<Integer, Parts> parts = new LinkedHashMap<>();
        Sql.forEach(
                connection,
                "SELECT event_id, on_date, until_date, slug, title, topic_id, summary, page_id"
                        + " FROM event WHERE event_id = ANY(?) ORDER BY on_date, slug",
                row -> parts.put(row.getInt(1), new Parts(row, tagsByNumber)),
                (Object) wanted);
        Sql.forEachOf(
                connection,
                "SELECT " + PartKey.owner("source_key") + ", name, url, image FROM source"
                        + " WHERE source_key BETWEEN ? AND ? ORDER BY source_key",
                row -> of(parts, row).sources.add(new Source(row.getString(2), row.getString(3), row.getString(4))),
                keys);
        Sql.forEachOf(
                connection,
                "SELECT " + PartKey.owner("l.link_key") + ", e.on_date, e.slug, l.shared FROM link l"
                        + " JOIN event e ON e.event_id = l.to_id WHERE l.link_key BETWEEN ? AND ? ORDER BY l.link_key",
                row -> of(parts, row)
                        .links
                        .add(new Link(
                                new EventId(row.getObject(2, LocalDate.class), row.getString(3)),
                                tags(row.getString(4), tagsByNumber))),
                keys);
        Sql.forEachOf(
                connection,
                "SELECT " + PartKey.owner("event_tag_key") + ", " + PartKey.place("event_tag_key")
                        + ", origins FROM event_tag" + " WHERE event_tag_key BETWEEN ? AND ?",
                row -> of(parts, row).tags.put(tag(row.getInt(2), tagsByNumber), TagOrigin.fromBits(row.getInt(3))),
                keys);
        return parts.values().stream().map(Parts::event).toList();
    }

    /** Reads every address. */
    static int[] withAddress(Connection connection, String text) throws SQLException {
        IntStream.Builder numbers = IntStream.builder();
        Sql.forEach(
                connection,
                "SELECT DISTINCT " + PartKey.owner("source_key")
                        + " AS event_id FROM source WHERE POSITION(? IN LOWER(url)) > 0 ORDER BY event_id",
                row -> numbers.add(row.getInt(1)),
                text.toLowerCase(Locale.ROOT));
        return numbers.build().toArray();
    }

    private static List<Tag> tags(String numbers, Map<Integer, Tag> tagsByNumber) throws SQLException {
        List<Tag> tags = new ArrayList<>();
        for (int number : Numbers.fromText(numbers)) {
            tags.add(tag(number, tagsByNumber));
        }
        return tags;
    }

    private static Tag tag(int number, Map<Integer, Tag> tagsByNumber) throws SQLException {
        Tag tag = tagsByNumber.get(number);
        if (tag == null) {
            throw new SQLException("tag " + number + " is named, but is not there");
        }
        return tag;
    }

    private static Parts of(Map<Integer, Parts> parts, ResultSet row) throws SQLException {
        Parts found = parts.get(row.getInt(1));
        if (found == null) {
            throw new SQLException("a part belongs to event " + row.getInt(1) + ", which is not there");
        }
        return found;
    }

    /** An event while its parts come in. */
    private static final class Parts {
        final EventId id;
        final Span span;
        final String title;
        final @Nullable Tag topic;
        final @Nullable String summary;
        final boolean stub;
        final List<Source> sources = new ArrayList<>();
        final List<Link> links = new ArrayList<>();
        final TreeMap<Tag, Set<TagOrigin>> tags = new TreeMap<>();

        Parts(ResultSet row, Map<Integer, Tag> tagsByNumber) throws SQLException {
            LocalDate date = row.getObject(2, LocalDate.class);
            int topicNumber = row.getInt(6);
            topic = row.wasNull() ? null : tag(topicNumber, tagsByNumber);
            id = new EventId(date, row.getString(4));
            span = new Span(date, row.getObject(3, LocalDate.class));
            title = row.getString(5);
            summary = row.getString(7);
            stub = row.getObject(8) == null;
        }

        Event event() {
            return new Event(id, span, title, topic, summary, sources, links, tags, stub);
        }
    }
}
