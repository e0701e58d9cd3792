package annals.ingest;

import annals.archive.Archive;
import annals.archive.Page;
import annals.archive.Page.EventPage;
import annals.archive.Page.RelatedItem;
import annals.archive.PageReader;
import annals.archive.Problem;
import annals.ingest.Assembly.Draft;
import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import annals.model.TagOrigin;
import annals.store.StoreBuild;
import annals.store.StoreFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings archives into a store, in place of what it held. Until the end the store stays as it was. */
public final class Importer {

    private final StoreFolder store;
    private final ImportProgress progress;

    public Importer(StoreFolder store, ImportProgress progress) {
        this.store = store;
        this.progress = progress;
    }

    public ImportReport run(List<? extends Archive> archives) throws IOException, ImportCancelledException {
        long start = System.nanoTime();
        Reading reading = new Reading();
        for (Archive archive : archives) {
            archive.visit(reading);
        }
        if (progress.isCancelled()) {
            throw new ImportCancelledException();
        }
        Totals totals;
        try (StoreBuild build = store.build()) {
            build.putMeta(
                    "archives",
                    String.join("\n", archives.stream().map(Archive::location).toList()));
            totals = write(reading.assembly, build);
            if (progress.isCancelled()) {
                throw new ImportCancelledException();
            }
            build.publish();
        }
        return new ImportReport(
                reading.files,
                totals.events,
                totals.stubs,
                totals.links,
                totals.tags,
                List.copyOf(reading.problems),
                (System.nanoTime() - start) / 1e9);
    }

    private record Totals(int events, int stubs, int links, int tags) {}

    private static Totals write(Assembly assembly, StoreBuild build) {
        Map<EventId, Integer> numbers = HashMap.newHashMap(assembly.drafts().size());
        assembly.drafts().keySet().forEach(id -> numbers.put(id, numbers.size()));
        TagNumbers tags = new TagNumbers(build);
        int stubs = 0;
        int links = 0;
        for (Map.Entry<EventId, Draft> entry : assembly.drafts().entrySet()) {
            EventId id = entry.getKey();
            Draft draft = entry.getValue();
            Span span = Span.of(id.date());
            int number = numbers.getOrDefault(id, -1);
            build.putEvent(number, id, span, draft.title(id), tags.of(draft.topic()), draft.summary(), draft.isStub());
            for (Map.Entry<Tag, Set<TagOrigin>> tag : draft.tags.entrySet()) {
                build.putEventTag(number, tags.numberOf(tag.getKey()), span, TagOrigin.toBits(tag.getValue()));
            }
            stubs += draft.isStub() ? 1 : 0;
            links += draft.page == null ? 0 : writePage(draft.page, number, numbers, tags, build);
        }
        return new Totals(numbers.size(), stubs, links, tags.size());
    }

    private static int writePage(
            EventPage page, int number, Map<EventId, Integer> numbers, TagNumbers tags, StoreBuild build) {
        for (int i = 0; i < page.sources().size(); i++) {
            build.putSource(number, i, page.sources().get(i));
        }
        for (int i = 0; i < page.related().size(); i++) {
            RelatedItem item = page.related().get(i);
            int[] shared = item.shared().stream().mapToInt(tags::numberOf).toArray();
            build.putLink(number, i, numbers.getOrDefault(item.target(), -1), shared);
        }
        return page.related().size();
    }

    /** Numbers tags in the order in which they come up, and writes each down once. */
    private static final class TagNumbers {
        private final Map<Tag, Integer> numbers = new HashMap<>();
        private final StoreBuild build;

        TagNumbers(StoreBuild build) {
            this.build = build;
        }

        int numberOf(Tag tag) {
            return numbers.computeIfAbsent(tag, t -> {
                build.putTag(numbers.size(), t.name());
                return numbers.size();
            });
        }

        @Nullable
        Integer of(@Nullable Tag tag) {
            return tag == null ? null : Integer.valueOf(numberOf(tag));
        }

        int size() {
            return numbers.size();
        }
    }

    /** Reads the pages one by one and collects what they say. */
    private final class Reading implements Archive.Visitor {
        private final Assembly assembly = new Assembly();
        private final List<Problem> problems = new ArrayList<>();
        private int files;
        private int expected;
        private int events;

        @Override
        public boolean goesOn() {
            return !progress.isCancelled();
        }

        @Override
        public void expect(int more) {
            expected += more;
        }

        @Override
        public void file(String path, byte[] content) {
            Page page = PageReader.read(path, content, problems::add);
            assembly.add(page);
            files++;
            events += page instanceof EventPage ? 1 : 0;
            progress.at(files, expected, events);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
