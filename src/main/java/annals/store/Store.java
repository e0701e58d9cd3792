package annals.store;

import annals.model.Event;
import annals.model.EventId;
import annals.model.Tag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * An archive that was imported, open for reading. Used by one thread at a time, never interrupted: an interrupt inside H2
 * closes the database's file.
 */
public final class Store implements AutoCloseable {

    private static final String FILE = "annals";
    private static final String FILE_NAME = FILE + ".mv.db";

    /** Noted while a store holds nothing but the sample, which makes room for the first archive of its user's own. */
    public static final String ONLY_SAMPLE = "sample";

    /** What the tables are like. A store of another form is made anew from its archives. */
    private static final String FORM = "3";

    private static final String FORM_NAME = "form";

    /** Before the location of a packed archive, the name of the note on what its file was like. */
    static final String SEAL = "seal ";

    /** Where H2 notes the version and time of what it wrote last. */
    private static final int H2_HEAD = 8192;

    private final Path folder;
    private final Connection connection;
    private @Nullable Map<Integer, Tag> tagsByNumber;

    private Store(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** @throws OtherFormException where the store was made by another version */
    static Store openReadOnly(Path folder) {
        try {
            Connection connection = connectForReading(folder);
            try {
                checkForm(folder, connection);
                return new Store(folder, connection);
            } catch (SQLException | OtherFormException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw cannotBeOpened(folder, e);
        }
    }

    private static StoreException cannotBeOpened(Path folder, SQLException e) {
        Path file = folder.resolve(FILE_NAME);
        return new StoreException(
                Files.exists(file) && !Files.isReadable(file)
                        ? file + " cannot be opened; get leave to read it, or choose another store with --store"
                        : file + " cannot be opened (" + StoreException.inShort(e)
                                + "); what you made is kept apart from"
                                + " it; import its archives again, all at once: annals import --anew ARCHIVE… --store "
                                + folder.getParent(),
                e);
    }

    private static void checkForm(Path folder, Connection connection) throws SQLException {
        if (!EventQueries.meta(connection, FORM_NAME).equals(Optional.of(FORM))) {
            throw new OtherFormException(
                    Objects.requireNonNull(folder.getParent()),
                    ColumnQueries.archives(connection).values(),
                    EventQueries.meta(connection, ONLY_SAMPLE).isPresent());
        }
    }

    static void putForm(Rows rows) throws SQLException {
        rows.meta(FORM_NAME, FORM);
    }

    /** The same archive, for another thread. */
    public Store another() {
        return openReadOnly(folder);
    }

    /** Shows rows as they are read; otherwise all rows of an answer would have to fit into memory. */
    static Connection connectForReading(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=TRUE");
    }

    /** Each commit is on disk before the next; by default H2 tears its tables when its process is killed. */
    static Connection connectForWriting(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder) + ";WRITE_DELAY=0");
    }

    /** For a database that nobody opens before it is closed and on disk, and that is compacted then anyway. */
    static Connection connectForFilling(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder) + ";WRITE_DELAY=60000;AUTO_COMPACT_FILL_RATE=0");
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve(FILE) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** Whether no process has the database of this folder open. */
    static boolean isUnused(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Copies a database that nobody writes to. */
    static void copy(Path from, Path to) throws IOException {
        Files.copy(from.resolve(FILE_NAME), to.resolve(FILE_NAME));
    }

    /** Notes what a closed database is like, so that damage done to it later is noticed. */
    static void noteChecksum(Path folder) throws IOException {
        Checksum.note(folder.resolve(FILE_NAME));
    }

    /** Makes sure that a closed database outlives a power cut. */
    static void forceToDisk(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(FILE_NAME), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What the import wrote down about itself, such as where the archive lies. */
    public Optional<String> meta(String name) {
        return ask(() -> EventQueries.meta(connection, name));
    }

    /** What packed archives looked like from outside when they were imported, by location. */
    public Map<String, String> seals() {
        return ask(() -> ColumnQueries.seals(connection));
    }

    /** What is wrong with the store, in words; nothing if it is whole. */
    public List<String> complaints() throws IOException {
        List<String> complaints = new ArrayList<>();
        if (!Checksum.isRight(folder.resolve(FILE_NAME))) {
            complaints.add(FILE_NAME + " is not as it was written");
        }
        try {
            complaints.addAll(StoreCheck.complaints(connection));
        } catch (SQLException e) {
            complaints.add(FILE_NAME + " cannot be read (" + StoreException.inShort(e) + ")");
        }
        return complaints;
    }

    /** The archives that were imported, by number. */
    public SortedMap<Integer, String> archives() {
        return ask(() -> ColumnQueries.archives(connection));
    }

    /** Shows every file that was read. */
    public void pages(Consumer<PageRow> sink) {
        ask(() -> {
            ColumnQueries.pages(connection, sink);
            return true;
        });
    }

    /** What was not as it should be, in order of archive, path and line. */
    public List<ProblemRow> problems() {
        return ask(() -> ColumnQueries.problems(connection));
    }

    public Totals totals() {
        return ask(() -> ColumnQueries.totals(connection));
    }

    /** How much a store holds. */
    public record Totals(int events, int stubs, int links, int tags) {}

    /** All tags by their numbers. */
    public SortedMap<Integer, Tag> tags() {
        return ask(() -> ColumnQueries.tags(connection));
    }

    /** Shows every event's columns, in the order of date, then slug. */
    public void columns(Consumer<EventRow> sink) {
        ask(() -> {
            ColumnQueries.events(connection, sink);
            return true;
        });
    }

    /** Shows every use of a tag as the numbers of event and tag. */
    public void tagUses(PairSink sink) {
        ask(() -> {
            ColumnQueries.tagUses(connection, sink);
            return true;
        });
    }

    /** Shows every link as two event numbers. */
    public void links(PairSink sink) {
        ask(() -> {
            ColumnQueries.links(connection, sink);
            return true;
        });
    }

    public Optional<Event> event(EventId id) {
        return ask(() -> {
            Optional<Integer> number = EventQueries.number(connection, id);
            return number.isEmpty()
                    ? Optional.empty()
                    : EventQueries.events(connection, new int[] {number.get()}, tagsByNumber()).stream()
                            .findFirst();
        });
    }

    /** The events with these numbers, in order of date, then slug; best asked for in hundreds. */
    public List<Event> events(int[] numbers) {
        return ask(() -> EventQueries.events(connection, numbers, tagsByNumber()));
    }

    /** Shows every source as the number of its event, its name and its address. */
    public void sources(SourceSink sink) {
        ask(() -> {
            ColumnQueries.sources(connection, sink);
            return true;
        });
    }

    /** Shows every event's headline and summary, in the order of date, then slug. */
    public void texts(BiConsumer<String, @Nullable String> sink) {
        ask(() -> {
            ColumnQueries.texts(connection, sink);
            return true;
        });
    }

    /** The numbers of the events with a source whose address holds this text, regardless of case. */
    public int[] withAddress(String text) {
        return ask(() -> EventQueries.withAddress(connection, text));
    }

    /** Where files that were made from this store may lie, and go when it goes. */
    public Path folder() {
        return folder;
    }

    /** Tells this archive from any other: what is made from it carries this, and is good for nothing else. */
    public String generation() throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(FILE_NAME), StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(H2_HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // Until it is full, or the file ends.
            }
            CRC32C checksum = new CRC32C();
            checksum.update(head.flip());
            return Long.toHexString(channel.size()) + '-' + Long.toHexString(checksum.getValue());
        }
    }

    /** Read once: what is open does not change. */
    private Map<Integer, Tag> tagsByNumber() throws SQLException {
        if (tagsByNumber == null) {
            tagsByNumber = ColumnQueries.tags(connection);
        }
        return tagsByNumber;
    }

    @Override
    public void close() {
        ask(() -> {
            connection.close();
            return true;
        });
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new StoreException(
                    "the store " + folder.getParent() + " could not answer (" + StoreException.inShort(e)
                            + "); see whether it is whole: annals check --store " + folder.getParent(),
                    e);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer() throws SQLException;
    }

    /** Receives two numbers at a time, without a box for each. */
    @FunctionalInterface
    public interface PairSink {
        void accept(int first, int second);
    }

    /** Receives sources. */
    @FunctionalInterface
    public interface SourceSink {
        void accept(int event, String name, String address);
    }
}
