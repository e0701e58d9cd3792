package annals.archive;

import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one Markdown file of an archive holds. */
public sealed interface Page {

    /** An event's own page. */
    record EventPage(
            EventId id,
            String title,
            @Nullable Tag topic,
            @Nullable String summary,
            List<Source> sources,
            List<RelatedItem> related)
            implements Page {}

    /** A day's page or the front page: entries that name events. */
    record DayPage(List<DayEntry> entries) implements Page {}

    /** A Markdown file that is no page of the news, or one that could not be read: counted, not imported. */
    record OtherPage() implements Page {}

    /** One item of an event's related list. */
    record RelatedItem(EventId target, String title, List<Tag> shared) {}

    /** One event as a day or front page names it. */
    record DayEntry(
            EventId id,
            String title,
            @Nullable Tag topic,
            @Nullable String summary,
            List<Tag> context) {}
}
