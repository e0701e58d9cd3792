package annals.library;

import annals.archive.FolderArchive;
import annals.archive.Problem;
import annals.chronicle.Chronicle;
import annals.chronicle.Selector;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Marks;
import annals.model.Query;
import annals.model.Tag;
import annals.model.Vocabulary;
import annals.relations.Stories;
import annals.relations.Versions;
import annals.store.ProblemRow;
import annals.store.Store;
import annals.store.StoreFolder;
import annals.workspace.file.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * An open archive: its columns in memory, and its store for what they do not hold. What reads the store waits for its turn
 * there, so none of it belongs on the JavaFX thread.
 */
public final class Library implements AutoCloseable {

    private final StoreTurn store;
    private final SortedMap<Integer, String> archives;
    private final boolean sample;
    private final Chronicle chronicle;
    private final LibrarySearch search;
    private volatile Selector selector;
    private @Nullable Stories stories;
    /** Its own, so that nobody waits for stories who asks for versions. */
    private final Object versionsLock = new Object();

    private @Nullable Versions versions;

    /** @param chronicle what the store holds, as columns */
    Library(Store store, Chronicle chronicle) {
        this.chronicle = chronicle;
        this.store = new StoreTurn(store);
        archives = store.archives();
        sample = store.meta(Store.ONLY_SAMPLE).isPresent();
        search = new LibrarySearch(chronicle, this.store);
        selector = new Selector(chronicle, search, event -> stories().withStoryOf(event));
    }

    public static Library open(StoreFolder folder) {
        Store store = folder.open();
        try {
            Library library = new Library(store, ColumnLoader.load(store));
            library.mark(WorkspaceFile.in(folder, Clock.systemUTC()).marks());
            return library;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** What the archive is called: the names of the folders or files it was imported from. */
    public String name() {
        return ArchiveIdentity.name(archives.values());
    }

    /** What a link to something in this archive names it by. */
    public ArchiveIdentity identity() {
        return ArchiveIdentity.of(archives.values(), sample);
    }

    /** Whether this is the archive that comes with the program. */
    public boolean isSample() {
        return sample;
    }

    /** Where the archives lie that were imported, by their numbers. */
    public SortedMap<Integer, String> archives() {
        return archives;
    }

    /** What was not as it should be in the archives, each with the file to look into. */
    public List<FileProblem> fileProblems() {
        return store.ask(Store::problems).stream().map(this::fileProblem).toList();
    }

    /** @param file the page itself, or the packed archive that holds it */
    public record FileProblem(Problem problem, Path file) {}

    private FileProblem fileProblem(ProblemRow row) {
        Path archive = Path.of(archives.getOrDefault(row.archiveId(), ""));
        Path file = Files.isDirectory(archive) ? new FolderArchive(archive).file(row.path()) : archive;
        return new FileProblem(
                new Problem(row.path(), row.line(), Problem.Severity.valueOf(row.severity()), row.message()), file);
    }

    /** From now on queries are answered by these marks. */
    public void mark(Marks marks) {
        selector = selector.with(marks);
    }

    /** What queries are answered by of what the analyst made. */
    public Marks marks() {
        return selector.marks();
    }

    /** The archive's stories; finding them the first time takes seconds for a large one. */
    public Stories stories() {
        synchronized (chronicle) {
            Stories known = stories;
            if (known == null) {
                known = Kept.STORIES.load(store, chronicle);
                stories = known;
            }
            return known;
        }
    }

    /** Which events several pages tell of; finding them the first time takes a moment, and seconds for a large archive. */
    public Versions versions() {
        synchronized (versionsLock) {
            Versions there = versions;
            if (there == null) {
                there = Kept.VERSIONS.load(store, chronicle);
                versions = there;
            }
            return there;
        }
    }

    /** Which names a query may hold. */
    public Vocabulary vocabulary() {
        return selector.vocabulary();
    }

    /** Has the names of tags and the index of words at hand, which may take a while where it has to be made. */
    public void prepareSearch() throws IOException {
        vocabulary().complaint(Vocabulary.Field.TAG, "");
        search.index();
    }

    /** Whether the first search for words will take a while. */
    public boolean mustPrepareSearch() {
        return search.mustBeMade();
    }

    /** How far the index of words is that is just being made, from 0 to 1; nothing while none is. */
    public OptionalDouble searchBeingPrepared() {
        return search.making();
    }

    /** Ends the making of the index of words, and every question that waits for it. */
    public void giveUpPreparingSearch() {
        search.giveUpMaking();
    }

    /** The numbers of the events that a query selects; the caller owns the answer. */
    public BitSet select(Query query) {
        return selector.select(query);
    }

    public Optional<Event> event(EventId id) {
        return store.ask(s -> s.event(id));
    }

    /** Events by their numbers in the chronicle; best asked for in hundreds. */
    public List<Event> events(int[] numbers) {
        int[] stored = IntStream.of(numbers).map(chronicle::key).toArray();
        return store.ask(s -> s.events(stored));
    }

    /** An event with everything that its neighbours say of it. */
    public Optional<EventDetail> detail(EventId id) {
        return event(id).map(event -> {
            int number = chronicle.numberOf(id).orElseThrow();
            return new EventDetail(
                    event,
                    event.related().stream()
                            .map(link -> mention(
                                    link.target(),
                                    link.shared().stream().map(Tag::name).toList()))
                            .toList(),
                    IntStream.of(chronicle.pointersTo(number))
                            .mapToObj(chronicle::id)
                            .map(other -> mention(other, sharedTags(number, other)))
                            .toList(),
                    Surroundings.of(chronicle, number).stream()
                            .map(chronicle::id)
                            .map(other -> mention(other, sharedTags(number, other)))
                            .toList());
        });
    }

    private List<String> sharedTags(int number, EventId other) {
        BitSet own = new BitSet();
        IntStream.of(chronicle.tagsOf(number)).forEach(own::set);
        return IntStream.of(chronicle.tagsOf(chronicle.numberOf(other).orElseThrow()))
                .filter(own::get)
                .mapToObj(tag -> chronicle.tags().get(tag).name())
                .toList();
    }

    private EventDetail.Mention mention(EventId id, List<String> shared) {
        int number = chronicle.numberOf(id).orElseThrow();
        return new EventDetail.Mention(id, chronicle.title(number), chronicle.isStub(number), shared);
    }

    @Override
    public void close() {
        try {
            search.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(Library.class).warn("the index of words did not close", e);
        }
        store.close();
    }
}
