package annals.archive;

import annals.archive.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for the entries of every packed archive: which names are refused, and how much may come out of one. */
final class PackedEntries {

    /** Text packs ten to fifty times smaller; far beyond that somebody means harm. */
    private static final long MOST_TIMES_PACKED = 300;

    private static final long ALWAYS_ALLOWED = 1L << 30;

    private final Archive.Visitor visitor;
    private final long budget;
    private final Set<String> seen = new HashSet<>();
    private long unpacked;

    /** See {@link Archive#seal()}. */
    static String seal(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    }

    PackedEntries(Archive.Visitor visitor, long packedSize) {
        this.visitor = visitor;
        budget = Math.max(ALWAYS_ALLOWED, packedSize * MOST_TIMES_PACKED);
    }

    /** Whether an entry is a page that may be read; what is refused is reported. */
    boolean admits(String name, boolean regularFile) {
        if (!name.endsWith(".md")) {
            return false;
        }
        if (isOutside(name)) {
            reject(name, "outside the archive; left out");
            return false;
        }
        if (!regularFile) {
            reject(name, "a link, not a file; left out");
            return false;
        }
        if (!seen.add(name)) {
            reject(name, "stands in the archive twice; the first one was read");
            return false;
        }
        return true;
    }

    private static boolean isOutside(String name) {
        boolean absolute = name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*");
        return absolute || List.of(name.split("[/\\\\]", -1)).contains("..");
    }

    private void reject(String name, String why) {
        visitor.problem(new Problem(name, 0, Severity.REJECTED, why));
    }

    /** Counts what was unpacked; false once it is more than any honest archive holds. */
    boolean allows(long bytes) {
        unpacked += bytes;
        return unpacked <= budget;
    }

    void reportTooLarge(String archive) {
        reject(archive, "unpacks to more than " + MOST_TIMES_PACKED + " times its size; the rest was left out");
    }

    /** One byte more than is allowed is enough to tell that a page is too large. */
    static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(PageReader.LARGEST + 1);
    }
}
