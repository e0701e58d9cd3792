package annals.ingest;

import annals.ingest.Assembly.Day;
import annals.ingest.Assembly.Draft;
import annals.ingest.Assembly.Links;
import annals.ingest.Assembly.Telling;
import annals.model.EventId;
import annals.model.Tag;
import annals.store.EventTexts;
import annals.store.PageRow;
import annals.store.StoreBuild;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills a new store with everything that was read: events numbered in their order, tags as they come up. */
final class FirstImport {

    private static final int NONE = -1;

    private final Assembly assembly = new Assembly();
    private final List<PageRow> pages = new ArrayList<>();

    void add(ParsedPage page) {
        int pageId = pages.size();
        pages.add(page.row(pageId, assembly.add(pageId, page)));
    }

    void write(StoreBuild build, ImportProgress progress) throws ImportCancelledException {
        @Nullable Draft[] drafts = assembly.drafts();
        int[] order = IntStream.range(0, drafts.length)
                .filter(event -> drafts[event] != null)
                .boxed()
                .sorted(Comparator.comparing(assembly::event))
                .mapToInt(Integer::intValue)
                .toArray();
        new Writer(build, progress, order, drafts.length).write(drafts);
    }

    private final class Writer {
        private final StoreBuild build;
        private final ImportProgress progress;
        private final int[] order;
        private final int[] eventNumbers;
        private final int[] tagNumbers;
        private int tagCount;

        Writer(StoreBuild build, ImportProgress progress, int[] order, int eventCount) {
            this.build = build;
            this.progress = progress;
            this.order = order;
            eventNumbers = new int[eventCount];
            for (int i = 0; i < order.length; i++) {
                eventNumbers[order[i]] = i;
            }
            tagNumbers = new int[assembly.tagCount()];
            Arrays.fill(tagNumbers, NONE);
        }

        void write(@Nullable Draft[] drafts) throws ImportCancelledException {
            for (PageRow page : pages) {
                if (page.eventId() == null) {
                    build.putPage(page, null);
                } else {
                    build.putPage(page.ofEvent(eventNumbers[page.eventId()]), assembly.event(page.eventId()));
                }
            }
            for (int event : order) {
                progress.goOn();
                progress.writing(eventNumbers[event], order.length);
                Draft draft = drafts[event];
                if (draft != null) {
                    writeEvent(eventNumbers[event], assembly.event(event), draft);
                }
            }
            assembly.days().forEach(this::writeEntries);
        }

        private void writeEvent(int number, EventId id, Draft draft) {
            Telling telling = draft.telling;
            build.putEvent(
                    number,
                    id,
                    telling == null
                            ? new EventTexts(
                                    draft.mentions.title(id),
                                    tagOrNull(draft.mentions.topic()),
                                    draft.mentions.summary(),
                                    null)
                            : new EventTexts(
                                    telling.title(),
                                    tagOrNull(telling.topic()),
                                    telling.summary(),
                                    telling.by().pageId()));
            draft.tags.forEach((tag, origins) -> build.putEventTag(number, tagNumber(tag), origins));
            if (telling != null) {
                writeSourcesAndLinks(number, telling);
            }
        }

        private void writeSourcesAndLinks(int number, Telling telling) {
            for (int i = 0; i < telling.sources().size(); i++) {
                build.putSource(number, i, telling.sources().get(i));
            }
            Links links = telling.links();
            for (int i = 0; i < links.count(); i++) {
                build.putLink(number, i, eventNumbers[links.events[i]], tagNumbers(links.shared[i]));
            }
        }

        private void writeEntries(Day day) {
            Links named = day.named();
            for (int i = 0; i < named.count(); i++) {
                build.putEntry(
                        day.by().pageId(),
                        i,
                        eventNumbers[named.events[i]],
                        tagOrNull(day.entries().get(i).topic()),
                        tagNumbers(named.shared[i]));
            }
        }

        private @Nullable Integer tagOrNull(@Nullable Tag tag) {
            return tag == null ? null : Integer.valueOf(tagNumber(assembly.tagNumber(tag)));
        }

        private int[] tagNumbers(int[] tags) {
            int[] numbers = new int[tags.length];
            for (int i = 0; i < tags.length; i++) {
                numbers[i] = tagNumber(tags[i]);
            }
            return numbers;
        }

        /** A tag's number in the store; each is written down where it is first used. */
        private int tagNumber(int tag) {
            if (tagNumbers[tag] == NONE) {
                tagNumbers[tag] = tagCount;
                build.putTag(tagCount++, assembly.tag(tag).name());
            }
            return tagNumbers[tag];
        }
    }
}
