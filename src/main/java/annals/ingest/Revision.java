package annals.ingest;

import annals.archive.Page;
import annals.archive.Page.DayEntry;
import annals.archive.Page.DayPage;
import annals.archive.Page.EventPage;
import annals.archive.Page.RelatedItem;
import annals.model.EventId;
import annals.model.Tag;
import annals.store.EventTexts;
import annals.store.IncomingLinks;
import annals.store.PageRow;
import annals.store.StoreRevision;
import annals.store.StoreRevision.LinkRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Applies pages that were added, changed or removed, so that the store ends as if everything had been read anew. Only the
 * events that those pages speak of are worked out again; where that needs the words of a page that did not change (a
 * removed page leaves a stub that somebody else has to name), that page is read once more.
 */
final class Revision {

    /** Reads pages once more, by archive and path. */
    interface Rereader {
        Map<PageRow, Page> read(Collection<PageRow> pages) throws IOException, ImportCancelledException;
    }

    private static final int PORTION = 20_000;

    private final StoreRevision store;
    private final ImportProgress progress;
    private final Rereader rereader;
    private final Map<Integer, Page> contents = new HashMap<>();
    private final SortedSet<Integer> ownPageTouched = new TreeSet<>();
    private final SortedSet<Integer> touched = new TreeSet<>();

    Revision(StoreRevision store, ImportProgress progress, Rereader rereader) {
        this.store = store;
        this.progress = progress;
        this.rereader = rereader;
    }

    void remove(PageRow page) {
        forget(page);
        store.removePage(page.pageId());
    }

    /** @param before what was known of the same file, or null where it is new */
    void put(@Nullable PageRow before, ParsedPage parsed) throws ImportCancelledException {
        progress.goOn();
        if (before != null) {
            forget(before);
        }
        int pageId = before == null ? store.nextPageNumber() : before.pageId();
        Integer event = null;
        if (parsed.page() instanceof EventPage own) {
            event = store.eventNumber(own.id());
            ownPageTouched.add(event);
        }
        store.putPage(parsed.row(pageId, event));
        contents.put(pageId, parsed.page());
        if (parsed.page() instanceof DayPage day) {
            putEntries(pageId, day);
        }
    }

    /** The file was written again with the content that it had. */
    void sameContent(PageRow before, ParsedPage parsed) {
        store.putPage(parsed.row(before.pageId(), before.eventId()));
    }

    private void forget(PageRow page) {
        if (page.eventId() != null) {
            ownPageTouched.add(page.eventId());
        }
        touched.addAll(store.removeEntries(page.pageId()));
    }

    private void putEntries(int pageId, DayPage day) {
        for (int i = 0; i < day.entries().size(); i++) {
            DayEntry entry = day.entries().get(i);
            int event = store.eventNumber(entry.id());
            touched.add(event);
            store.putEntry(pageId, i, event, tagOrNull(entry.topic()), tagNumbers(entry.context()));
        }
    }

    /** Works out anew what the pages that were put and removed touch. */
    void settle() throws IOException, ImportCancelledException {
        settleOwnPages();
        settleStubs();
        int done = 0;
        for (List<Integer> some : inPortions(touched)) {
            IncomingLinks links = store.linksTo(some);
            for (int event : some) {
                progress.goOn();
                progress.writing(done++, touched.size());
                store.retag(event, links);
            }
        }
        store.removeUnusedTags();
    }

    /** Finds, for each event whose pages changed, the page that speaks for it, and puts what it says. */
    private void settleOwnPages() throws IOException, ImportCancelledException {
        Map<Integer, PageRow> speaking = new HashMap<>();
        List<PageRow> unread = new ArrayList<>();
        for (int event : ownPageTouched) {
            progress.goOn();
            touched.add(event);
            touched.addAll(store.linkTargets(event));
            Optional<PageRow> first = store.pagesOf(event).stream().findFirst();
            if (first.isEmpty()) {
                store.replaceEvent(event, new EventTexts("", null, null, null), List.of(), List.of());
            } else {
                speaking.put(event, first.get());
                if (!contents.containsKey(first.get().pageId())) {
                    unread.add(first.get());
                }
            }
        }
        readOnceMore(unread);
        for (Map.Entry<Integer, PageRow> event : speaking.entrySet()) {
            progress.goOn();
            if (contents.get(event.getValue().pageId()) instanceof EventPage page) {
                putEvent(event.getKey(), event.getValue().pageId(), page);
            }
        }
    }

    private void putEvent(int event, int pageId, EventPage page) {
        List<LinkRow> links = new ArrayList<>();
        for (RelatedItem item : page.related()) {
            int target = store.eventNumber(item.target());
            touched.add(target);
            links.add(new LinkRow(
                    target,
                    item.shared().stream()
                            .map(tag -> store.tagNumber(tag.name()))
                            .toList()));
        }
        store.replaceEvent(
                event,
                new EventTexts(page.title(), tagOrNull(page.topic()), page.summary(), pageId),
                page.sources(),
                links);
    }

    /** Names the stubs among the touched events anew, and removes those of which nobody speaks any more. */
    private void settleStubs() throws IOException, ImportCancelledException {
        List<Integer> stubs = new ArrayList<>();
        for (int event : touched) {
            progress.goOn();
            if (store.speakingPage(event).isEmpty()) {
                stubs.add(event);
            }
        }
        for (List<Integer> some : inPortions(stubs)) {
            settleStubs(some);
        }
    }

    private void settleStubs(List<Integer> stubs) throws IOException, ImportCancelledException {
        Map<Integer, List<PageRow>> mentions = new HashMap<>();
        List<PageRow> unread = new ArrayList<>();
        IncomingLinks links = store.linksTo(stubs);
        for (int event : stubs) {
            progress.goOn();
            List<PageRow> speakers = store.pagesMentioning(event, links);
            if (speakers.isEmpty()) {
                store.removeEvent(event);
                touched.remove(event);
            } else {
                mentions.put(event, speakers);
                speakers.stream()
                        .filter(page -> !contents.containsKey(page.pageId()))
                        .forEach(unread::add);
            }
        }
        readOnceMore(unread);
        mentions.forEach(this::nameStub);
    }

    /** So many that a look through all links is worth it, and so few that what is found fits into memory. */
    private static List<List<Integer>> inPortions(Collection<Integer> events) {
        List<Integer> all = List.copyOf(events);
        return IntStream.iterate(0, at -> at < all.size(), at -> at + PORTION)
                .mapToObj(at -> all.subList(at, Math.min(all.size(), at + PORTION)))
                .toList();
    }

    private void nameStub(int event, List<PageRow> speakers) {
        EventId id = store.eventId(event);
        Mentions mentions = new Mentions();
        for (PageRow speaker : speakers) {
            Page content = contents.get(speaker.pageId());
            if (content == null) {
                continue;
            }
            Speaker by = new Speaker(speaker.pageId(), speaker.archiveId(), speaker.path());
            switch (content) {
                case EventPage page -> {
                    for (int i = 0; i < page.related().size(); i++) {
                        if (page.related().get(i).target().equals(id)) {
                            mentions.addLink(by, i, page.related().get(i).title());
                        }
                    }
                }
                case DayPage page -> {
                    for (int i = 0; i < page.entries().size(); i++) {
                        if (page.entries().get(i).id().equals(id)) {
                            mentions.addEntry(by, i, page.entries().get(i));
                        }
                    }
                }
                case Page.OtherPage other -> {}
            }
        }
        store.putTexts(
                event, new EventTexts(mentions.title(id), tagOrNull(mentions.topic()), mentions.summary(), null));
    }

    private void readOnceMore(Collection<PageRow> pages) throws IOException, ImportCancelledException {
        if (!pages.isEmpty()) {
            rereader.read(pages).forEach((row, page) -> contents.put(row.pageId(), page));
        }
    }

    private @Nullable Integer tagOrNull(@Nullable Tag tag) {
        return tag == null ? null : Integer.valueOf(store.tagNumber(tag.name()));
    }

    private int[] tagNumbers(List<Tag> tags) {
        return tags.stream().mapToInt(tag -> store.tagNumber(tag.name())).toArray();
    }
}
