package annals.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sample archive, whole, before it is written: its events, and the text of every page. */
final class SampleArchive {

    private static final List<String> FRONT_DAYS = List.of("News", "Yesterday", "Day Before Yesterday");

    private final List<SampleEvent> events;

    private SampleArchive(List<SampleEvent> events) {
        this.events = List.copyOf(events);
    }

    static SampleArchive of(List<Story> stories) {
        Slugs slugs = new Slugs();
        Map<String, StoryEvent> seen = new HashMap<>();
        List<SampleEvent> events = new ArrayList<>();
        for (Story story : stories) {
            for (StoryEvent told : story.events()) {
                StoryEvent first = seen.putIfAbsent(told.date() + " " + told.headline(), told);
                if (first != null) {
                    throw new StoryException(told.where(), "the same event is told at " + first.where());
                }
                events.add(new SampleEvent(slugs.name(told.date(), told.headline()), told));
            }
        }
        return new SampleArchive(events);
    }

    /** In the order of the stories. */
    List<SampleEvent> events() {
        return events;
    }

    /** The text of each page under its path from the archive's root. */
    SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        RelatedLists related = new RelatedLists(events);
        for (SampleEvent event : events) {
            if (event.hasPage()) {
                pages.put(PageWriter.path(event.id()), PageWriter.eventPage(event, related.of(event)));
            }
        }
        SortedMap<LocalDate, List<SampleEvent>> days = days();
        LocalDate previous = null;
        for (Map.Entry<LocalDate, List<SampleEvent>> day : days.entrySet()) {
            pages.put(PageWriter.dayPath(day.getKey()), PageWriter.dayPage(day.getKey(), day.getValue(), previous));
            previous = day.getKey();
        }
        String front = frontPage(days);
        pages.put("index.md", front);
        pages.put("README.md", front);
        return pages;
    }

    /** The events that have pages, by day, in order of headline so that no file's name decides. */
    private SortedMap<LocalDate, List<SampleEvent>> days() {
        SortedMap<LocalDate, List<SampleEvent>> days = new TreeMap<>();
        events.stream()
                .filter(SampleEvent::hasPage)
                .sorted(Comparator.comparing(SampleEvent::id))
                .forEach(event -> days.computeIfAbsent(event.id().date(), key -> new ArrayList<>())
                        .add(event));
        return days;
    }

    private static String frontPage(SortedMap<LocalDate, List<SampleEvent>> days) {
        StringBuilder page = new StringBuilder();
        Iterator<String> headings = FRONT_DAYS.iterator();
        for (Map.Entry<LocalDate, List<SampleEvent>> day : days.reversed().sequencedEntrySet()) {
            if (!headings.hasNext()) {
                break;
            }
            page.append(PageWriter.frontDay(headings.next(), day.getKey(), day.getValue()));
        }
        return page.toString().stripTrailing() + "\n";
    }
}
