package annals.explore;

import annals.archive.FolderArchive;
import annals.archive.Problem;
import annals.chronicle.Chronicle;
import annals.chronicle.Selector;
import annals.chronicle.TextSearch;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Query;
import annals.store.ProblemRow;
import annals.store.Store;
import annals.store.StoreFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An open archive: its columns in memory, and its store for what they do not hold. What reads the store waits for its turn
 * there, so none of it belongs on the JavaFX thread.
 */
public final class Library implements AutoCloseable {

    private final Store store;
    private final ReentrantLock turn = new ReentrantLock();
    private final SortedMap<Integer, String> archives;
    private final boolean sample;
    private final Chronicle chronicle;
    private final int[] storeNumbers;
    private final Selector selector;

    private Library(Store store) {
        this.store = store;
        archives = store.archives();
        sample = store.meta("sample").isPresent();
        ColumnLoader loader = new ColumnLoader(store);
        chronicle = loader.chronicle();
        storeNumbers = loader.storeNumbers();
        selector = new Selector(chronicle, new StoreSearch(loader.eventByStoreNumber()));
    }

    public static Library open(StoreFolder folder) {
        Store store = folder.open();
        try {
            return new Library(store);
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
        return archives.values().stream()
                .map(location -> String.valueOf(Path.of(location).getFileName()))
                .collect(Collectors.joining(" + "));
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
        return inTurn(Store::problems).stream().map(this::fileProblem).toList();
    }

    /** @param file the page itself, or the packed archive that holds it */
    public record FileProblem(Problem problem, Path file) {}

    private FileProblem fileProblem(ProblemRow row) {
        Path archive = Path.of(archives.getOrDefault(row.archiveId(), ""));
        Path file = Files.isDirectory(archive) ? new FolderArchive(archive).file(row.path()) : archive;
        return new FileProblem(
                new Problem(row.path(), row.line(), Problem.Severity.valueOf(row.severity()), row.message()), file);
    }

    /** The numbers of the events that a query selects; the caller owns the answer. */
    public BitSet select(Query query) {
        return selector.select(query);
    }

    public Optional<Event> event(EventId id) {
        return inTurn(s -> s.event(id));
    }

    /** Events by their numbers in the chronicle; best asked for in hundreds. */
    public List<Event> events(int[] numbers) {
        int[] stored = IntStream.of(numbers).map(number -> storeNumbers[number]).toArray();
        return inTurn(s -> s.events(stored));
    }

    /** An event with everything that its neighbours say of it. */
    public Optional<EventDetail> detail(EventId id) {
        return event(id).map(event -> {
            List<EventId> pointingHere = inTurn(s -> s.pointingTo(id));
            return new EventDetail(
                    event,
                    event.related().stream().map(link -> mention(link.target())).toList(),
                    pointingHere.stream().map(this::mention).toList());
        });
    }

    private EventDetail.Mention mention(EventId id) {
        int number = chronicle.numberOf(id).orElseThrow();
        return new EventDetail.Mention(id, chronicle.title(number), chronicle.isStub(number));
    }

    private <T> T inTurn(Function<Store, T> question) {
        turn.lock();
        try {
            return question.apply(store);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            store.close();
        } finally {
            turn.unlock();
        }
    }

    private final class StoreSearch implements TextSearch {
        private final int[] eventByStoreNumber;

        StoreSearch(int[] eventByStoreNumber) {
            this.eventByStoreNumber = eventByStoreNumber;
        }

        @Override
        public int[] withText(String words) {
            return events(inTurn(s -> s.withText(words)));
        }

        @Override
        public int[] withSource(String text) {
            return events(inTurn(s -> s.withSource(text)));
        }

        private int[] events(int[] stored) {
            return IntStream.of(stored)
                    .map(number -> eventByStoreNumber[number])
                    .toArray();
        }
    }
}
