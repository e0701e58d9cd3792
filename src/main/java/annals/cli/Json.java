package annals.cli;

import annals.archive.Problem;
import annals.ingest.ImportReport;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Link;
import annals.model.Source;
import annals.model.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the command line prints as JSON: absent values are null, lists never are. */
final class Json {

    private Json() {}

    static String event(Event event) {
        return object(
                field("id", string(event.id().toString())),
                field("date", string(event.id().date().toString())),
                field("title", string(event.title())),
                field(
                        "topic",
                        event.topic() == null ? "null" : string(event.topic().name())),
                field("summary", string(event.summary())),
                field("tags", array(List.copyOf(event.tags().keySet()), Json::tag)),
                field("sources", array(event.sources(), Json::source)),
                field("related", array(event.related(), Json::link)),
                field("stub", Boolean.toString(event.stub())));
    }

    static String report(ImportReport report) {
        return object(
                field("files", Integer.toString(report.files())),
                field("events", Integer.toString(report.events())),
                field("stubs", Integer.toString(report.stubs())),
                field("links", Integer.toString(report.links())),
                field("tags", Integer.toString(report.tags())),
                field("added", Integer.toString(report.added())),
                field("changed", Integer.toString(report.changed())),
                field("unchanged", Integer.toString(report.unchanged())),
                field("removed", Integer.toString(report.removed())),
                field("problems", array(report.problems(), Json::problem)),
                field("seconds", String.format(Locale.ROOT, "%.3f", report.seconds())));
    }

    static String tagCount(String tag, int count) {
        return object(field("tag", string(tag)), field("count", Integer.toString(count)));
    }

    /** @param unit what the bucket is: a year, a month, a day */
    static String bucket(String unit, String name, int count) {
        return object(field(unit, string(name)), field("count", Integer.toString(count)));
    }

    static String like(
            EventId id, String title, double score, List<Tag> shared, boolean linked, int between, int days) {
        return object(
                field("id", string(id.toString())),
                field("date", string(id.date().toString())),
                field("title", string(title)),
                field("score", String.format(Locale.ROOT, "%.3f", score)),
                field("tags", array(shared, Json::tag)),
                field("linked", Boolean.toString(linked)),
                field("between", Integer.toString(between)),
                field("days", Integer.toString(days)));
    }

    static <T> String way(List<T> hops, Function<T, String> toJson) {
        return object(field("hops", array(hops, toJson)));
    }

    static String hop(EventId from, EventId to, boolean linked, List<Tag> shared, int days) {
        return object(
                field("from", string(from.toString())),
                field("to", string(to.toString())),
                field("linked", Boolean.toString(linked)),
                field("tags", array(shared, Json::tag)),
                field("days", Integer.toString(days)));
    }

    private static String tag(Tag tag) {
        return string(tag.name());
    }

    private static String source(Source source) {
        return object(
                field("name", string(source.name())),
                field("url", string(source.url())),
                field("image", string(source.image())));
    }

    private static String link(Link link) {
        return object(field("id", string(link.target().toString())), field("tags", array(link.shared(), Json::tag)));
    }

    private static String problem(Problem problem) {
        return object(
                field("path", string(problem.path())),
                field("line", Integer.toString(problem.line())),
                field("severity", string(problem.severity().name().toLowerCase(Locale.ROOT))),
                field("message", string(problem.message())));
    }

    private static String object(String... fields) {
        return Arrays.stream(fields).collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(String name, String json) {
        return string(name) + ":" + json;
    }

    private static <T> String array(List<T> values, Function<T, String> toJson) {
        return values.stream().map(toJson).collect(Collectors.joining(",", "[", "]"));
    }

    static String string(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                default -> {
                    if (isControl(c) || (Character.isSurrogate(c) && isLone(text, i))) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029;
    }

    /** A surrogate without its other half has no form in UTF-8. */
    private static boolean isLone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
