package annals.bringin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

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
