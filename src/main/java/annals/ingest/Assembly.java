package annals.ingest;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import annals.model.TagOrigin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts events together from what all pages say of them, in whatever order the pages come. Of several pages of one event the
 * first, by archive and path, speaks for it; the others are as if they were not there. Everything is kept by number, and
 * what pages say in the same words once, so that a hundred thousand pages fit into little memory.
 */
final class Assembly {

    /** What speaks for an event: its own page. */
    record Telling(
            Speaker by,
            String title,
            @Nullable Tag topic,
            @Nullable String summary,
            List<Source> sources,
            Links links) {}

    /** The links of a page, side by side: whom they name, by which words, and the tags shared. */
    static final class Links {
        final int[] events;
        final String[] titles;
        final int[][] shared;

        Links(int count) {
            events = new int[count];
            titles = new String[count];
            shared = new int[count][];
        }

        int count() {
            return events.length;
        }
    }

    /** A day's page: the events that its entries name, what they are called there, and their contexts. */
    record Day(Speaker by, List<DayEntry> entries, Links named) {}

    /** An event that is spoken of. */
    static final class Draft {
        final @Nullable Telling telling;
        final TagSet tags = new TagSet();
        /** For an event without a page of its own. */
        final Mentions mentions = new Mentions();

        Draft(@Nullable Telling telling) {
            this.telling = telling;
        }
    }

    private final Numbering<EventId> events = new Numbering<>();
    private final Numbering<Tag> tags = new Numbering<>();
    private final Map<List<Tag>, int[]> tagLists = new HashMap<>();
    private final Map<Integer, Telling> tellings = new HashMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<Integer, String> summaries = new HashMap<>();
    private final List<Day> days = new ArrayList<>();

    /** @return the number of the event whose page this is, if it is one */
    @Nullable
    Integer add(int pageId, ParsedPage parsed) {
        Speaker by = new Speaker(pageId, parsed.archive(), parsed.facts().path());
        return switch (parsed.page()) {
            case EventPage page -> {
                int event = events.of(page.id());
                tellings.merge(
                        event,
                        telling(by, event, page),
                        (one, other) -> other.by().comesBefore(one.by()) ? other : one);
                yield event;
            }
            case DayPage page -> {
                days.add(day(by, page));
                yield null;
            }
            case OtherPage other -> null;
        };
    }

    private Telling telling(Speaker by, int event, EventPage page) {
        Links links = new Links(page.related().size());
        for (int i = 0; i < links.count(); i++) {
            RelatedItem item = page.related().get(i);
            links.events[i] = events.of(item.target());
            links.titles[i] = once(titles, links.events[i], item.title());
            links.shared[i] = numbersOf(item.shared());
        }
        String summary = page.summary() == null ? null : once(summaries, event, page.summary());
        String title = once(titles, event, page.title());
        return new Telling(by, title, page.topic(), summary, page.sources(), links);
    }

    private Day day(Speaker by, DayPage page) {
        Links named = new Links(page.entries().size());
        List<DayEntry> entries = new ArrayList<>(named.count());
        for (int i = 0; i < named.count(); i++) {
            DayEntry entry = page.entries().get(i);
            int event = events.of(entry.id());
            named.events[i] = event;
            named.titles[i] = once(titles, event, entry.title());
            named.shared[i] = numbersOf(entry.context());
            String summary = entry.summary() == null ? null : once(summaries, event, entry.summary());
            entries.add(new DayEntry(events.thing(event), named.titles[i], entry.topic(), summary, List.of()));
        }
        return new Day(by, entries, named);
    }

    private static String once(Map<Integer, String> texts, int event, String text) {
        String known = texts.putIfAbsent(event, text);
        return text.equals(known) ? known : text;
    }

    private int[] numbersOf(List<Tag> list) {
        return tagLists.computeIfAbsent(
                list, names -> names.stream().mapToInt(tags::of).toArray());
    }

    EventId event(int number) {
        return events.thing(number);
    }

    Tag tag(int number) {
        return tags.thing(number);
    }

    int tagNumber(Tag tag) {
        return tags.of(tag);
    }

    int tagCount() {
        return tags.size();
    }

    List<Day> days() {
        return days;
    }

    /** By number, the events that are spoken of; null for one that only a silent page names. To be asked for in the end. */
    @Nullable
    Draft[] drafts() {
        @Nullable Draft[] drafts = new Draft[events.size()];
        tellings.forEach((event, telling) -> drafts[event] = new Draft(telling));
        for (int event = 0; event < drafts.length; event++) {
            Draft draft = drafts[event];
            if (draft != null && draft.telling != null) {
                addWhatItSays(draft, draft.telling, drafts);
            }
        }
        days.forEach(day -> addWhatItSays(day, drafts));
        return drafts;
    }

    private void addWhatItSays(Draft draft, Telling telling, @Nullable Draft[] drafts) {
        if (telling.topic() != null) {
            draft.tags.add(tags.of(telling.topic()), TagOrigin.TOPIC);
        }
        Links links = telling.links();
        for (int i = 0; i < links.count(); i++) {
            Draft target = draft(drafts, links.events[i]);
            if (target.telling == null) {
                target.mentions.addLink(telling.by(), i, links.titles[i]);
            }
            draft.tags.addAll(links.shared[i], TagOrigin.OWN_CONTEXT);
            target.tags.addAll(links.shared[i], TagOrigin.INCOMING_CONTEXT);
        }
    }

    private void addWhatItSays(Day day, @Nullable Draft[] drafts) {
        Links named = day.named();
        for (int i = 0; i < named.count(); i++) {
            DayEntry entry = day.entries().get(i);
            Draft draft = draft(drafts, named.events[i]);
            if (draft.telling == null) {
                draft.mentions.addEntry(day.by(), i, entry);
            }
            draft.tags.addAll(named.shared[i], TagOrigin.DAY_CONTEXT);
            if (entry.topic() != null) {
                draft.tags.add(tags.of(entry.topic()), TagOrigin.TOPIC);
            }
        }
    }

    private static Draft draft(@Nullable Draft[] drafts, int event) {
        Draft known = drafts[event];
        if (known == null) {
            known = new Draft(null);
            drafts[event] = known;
        }
        return known;
    }
}
