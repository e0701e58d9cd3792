package annals.workspace.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Copies of what the analyst made, each under a name that says when and why. None is ever written over; of those with the
 * same reason the newest stay.
 */
final class Backups {

    static final String FOLDER = "backups";
    private static final String END = ".mv.db";

    /** Of each reason: who wants to go back, goes back to the last or the one before; the rest is room. */
    private static final int KEPT = 10;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    Backups(Path workspace, Clock clock) {
        folder = workspace.resolve(FOLDER);
        this.clock = clock;
    }

    Path write(String json, String reason) throws IOException {
        Path file = free("workspace " + TIME.format(clock.instant()) + " " + reason, ".json");
        Path next = folder.resolve(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        prune(other -> other.endsWith(".json") && other.contains("Z " + reason));
        return file;
    }

    /** Copies a database that is closed. */
    void copy(Path database, String what) throws IOException {
        String name = "workspace " + what;
        Path file = free(name, END);
        Files.copy(database, file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        prune(other -> other.equals(name + END) || (other.startsWith(name + " (") && other.endsWith(END)));
    }

    private void prune(Predicate<String> alike) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (alike.test(String.valueOf(file.getFileName()))) {
                    files.add(file);
                }
            }
        }
        Map<Path, FileTime> written = new HashMap<>();
        for (Path file : files) {
            written.put(file, Files.getLastModifiedTime(file));
        }
        files.sort(Comparator.<Path, FileTime>comparing(written::get).reversed());
        for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
            Files.delete(old);
        }
    }

    private Path free(String name, String end) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + end);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + " (" + number + ")" + end);
        }
        return file;
    }
}
