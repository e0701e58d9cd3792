package annals.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * What a finished database is like, noted beside it: it is never written to again, and H2 does not notice where a letter in it
 * becomes another. The note ends with a checksum of its own, so that a damaged note does not accuse a whole database.
 */
final class Checksum {

    private static final String FILE = "checksum";
    private static final int SLICE = 1 << 20;

    private Checksum() {}

    /** Notes what a file is like now. On disk when this returns. */
    static void note(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                beside(file),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(signed(of(file)).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    /** Whether a file is as it was noted; also where nothing readable was. Reads all of it. */
    static boolean isRight(Path file) throws IOException {
        String noted;
        try {
            noted = Files.readString(beside(file), StandardCharsets.ISO_8859_1).strip();
        } catch (NoSuchFileException e) {
            return true;
        }
        int end = noted.lastIndexOf(' ');
        boolean readable = end > 0 && signed(noted.substring(0, end)).equals(noted);
        return !readable || noted.substring(0, end).equals(of(file));
    }

    private static Path beside(Path file) {
        return file.resolveSibling(FILE);
    }

    private static String signed(String note) {
        CRC32C sign = new CRC32C();
        sign.update(note.getBytes(StandardCharsets.ISO_8859_1));
        return note + ' ' + Long.toHexString(sign.getValue());
    }

    private static String of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            CRC32C sum = new CRC32C();
            ByteBuffer slice = ByteBuffer.allocateDirect(SLICE);
            while (channel.read(slice) >= 0) {
                sum.update(slice.flip());
                slice.clear();
            }
            return Long.toHexString(channel.size()) + '-' + Long.toHexString(sum.getValue());
        }
    }
}
