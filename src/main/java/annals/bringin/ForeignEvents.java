package annals.bringin;

import annals.model.Event;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import annals.model.TagOrigin;
import annals.text.MalformedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of events that were made elsewhere: its columns, and what they mean by a mapping. Reads nothing but its text. */
public final class ForeignEvents {

    private static final int LONGEST_SLUG = 80;

    /** In which form the file is written. */
    public enum Kind {
        CSV,
        JSONL,
        ICS
    }

    private final List<Row> rows;

    /** Whether several things stand in one cell. */
    private final boolean partsCells;

    private ForeignEvents(List<Row> rows, boolean partsCells) {
        this.rows = List.copyOf(rows);
        this.partsCells = partsCells;
    }

    public static ForeignEvents read(Kind kind, String text) throws MalformedException {
        return switch (kind) {
            case CSV -> new ForeignEvents(TableReader.read(text), true);
            case JSONL -> new ForeignEvents(JsonLinesReader.read(text), false);
            case ICS -> new ForeignEvents(CalendarReader.read(text), false);
        };
    }

    /** The names of all columns, in the order in which they first come. */
    public List<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.values().keySet()));
        return List.copyOf(names);
    }

    public Preview preview(Mapping mapping) {
        List<BroughtIn> events = new ArrayList<>();
        List<Preview.Misfit> misfits = new ArrayList<>();
        Set<EventId> taken = new HashSet<>();
        String parter = parter(mapping.tags());
        for (Row row : rows) {
            try {
                events.add(event(row, mapping, parter, taken));
            } catch (MalformedException e) {
                misfits.add(new Preview.Misfit(row.line(), String.valueOf(e.getMessage())));
            }
        }
        return new Preview(events, misfits);
    }

    private BroughtIn event(Row row, Mapping mapping, String parter, Set<EventId> taken) throws MalformedException {
        String headline = row.first(mapping.headline()).strip();
        if (headline.isEmpty()) {
            throw new MalformedException("there is no headline");
        }
        VagueDate date = date(row.first(mapping.date()));
        Span span = date.span();
        String until = row.first(mapping.until());
        if (!until.isEmpty()) {
            Span end = date(until).span();
            if (end.last().isBefore(span.first())) {
                throw new MalformedException("it ends (" + until + ") before it begins (" + date.written() + ")");
            }
            span = new Span(span.first(), end.last());
        }
        EventId id = id(row.first(mapping.id()), span, headline, taken);
        taken.add(id);
        String summary = row.first(mapping.summary());
        String topic = row.first(mapping.topic()).strip();
        return new BroughtIn(
                new Event(
                        id,
                        span,
                        headline,
                        topic.isEmpty() ? null : new Tag(topic),
                        summary.isEmpty() ? null : summary,
                        sources(row, mapping),
                        row.related(),
                        tags(row, mapping, parter, topic),
                        row.values().getOrDefault("stub", List.of()).contains("true")),
                until.isEmpty() ? date.written() : date.written() + " to " + until.strip());
    }

    private static VagueDate date(String text) throws MalformedException {
        if (text.isBlank()) {
            throw new MalformedException("there is no date");
        }
        return VagueDate.parse(text).orElseThrow(() -> new MalformedException("'" + text + "' is no date"));
    }

    /** Its own where it has one that fits, so that an event comes back as the one it was. */
    private static EventId id(String own, Span span, String headline, Set<EventId> taken) {
        Optional<EventId> kept = EventId.parse(own).filter(id -> id.date().equals(span.first()) && !taken.contains(id));
        if (kept.isPresent()) {
            return kept.get();
        }
        String slug = slug(headline);
        EventId id = new EventId(span.first(), slug);
        for (int number = 2; taken.contains(id); number++) {
            id = new EventId(span.first(), slug + "-" + number);
        }
        return id;
    }

    private static String slug(String headline) {
        String plain = Normalizer.normalize(headline, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_SLUG, plain.codePointCount(0, plain.length()))));
        return slug.isEmpty() ? "event" : slug;
    }

    private List<Source> sources(Row row, Mapping mapping) {
        if (!row.sources().isEmpty()) {
            return row.sources();
        }
        return row.all(mapping.source()).stream()
                .flatMap(text -> partsCells ? Arrays.stream(text.split(";")) : Stream.of(text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ForeignEvents::source)
                .toList();
    }

    private static Source source(String text) {
        @Nullable String host = null;
        try {
            host = new URI(text).getHost();
        } catch (URISyntaxException e) {
            // A name, or an address as people write it: either stands for itself.
        }
        return new Source(host == null ? text : host, host == null ? "" : text, null);
    }

    private SortedMap<Tag, Set<TagOrigin>> tags(Row row, Mapping mapping, String parter, String topic) {
        SortedMap<Tag, Set<TagOrigin>> tags = new TreeMap<>();
        if (!topic.isEmpty()) {
            tags.put(new Tag(topic), EnumSet.of(TagOrigin.TOPIC));
        }
        for (String cell : row.all(mapping.tags())) {
            for (String name : partsCells ? cell.split(parter) : new String[] {cell}) {
                if (!name.isBlank()) {
                    tags.computeIfAbsent(new Tag(name.strip()), tag -> EnumSet.noneOf(TagOrigin.class))
                            .add(TagOrigin.OWN_CONTEXT);
                }
            }
        }
        return tags;
    }

    /** Tags hold commas (Washington, D.C.), so commas part them only where no semicolon does. */
    private String parter(List<String> columns) {
        return rows.stream().flatMap(row -> row.all(columns).stream()).anyMatch(cell -> cell.contains(";")) ? ";" : ",";
    }
}
