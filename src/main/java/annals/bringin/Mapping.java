package annals.bringin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which columns of a file say what. Where several say the same, the first that is not empty counts; of tags and sources,
 * all do.
 */
public record Mapping(
        List<String> date,
        List<String> until,
        List<String> headline,
        List<String> summary,
        List<String> topic,
        List<String> tags,
        List<String> source,
        List<String> id) {

    public Mapping {
        date = List.copyOf(date);
        until = List.copyOf(until);
        headline = List.copyOf(headline);
        summary = List.copyOf(summary);
        topic = List.copyOf(topic);
        tags = List.copyOf(tags);
        source = List.copyOf(source);
        id = List.copyOf(id);
    }

    /** What a column can say. */
    public enum Field {
        DATE,
        UNTIL,
        HEADLINE,
        SUMMARY,
        TOPIC,
        TAGS,
        SOURCE,
        ID
    }

    public List<String> columns(Field field) {
        return switch (field) {
            case DATE -> date;
            case UNTIL -> until;
            case HEADLINE -> headline;
            case SUMMARY -> summary;
            case TOPIC -> topic;
            case TAGS -> tags;
            case SOURCE -> source;
            case ID -> id;
        };
    }

    /** The same where other columns say this. */
    public Mapping with(Field field, List<String> columns) {
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        for (Field each : Field.values()) {
            all.put(each, each == field ? columns : columns(each));
        }
        return of(all);
    }

    private static Mapping of(Map<Field, List<String>> columns) {
        return new Mapping(
                columns.getOrDefault(Field.DATE, List.of()),
                columns.getOrDefault(Field.UNTIL, List.of()),
                columns.getOrDefault(Field.HEADLINE, List.of()),
                columns.getOrDefault(Field.SUMMARY, List.of()),
                columns.getOrDefault(Field.TOPIC, List.of()),
                columns.getOrDefault(Field.TAGS, List.of()),
                columns.getOrDefault(Field.SOURCE, List.of()),
                columns.getOrDefault(Field.ID, List.of()));
    }

    /** As it is remembered: a line for each column. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Field field : Field.values()) {
            for (String column : columns(field)) {
                text.append(field)
                        .append(' ')
                        .append(column.replaceAll("\\R", " "))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException where a line names nothing that a column can say */
    public static Mapping parse(String text) {
        Map<Field, List<String>> columns = new EnumMap<>(Field.class);
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int space = line.indexOf(' ');
            Field field = Field.valueOf(line.substring(0, Math.max(0, space)));
            columns.computeIfAbsent(field, key -> new ArrayList<>()).add(line.substring(space + 1));
        });
        return of(columns);
    }

    /** What the columns' names suggest. */
    public static Mapping guess(Collection<String> columns) {
        return new Mapping(
                named(columns, "date", "dtstart", "start", "begin", "from", "when", "year", "day", "datum", "日期"),
                named(columns, "until", "dtend", "end", "to"),
                named(columns, "title", "headline", "summary line", "name", "event", "subject", "what", "标题"),
                named(columns, "summary", "description", "text", "body", "notes", "details", "摘要"),
                named(columns, "topic", "category"),
                named(columns, "tags", "tag", "categories", "keywords", "labels", "标签"),
                named(columns, "sources", "source", "url", "link", "reference", "来源"),
                named(columns, "id", "uid"));
    }

    private static List<String> named(Collection<String> columns, String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            columns.stream()
                    .filter(column -> column.strip().toLowerCase(Locale.ROOT).equals(name))
                    .forEach(found::add);
        }
        return found;
    }
}
