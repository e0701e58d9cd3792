package annals.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * How a store lies on disk: {@code archive-7/annals.mv.db} and so on, and the file {@code current} that names the folder to
 * open. A new archive is built in the next folder; replacing {@code current}, in one step, is what makes it the store. Who reads the old one meanwhile goes on reading it.
 */
public final class StoreFolder {

    private static final String CURRENT = "current";
    private static final String PREFIX = "archive-";
    private static final String ARCHIVE = PREFIX + "\\d{1,9}";

    private final Path path;

    public StoreFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    /** Where the program writes what it did. */
    public Path logFolder() {
        return path.resolve("log");
    }

    /** Whether there is something to open, be it damaged. */
    public boolean holdsArchive() {
        return Files.exists(path.resolve(CURRENT));
    }

    /** Opens the archive for reading. Others may read it at the same time, and an import may replace it meanwhile. */
    public Store open() {
        Path folder = current()
                .orElseThrow(() -> new StoreException(
                        "there is no archive in " + path + " yet; run: annals import ARCHIVE --store " + path));
        return Store.openReadOnly(folder);
    }

    /** Takes the turn to import; a second importer is told that there is another. */
    public ImportTurn beginImport() {
        return begin(false);
    }

    /** The same for an import that begins from nothing, even where the store it takes the place of cannot be read. */
    public ImportTurn beginAnew() {
        return begin(true);
    }

    private ImportTurn begin(boolean anew) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("import.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreException(
                        "another import into " + path + " is under way; wait for it to end, then run this one again");
            }
            return turn(channel, anew);
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    private ImportTurn turn(FileChannel lock, boolean anew) throws IOException {
        try {
            if (anew) {
                return new ImportTurn(this, lock, null);
            }
            Path current = current().orElse(null);
            removeAllBut(current);
            return new ImportTurn(this, lock, current);
        } catch (IOException | StoreException e) {
            lock.close();
            throw e;
        }
    }

    StoreException cannotBeWritten(IOException e) {
        return new StoreException(
                "the store " + path + " cannot be written (" + StoreException.inShort(e)
                        + "); make room or get leave to write there, or choose another with --store",
                e);
    }

    /** Where the next store is made. */
    Path nextFolder() throws IOException {
        return path.resolve(PREFIX + nextNumber());
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Makes a finished build the store, in one step that either happens or does not. */
    void makeCurrent(Path folder) throws IOException {
        Path next = path.resolve(CURRENT + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(folder.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(next, path.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<Path> current() {
        try {
            String name = Files.readString(path.resolve(CURRENT), StandardCharsets.ISO_8859_1)
                    .strip();
            if (!name.matches(ARCHIVE) || !Files.isDirectory(path.resolve(name))) {
                throw new StoreException(path.resolve(CURRENT)
                        + " is damaged: it names no folder of the store; write the name of the last one into it, such as "
                        + PREFIX
                        + "7, or import its archives again, all at once: annals import --anew ARCHIVE… --store "
                        + path);
            }
            return Optional.of(path.resolve(name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException(
                    "the store " + path + " cannot be read (" + StoreException.inShort(e)
                            + "); get leave to read it, or choose another with --store",
                    e);
        }
    }

    private int nextNumber() throws IOException {
        return archiveFolders().stream()
                        .map(folder -> folder.getFileName().toString().substring(PREFIX.length()))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Sweeps what a killed import or an earlier archive left. A folder that some window still reads stays till next time. */
    void removeAllBut(@Nullable Path kept) throws IOException {
        for (Path folder : archiveFolders()) {
            if (!folder.equals(kept) && Store.isUnused(folder)) {
                try {
                    removeTree(folder);
                } catch (FileSystemException e) {
                    // Where a system does not let go of a file that is mapped, a later import sweeps it.
                    LoggerFactory.getLogger(StoreFolder.class).info("not swept yet: {}", e.toString());
                }
            }
        }
    }

    private List<Path> archiveFolders() throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(child -> child.getFileName().toString().matches(ARCHIVE))
                    .sorted()
                    .toList();
        }
    }

    static void removeTree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
