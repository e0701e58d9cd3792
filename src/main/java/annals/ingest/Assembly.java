package annals.ingest;

import annals.archive.Page;
import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.model.EventId;
import annals.model.Tag;
import annals.model.TagOrigin;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts events together from what all pages say of them. An event's tags come from four places, and from pages that may be
 * read before or after its own.
 */
final class Assembly {

    private final SortedMap<EventId, Draft> drafts = new TreeMap<>();

    /** An event as far as it is known. */
    static final class Draft {
        @Nullable
        EventPage page;
        /** The headline by which others name it; the first one wins. */
        @Nullable
        String titleByOthers;

        @Nullable
        Tag topicByDay;

        @Nullable
        String summaryByDay;

        final Map<Tag, Set<TagOrigin>> tags = new TreeMap<>();

        void tag(Tag tag, TagOrigin origin) {
            tags.computeIfAbsent(tag, t -> EnumSet.noneOf(TagOrigin.class)).add(origin);
        }

        boolean isStub() {
            return page == null;
        }

        String title(EventId id) {
            if (page != null) {
                return page.title();
            }
            return titleByOthers == null ? id.slug().replace('-', ' ') : titleByOthers;
        }

        @Nullable
        Tag topic() {
            return page != null && page.topic() != null ? page.topic() : topicByDay;
        }

        @Nullable
        String summary() {
            return page != null && page.summary() != null ? page.summary() : summaryByDay;
        }
    }

    void add(Page page) {
        switch (page) {
            case EventPage event -> addEvent(event);
            case DayPage day -> day.entries().forEach(this::addEntry);
            case OtherPage other -> {}
        }
    }

    SortedMap<EventId, Draft> drafts() {
        return drafts;
    }

    /** The same id from two places is the same event: the first page stands. */
    private void addEvent(EventPage event) {
        Draft draft = draft(event.id());
        if (draft.page != null) {
            return;
        }
        draft.page = event;
        if (event.topic() != null) {
            draft.tag(event.topic(), TagOrigin.TOPIC);
        }
        for (RelatedItem item : event.related()) {
            Draft target = draft(item.target());
            named(target, item.title());
            for (Tag tag : item.shared()) {
                draft.tag(tag, TagOrigin.OWN_CONTEXT);
                target.tag(tag, TagOrigin.INCOMING_CONTEXT);
            }
        }
    }

    private void addEntry(DayEntry entry) {
        Draft draft = draft(entry.id());
        named(draft, entry.title());
        if (entry.topic() != null) {
            draft.tag(entry.topic(), TagOrigin.TOPIC);
            draft.topicByDay = draft.topicByDay == null ? entry.topic() : draft.topicByDay;
        }
        if (draft.summaryByDay == null) {
            draft.summaryByDay = entry.summary();
        }
        entry.context().forEach(tag -> draft.tag(tag, TagOrigin.DAY_CONTEXT));
    }

    private static void named(Draft draft, String title) {
        if (draft.titleByOthers == null && !title.isEmpty()) {
            draft.titleByOthers = title;
        }
    }

    private Draft draft(EventId id) {
        return drafts.computeIfAbsent(id, i -> new Draft());
    }
}
