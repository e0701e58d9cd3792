package annals.ingest;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.model.EventId;
import annals.model.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts events together from what all pages say of them, in whatever order the pages come. Of several pages of one event the
 * first, by archive and path, speaks for it; the others are as if they were not there.
 */
final class Assembly {

    /** A page that says something, by the number under which it is stored. */
    record Numbered<P>(int pageId, int archive, String path, P page) {

        boolean speaksBefore(Numbered<P> other) {
            return archive != other.archive ? archive < other.archive : path.compareTo(other.path) < 0;
        }
    }

    private final SortedMap<EventId, Numbered<EventPage>> speaking = new TreeMap<>();
    private final List<Numbered<DayPage>> days = new ArrayList<>();
    private final Sharing sharing = new Sharing();

    void add(int pageId, ParsedPage parsed) {
        int archive = parsed.archive();
        String path = parsed.facts().path();
        switch (parsed.page()) {
            case EventPage event ->
                speaking.merge(
                        event.id(),
                        new Numbered<>(pageId, archive, path, sharing.share(event)),
                        (one, other) -> other.speaksBefore(one) ? other : one);
            case DayPage day -> days.add(new Numbered<>(pageId, archive, path, sharing.share(day)));
            case OtherPage other -> {}
        }
    }

    List<Numbered<DayPage>> days() {
        return days;
    }

    /** Every event that is spoken of, in order. To be asked for once all pages are there. */
    SortedMap<EventId, Draft> drafts() {
        SortedMap<EventId, Draft> drafts = new TreeMap<>();
        speaking.forEach((id, page) -> draft(drafts, id).page = page);
        for (Numbered<EventPage> page : speaking.values()) {
            Draft draft = draft(drafts, page.page().id());
            draft.addOwnTopic();
            int place = 0;
            for (RelatedItem item : page.page().related()) {
                Draft target = draft(drafts, item.target());
                target.mentionedBy(page, place++, item.title());
                draft.addOutgoing(item.shared());
                target.addIncoming(item.shared());
            }
        }
        for (Numbered<DayPage> day : days) {
            int place = 0;
            for (DayEntry entry : day.page().entries()) {
                draft(drafts, entry.id()).addEntry(day, place++, entry);
            }
        }
        return drafts;
    }

    private static Draft draft(Map<EventId, Draft> drafts, EventId id) {
        return drafts.computeIfAbsent(id, i -> new Draft());
    }

    /** Keeps one copy of what pages say in the same words: a hundred thousand of them fit into memory then. */
    private static final class Sharing {
        private final Map<EventId, EventId> ids = new HashMap<>();
        private final Map<EventId, String> titles = new HashMap<>();
        private final Map<Tag, Tag> tags = new HashMap<>();
        private final Map<List<Tag>, List<Tag>> lists = new HashMap<>();

        EventPage share(EventPage page) {
            EventId id = ids.computeIfAbsent(page.id(), i -> i);
            return new EventPage(
                    id,
                    title(id, page.title()),
                    page.topic() == null ? null : tags.computeIfAbsent(page.topic(), t -> t),
                    page.summary(),
                    page.sources(),
                    page.related().stream().map(this::share).toList());
        }

        private RelatedItem share(RelatedItem item) {
            EventId target = ids.computeIfAbsent(item.target(), i -> i);
            return new RelatedItem(target, title(target, item.title()), share(item.shared()));
        }

        DayPage share(DayPage page) {
            return new DayPage(page.entries().stream().map(this::share).toList());
        }

        private DayEntry share(DayEntry entry) {
            EventId id = ids.computeIfAbsent(entry.id(), i -> i);
            return new DayEntry(id, title(id, entry.title()), entry.topic(), entry.summary(), share(entry.context()));
        }

        private List<Tag> share(List<Tag> shared) {
            return lists.computeIfAbsent(
                    shared,
                    list -> list.stream()
                            .map(tag -> tags.computeIfAbsent(tag, t -> t))
                            .toList());
        }

        private String title(EventId id, String title) {
            String known = titles.putIfAbsent(id, title);
            return title.equals(known) ? known : title;
        }
    }
}
