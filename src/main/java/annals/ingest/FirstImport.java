package annals.ingest;

import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Page.RelatedItem;
import annals.ingest.Assembly.Numbered;
import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import annals.store.EventTexts;
import annals.store.PageRow;
import annals.store.StoreBuild;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Fills a new store with everything that was read. */
final class FirstImport {

    /** A page on its way into the store; the number of its event is known only in the end. */
    private record Filed(
            int pageId, ParsedPage parsed, @Nullable EventId event) {}

    private final Assembly assembly = new Assembly();
    private final List<Filed> filed = new ArrayList<>();
    private final Map<EventId, Integer> numbers = new HashMap<>();
    private final Map<Tag, Integer> tags = new HashMap<>();

    void add(ParsedPage page) {
        int pageId = filed.size();
        assembly.add(pageId, page);
        EventId event = page.page() instanceof EventPage own ? own.id() : null;
        filed.add(new Filed(pageId, withoutContent(page), event));
    }

    private static ParsedPage withoutContent(ParsedPage page) {
        return new ParsedPage(page.archive(), page.facts(), page.hash(), new OtherPage(), List.of());
    }

    void write(StoreBuild build) {
        SortedMap<EventId, Draft> drafts = assembly.drafts();
        drafts.keySet().forEach(id -> numbers.put(id, numbers.size()));
        for (Filed page : filed) {
            build.putPage(new PageRow(
                    page.pageId(),
                    page.parsed().archive(),
                    page.parsed().facts().path(),
                    page.parsed().facts().size(),
                    page.parsed().facts().modified(),
                    page.parsed().hash(),
                    page.event() == null ? null : numbers.get(page.event())));
        }
        drafts.forEach((id, draft) -> writeEvent(id, draft, build));
        assembly.days().forEach(day -> writeEntries(day, build));
    }

    private void writeEvent(EventId id, Draft draft, StoreBuild build) {
        int number = numberOf(id);
        Span span = Span.of(id.date());
        Integer pageId = draft.page == null ? null : Integer.valueOf(draft.page.pageId());
        build.putEvent(
                number, id, new EventTexts(draft.title(id), tagOrNull(draft.topic(), build), draft.summary(), pageId));
        draft.tags().forEach((tag, origins) -> build.putEventTag(number, numberOf(tag, build), span, origins));
        if (draft.page != null) {
            writePage(number, draft.page.page(), build);
        }
    }

    private void writePage(int number, EventPage page, StoreBuild build) {
        for (int i = 0; i < page.sources().size(); i++) {
            build.putSource(number, i, page.sources().get(i));
        }
        for (int i = 0; i < page.related().size(); i++) {
            RelatedItem item = page.related().get(i);
            build.putLink(number, i, numberOf(item.target()), numbersOf(item.shared(), build));
        }
    }

    private void writeEntries(Numbered<DayPage> day, StoreBuild build) {
        for (int i = 0; i < day.page().entries().size(); i++) {
            DayEntry entry = day.page().entries().get(i);
            build.putEntry(
                    day.pageId(),
                    i,
                    numberOf(entry.id()),
                    tagOrNull(entry.topic(), build),
                    numbersOf(entry.context(), build));
        }
    }

    private int numberOf(EventId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException(id + " is spoken of, but was not counted");
        }
        return number;
    }

    /** Numbers tags in the order in which they come up, and writes each down once. */
    private int numberOf(Tag tag, StoreBuild build) {
        return tags.computeIfAbsent(tag, t -> {
            build.putTag(tags.size(), t.name());
            return tags.size();
        });
    }

    private @Nullable Integer tagOrNull(@Nullable Tag tag, StoreBuild build) {
        return tag == null ? null : Integer.valueOf(numberOf(tag, build));
    }

    private int[] numbersOf(List<Tag> shared, StoreBuild build) {
        return shared.stream().mapToInt(tag -> numberOf(tag, build)).toArray();
    }
}
