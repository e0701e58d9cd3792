package annals.workspace.file;

import annals.text.MalformedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.slf4j.LoggerFactory;

/**
 * All that the analyst made, a second time, beside the database: an archive can be imported again, this cannot. Behind a line
 * with its revision and checksum stands what an export would hold.
 */
final class SpareCopy {

    private static final String FILE = "workspace.copy";
    private static final Pattern HEAD = Pattern.compile("revision (\\d{1,18}), checksum ([0-9a-f]{1,8})");

    private SpareCopy() {}

    /** What a copy holds. */
    record Content(long revision, WorkspaceText.Items items) {}

    /** The database has the change already, so a copy that cannot be written is no failure; but an older one must not stay. */
    static void write(Path folder, List<RawItem> items, int version, long revision) throws IOException {
        String text = WorkspaceText.write(items, version);
        Path next = folder.resolve(FILE + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(head(revision, text) + "\n" + text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LoggerFactory.getLogger(SpareCopy.class).warn("the workspace has no spare copy", e);
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(next);
        }
    }

    /** Whether a whole copy is of a later revision: H2 takes a database that was cut short for an older one, and says nothing. */
    static boolean isLaterThan(long revision, Path folder) throws IOException, MalformedException {
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.ISO_8859_1)) {
            Matcher head = HEAD.matcher(String.valueOf(reader.readLine()));
            if (!head.matches() || Long.parseLong(head.group(1)) <= revision) {
                return false;
            }
        } catch (NoSuchFileException e) {
            return false;
        }
        return read(folder).isPresent();
    }

    /** @return nothing where there is none, or a damaged one */
    static Optional<Content> read(Path folder) throws IOException, MalformedException {
        String all;
        try {
            all = new String(Files.readAllBytes(folder.resolve(FILE)), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        int end = all.indexOf('\n');
        Matcher head = HEAD.matcher(end < 0 ? "" : all.substring(0, end));
        if (!head.matches()) {
            return Optional.empty();
        }
        String text = all.substring(end + 1);
        long revision = Long.parseLong(head.group(1));
        return head(revision, text).equals(head.group())
                ? Optional.of(new Content(revision, WorkspaceText.items(text)))
                : Optional.empty();
    }

    private static String head(long revision, String text) {
        CRC32C checksum = new CRC32C();
        checksum.update((revision + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return "revision " + revision + ", checksum " + Long.toHexString(checksum.getValue());
    }
}
