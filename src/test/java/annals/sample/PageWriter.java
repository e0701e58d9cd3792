package annals.sample;

import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes pages in the shape of the real archive's, down to its stray spaces and its days without a zero. */
final class PageWriter {

    private PageWriter() {}

    /** Where an event's page lies, from the archive's root. */
    static String path(EventId id) {
        return folder(id.date()) + id.slug() + ".md";
    }

    static String dayPath(LocalDate date) {
        return folder(date) + "index.md";
    }

    private static String folder(LocalDate date) {
        return String.format(
                Locale.ROOT, "news/%04d/%02d/%d/", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String dayLink(String text, LocalDate date) {
        return "[" + text + "](/" + dayPath(date) + ")";
    }

    private static String written(LocalDate date) {
        return String.format(Locale.ROOT, "%04d-%02d-%d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static String eventPage(SampleEvent event, List<RelatedLists.Item> related) {
        StoryEvent told = event.told();
        StringBuilder page = new StringBuilder();
        page.append("### ").append(dayLink(written(told.date()), told.date())).append("\n\n");
        page.append(topicLine(told));
        page.append("# ").append(told.headline()).append(" \n\n");
        page.append(String.join("\n\n", told.summary())).append("\n\n\n");
        page.append("### Source:\n\n");
        int number = 1;
        for (Source source : told.sources()) {
            page.append(String.format(Locale.ROOT, "%d. [%s](%s)\n", number++, source.name(), source.url()));
        }
        if (related.isEmpty()) {
            return page.toString();
        }
        page.append("\n### Related:\n\n");
        number = 1;
        for (RelatedLists.Item item : related) {
            page.append(String.format(
                    Locale.ROOT,
                    "%d. [%s ](/%s) %s\n",
                    number++,
                    item.target().told().headline(),
                    path(item.target().id()),
                    context(item.shared())));
        }
        return page.toString();
    }

    /** @param previous the last day before this one that has a page */
    static String dayPage(LocalDate date, List<SampleEvent> events, @Nullable LocalDate previous) {
        String page = "## " + dayLink(written(date), date) + "\n\n" + entries(events);
        return previous == null
                ? page.stripTrailing() + "\n"
                : page + "## " + dayLink("Previous Day...", previous) + "\n";
    }

    /** A part of the front page. */
    static String frontDay(String heading, LocalDate date, List<SampleEvent> events) {
        return "## " + dayLink(heading, date) + "\n\n" + entries(events);
    }

    private static String entries(List<SampleEvent> events) {
        return events.stream().map(PageWriter::entry).collect(Collectors.joining());
    }

    private static String entry(SampleEvent event) {
        StoryEvent told = event.told();
        String text = told.summary().isEmpty() ? context(event.tags()) : String.join("\n\n", told.summary());
        return topicLine(told) + "### [" + told.headline() + "](/" + path(event.id()) + ")\n" + text + "\n\n";
    }

    private static String topicLine(StoryEvent told) {
        return told.topic() == null ? "" : "##### " + told.topic() + "\n";
    }

    private static String context(Collection<Tag> tags) {
        return tags.stream().map(Tag::name).collect(Collectors.joining(", ", "_Context: ", "_"));
    }
}
