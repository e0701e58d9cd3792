package annals.cli;

import static annals.text.JsonText.array;
import static annals.text.JsonText.field;
import static annals.text.JsonText.object;
import static annals.text.JsonText.string;

import annals.archive.Problem;
import annals.ingest.ImportReport;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Comparison.Change;
import annals.relations.Likeness.Like;
import annals.relations.Rising.Riser;
import annals.relations.Stories.Story;
import annals.text.JsonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the command line prints as JSON, beside events. */
final class Json {

    private Json() {}

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

    static String like(EventId id, String title, Like like, List<Tag> shared, int days) {
        return object(
                field("id", string(id.toString())),
                field("date", string(id.date().toString())),
                field("title", string(title)),
                field("score", String.format(Locale.ROOT, "%.3f", like.score())),
                field("tags", array(shared, Json::tag)),
                field("linked", Boolean.toString(like.linked())),
                field("between", Integer.toString(like.between())),
                field("words", array(like.words(), JsonText::string)),
                field("articles", Integer.toString(like.articles())),
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

    static String story(
            String name, Story story, int count, @Nullable Riser rise, List<Tag> tags, List<EventId> keyEvents) {
        return object(
                field("name", string(name)),
                field("tags", array(tags, Json::tag)),
                field("first", string(LocalDate.ofEpochDay(story.first()).toString())),
                field("last", string(LocalDate.ofEpochDay(story.last()).toString())),
                field("size", Integer.toString(story.size())),
                field("count", Integer.toString(count)),
                field("before", rise == null ? "null" : Integer.toString(rise.before())),
                field("times", rise == null ? "null" : String.format(Locale.ROOT, "%.3f", rise.times())),
                field("chance", rise == null ? "null" : String.format(Locale.ROOT, "%.6f", rise.chance())),
                field("key", array(keyEvents, id -> string(id.toString()))),
                field("leftOut", array(story.strip().leftOut(), String::valueOf)));
    }

    static String change(String tag, Change change) {
        return object(
                field("tag", string(tag)),
                field("here", Integer.toString(change.here())),
                field("there", Integer.toString(change.there())),
                field("times", String.format(Locale.ROOT, "%.3f", change.times())),
                field("chance", String.format(Locale.ROOT, "%.6f", change.chance())));
    }

    private static String tag(Tag tag) {
        return string(tag.name());
    }

    private static String problem(Problem problem) {
        return object(
                field("path", string(problem.path())),
                field("line", Integer.toString(problem.line())),
                field("severity", string(problem.severity().name().toLowerCase(Locale.ROOT))),
                field("message", string(problem.message())));
    }
}
