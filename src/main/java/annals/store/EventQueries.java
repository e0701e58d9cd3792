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

    private EventQueries() {}

    static Optional<String> meta(Connection connection, String name) throws SQLException {
        List<String> found = new ArrayList<>();
        Sql.forEach(connection, "SELECT content FROM meta WHERE name = ?", row -> found.add(row.getString(1)), name);
        return found.stream().findFirst();
    }

    static List<EventId> pointingTo(Connection connection, EventId id) throws SQLException {
        List<EventId> ids = new ArrayList<>();
        Sql.forEach(
                connection,
                "SELECT f.on_date, f.slug FROM link l JOIN event f ON f.event_id = l.from_id"
                        + " JOIN event t ON t.event_id = l.to_id"
                        + " WHERE t.on_date = ? AND t.slug = ? ORDER BY f.on_date, f.slug",
                row -> ids.add(new EventId(row.getObject(1, LocalDate.class), row.getString(2))),
                id.date(),
                id.slug());
        return ids;
    }

    static Optional<Integer> number(Connection connection, EventId id) throws SQLException {
        List<Integer> found = new ArrayList<>();
        Sql.forEach(
                connection,
                "SELECT event_id FROM event WHERE on_date = ? AND slug = ?",
                row -> found.add(row.getInt(1)),
                id.date(),
                id.slug());
        return found.stream().findFirst();
    }

    /** The events with these numbers, in order of date, then slug. */
    static List<Event> events(Connection connection, int[] numbers, Map<Integer, Tag> tagsByNumber)
            throws SQLException {
        Object[] wanted = Arrays.stream(numbers).boxed().toArray();
        Map<Integer, Parts> parts = new LinkedHashMap<>();
        Sql.forEach(
                connection,
                "SELECT e.event_id, e.on_date, e.until_date, e.slug, e.title, t.name, e.summary, e.page_id"
                        + " FROM event e LEFT JOIN tag t ON t.tag_id = e.topic_id"
                        + " WHERE e.event_id = ANY(?) ORDER BY e.on_date, e.slug",
                row -> parts.put(row.getInt(1), new Parts(row)),
                (Object) wanted);
        Sql.forEach(
                connection,
                "SELECT event_id, name, url, image FROM source WHERE event_id = ANY(?) ORDER BY event_id, place",
                row -> of(parts, row).sources.add(new Source(row.getString(2), row.getString(3), row.getString(4))),
                (Object) wanted);
        Sql.forEach(
                connection,
                "SELECT l.from_id, e.on_date, e.slug, l.shared FROM link l JOIN event e ON e.event_id = l.to_id"
                        + " WHERE l.from_id = ANY(?) ORDER BY l.from_id, l.place",
                row -> of(parts, row)
                        .links
                        .add(new Link(
                                new EventId(row.getObject(2, LocalDate.class), row.getString(3)),
                                tags(row.getString(4), tagsByNumber))),
                (Object) wanted);
        Sql.forEach(
                connection,
                "SELECT u.event_id, t.name, u.origins FROM event_tag u JOIN tag t ON t.tag_id = u.tag_id"
                        + " WHERE u.event_id = ANY(?)",
                row -> of(parts, row).tags.put(new Tag(row.getString(2)), TagOrigin.fromBits(row.getInt(3))),
                (Object) wanted);
        return parts.values().stream().map(Parts::event).toList();
    }

    /** Reads every address. */
    static int[] withAddress(Connection connection, String text) throws SQLException {
        IntStream.Builder numbers = IntStream.builder();
        Sql.forEach(
                connection,
                "SELECT DISTINCT event_id FROM source WHERE POSITION(? IN LOWER(url)) > 0 ORDER BY event_id",
                row -> numbers.add(row.getInt(1)),
                text.toLowerCase(Locale.ROOT));
        return numbers.build().toArray();
    }

    private static List<Tag> tags(String numbers, Map<Integer, Tag> tagsByNumber) throws SQLException {
        List<Tag> tags = new ArrayList<>();
        for (int number : Numbers.fromText(numbers)) {
            Tag tag = tagsByNumber.get(number);
            if (tag == null) {
                throw new SQLException("a link names tag " + number + ", which is not there");
            }
            tags.add(tag);
        }
        return tags;
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

        Parts(ResultSet row) throws SQLException {
            LocalDate date = row.getObject(2, LocalDate.class);
            String topicName = row.getString(6);
            id = new EventId(date, row.getString(4));
            span = new Span(date, row.getObject(3, LocalDate.class));
            title = row.getString(5);
            topic = topicName == null ? null : new Tag(topicName);
            summary = row.getString(7);
            stub = row.getObject(8) == null;
        }

        Event event() {
            return new Event(id, span, title, topic, summary, sources, links, tags, stub);
        }
    }
}
