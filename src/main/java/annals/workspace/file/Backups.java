package annals.workspace.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Copies of what the analyst made, each under a name that says when and why. None is ever written over. */
final class Backups {

    static final String FOLDER = "backups";

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
        return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Copies a database that is closed. */
    void copy(Path database, int version) throws IOException {
        Path file = free("workspace form " + version, ".mv.db");
        Files.copy(database, file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
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
