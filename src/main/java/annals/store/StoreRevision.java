package annals.store;

import annals.model.EventId;
import annals.model.Source;
import annals.store.IncomingLinks.Incoming;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the store in which pages that changed are put in place of what they were. Events, tags and pages keep their
 * numbers; new ones get the next.
 */
public final class StoreRevision implements AutoCloseable {

    private final Workshop workshop;
    private final Rows rows;
    private final Map<EventId, Integer> events = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private int lastEvent;
    private int lastTag;
    private int lastPage;

    StoreRevision(Workshop workshop) {
        this.workshop = workshop;
        rows = new Rows(workshop.connection(), false);
        lastEvent = firstNumber("SELECT COALESCE(MAX(event_id), -1) FROM event").orElse(-1);
        lastTag = firstNumber("SELECT COALESCE(MAX(tag_id), -1) FROM tag").orElse(-1);
        lastPage = firstNumber("SELECT COALESCE(MAX(page_id), -1) FROM page").orElse(-1);
    }

    /** An event as another event's link names it. */
    public record LinkRow(int eventId, List<Integer> shared) {}

    /** The number of an archive, which it gets at its first import. */
    public int archiveNumber(String location) {
        Optional<Integer> known = firstNumber("SELECT archive_id FROM archive WHERE location = ?", location);
        return known.orElseGet(() -> {
            int next = firstNumber("SELECT COALESCE(MAX(archive_id), -1) FROM archive")
                            .orElse(-1)
                    + 1;
            run(() -> rows.archive(next, location));
            return next;
        });
    }

    /** Notes what a packed archive looked like from outside. */
    public void putSeal(String location, String seal) {
        run(() -> {
            Sql.run(workshop.connection(), "DELETE FROM meta WHERE name = ?", Store.SEAL + location);
            rows.meta(Store.SEAL + location, seal);
        });
    }

    /** The number of an event; one that was not known begins as a stub without a name. */
    public int eventNumber(EventId id) {
        return events.computeIfAbsent(
                id,
                i -> firstNumber(EventQueries.BY_ID, i.date(), SlugHash.of(i), i.slug())
                        .orElseGet(() -> {
                            int next = ++lastEvent;
                            run(() -> rows.event(next, i, new EventTexts("", null, null, null)));
                            return next;
                        }));
    }

    public EventId eventId(int event) {
        List<EventId> found = new ArrayList<>();
        ask(
                "SELECT on_date, slug FROM event WHERE event_id = ?",
                row -> found.add(new EventId(row.getObject(1, LocalDate.class), row.getString(2))),
                event);
        return found.getFirst();
    }

    public int tagNumber(String name) {
        return tags.computeIfAbsent(
                name,
                n -> firstNumber("SELECT tag_id FROM tag WHERE name = ?", n).orElseGet(() -> {
                    int next = ++lastTag;
                    run(() -> rows.tag(next, n));
                    return next;
                }));
    }

    /** The number that the next new page gets. */
    public int nextPageNumber() {
        return ++lastPage;
    }

    /** Puts a page in place of the one of the same number, if there was one. */
    public void putPage(PageRow page) {
        run(() -> {
            rows.run("DELETE FROM page WHERE page_id = ?", page.pageId());
            rows.flush();
            rows.page(page, page.eventId() == null ? null : eventId(page.eventId()));
        });
    }

    public void removePage(int pageId) {
        run(() -> rows.run("DELETE FROM page WHERE page_id = ?", pageId));
    }

    /** Forgets what a page said of events, and answers which events those were. */
    public List<Integer> removeEntries(int pageId) {
        List<Integer> named = numbers(
                "SELECT event_id FROM entry WHERE entry_key BETWEEN ? AND ?",
                PartKey.first(pageId),
                PartKey.last(pageId));
        if (!named.isEmpty()) {
            run(() -> rows.run(
                    "DELETE FROM entry WHERE entry_key BETWEEN ? AND ?", PartKey.first(pageId), PartKey.last(pageId)));
        }
        return named;
    }

    public void putEntry(int pageId, int place, int event, @Nullable Integer topicId, int[] contextTagIds) {
        run(() -> rows.entry(pageId, place, event, topicId, contextTagIds));
    }

    /** All pages of one event, in the order in which they may speak for it. */
    public List<PageRow> pagesOf(int event) {
        return pages(ColumnQueries.PAGES + " WHERE p.event_id = ?", event);
    }

    /** All pages that mention an event: events' pages that link to it, and day pages. In order. */
    public List<PageRow> pagesMentioning(int event, IncomingLinks links) {
        Object[] linking = links.of(event).stream().map(Incoming::from).toArray();
        Set<Integer> mentioning = new TreeSet<>(
                numbers("SELECT page_id FROM event WHERE event_id = ANY(?) AND page_id IS NOT NULL", (Object) linking));
        mentioning.addAll(numbers("SELECT " + PartKey.owner("entry_key") + " FROM entry WHERE event_id = ?", event));
        return pages(ColumnQueries.PAGES + " WHERE p.page_id = ANY(?)", (Object) mentioning.toArray());
    }

    /** The links to these events as they are now. */
    public IncomingLinks linksTo(Collection<Integer> events) {
        AtomicReference<IncomingLinks> links = new AtomicReference<>();
        run(() -> {
            rows.flush();
            links.set(IncomingLinks.to(events, workshop.connection()));
        });
        return links.get();
    }

    private List<PageRow> pages(String sql, Object... values) {
        List<PageRow> found = new ArrayList<>();
        ask(sql, row -> found.add(ColumnQueries.page(row)), values);
        found.sort(PageRow.SPEAKING_ORDER);
        return found;
    }

    /** The page that speaks for an event now. */
    public Optional<Integer> speakingPage(int event) {
        return firstNumber("SELECT page_id FROM event WHERE event_id = ? AND page_id IS NOT NULL", event);
    }

    public List<Integer> linkTargets(int event) {
        return numbers(
                "SELECT to_id FROM link WHERE link_key BETWEEN ? AND ?", PartKey.first(event), PartKey.last(event));
    }

    /** Puts texts, sources and links in place of those that an event had. */
    public void replaceEvent(int event, EventTexts texts, List<Source> sources, List<LinkRow> links) {
        long first = PartKey.first(event);
        long last = PartKey.last(event);
        run(() -> {
            rows.run("DELETE FROM source WHERE source_key BETWEEN ? AND ?", first, last);
            rows.run("DELETE FROM link WHERE link_key BETWEEN ? AND ?", first, last);
            rows.flush();
            rows.eventTexts(event, texts);
            for (int i = 0; i < sources.size(); i++) {
                rows.source(event, i, sources.get(i));
            }
            for (int i = 0; i < links.size(); i++) {
                rows.link(
                        event,
                        i,
                        links.get(i).eventId(),
                        links.get(i).shared().stream()
                                .mapToInt(Integer::intValue)
                                .toArray());
            }
        });
    }

    public void putTexts(int event, EventTexts texts) {
        run(() -> rows.eventTexts(event, texts));
    }

    /** Removes an event that nothing speaks of any more. */
    public void removeEvent(int event) {
        EventId id = eventId(event);
        events.remove(id);
        run(() -> {
            removeTags(event);
            rows.run("DELETE FROM event WHERE event_id = ?", event);
        });
    }

    /** Works out an event's tags anew from all that is said of it. */
    public void retag(int event, IncomingLinks links) {
        run(() -> {
            Map<Integer, Integer> origins = TagQueries.origins(workshop.connection(), event, links.of(event));
            removeTags(event);
            rows.flush();
            for (Map.Entry<Integer, Integer> tag : origins.entrySet()) {
                rows.eventTag(event, tag.getKey(), tag.getValue());
            }
        });
    }

    private void removeTags(int event) throws SQLException {
        rows.run(
                "DELETE FROM event_tag WHERE event_tag_key BETWEEN ? AND ?", PartKey.first(event), PartKey.last(event));
    }

    public void removeUnusedTags() {
        tags.clear();
        run(() -> rows.run(
                "DELETE FROM tag WHERE tag_id NOT IN (SELECT " + PartKey.place("event_tag_key") + " FROM event_tag)"));
    }

    /** Forgets an archive's problems with these files. */
    public void removeProblems(int archiveId, Collection<String> paths) {
        run(() -> {
            rows.flush();
            try (var delete =
                    workshop.connection().prepareStatement("DELETE FROM problem WHERE archive_id = ? AND path = ?")) {
                for (String path : new TreeSet<>(paths)) {
                    delete.setInt(1, archiveId);
                    delete.setString(2, path);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        });
    }

    public void putProblem(ProblemRow problem) {
        run(() -> rows.problem(problem));
    }

    public void publish() {
        run(() -> {
            rows.flush();
            workshop.connection().commit();
        });
        workshop.publish(false);
    }

    private Optional<Integer> firstNumber(String sql, Object... values) {
        return numbers(sql, values).stream().findFirst();
    }

    private List<Integer> numbers(String sql, Object... values) {
        List<Integer> found = new ArrayList<>();
        ask(sql, row -> found.add(row.getInt(1)), values);
        return found;
    }

    /** A question sees all that was put before it. */
    private void ask(String sql, Sql.RowReader reader, Object... values) {
        run(() -> {
            rows.flush();
            Sql.forEach(workshop.connection(), sql, reader, values);
        });
    }

    private void run(Workshop.Step step) {
        workshop.run(step);
    }

    /** Without {@link #publish()} the store stays as it was. */
    @Override
    public void close() {
        workshop.close();
    }
}
