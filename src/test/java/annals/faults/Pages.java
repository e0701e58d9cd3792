package annals.faults;

import annals.archive.Archive;
import annals.archive.FileFacts;
import annals.archive.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A folder of pages that is turned from one edition into another. */
final class Pages {

    private static final long FIRST_MOMENT = 1_700_000_000_000L;

    private final Path folder;
    private final Map<String, byte[]> pages = new LinkedHashMap<>();
    private final Map<String, byte[]> shown = new LinkedHashMap<>();
    private long moment = FIRST_MOMENT;

    /** @param source an archive, packed or not, that is only read */
    Pages(Path folder, Path source) throws IOException {
        this.folder = folder;
        Archive.at(source).visit(new Archive.Visitor() {
            @Override
            public void file(FileFacts file, byte[] content) {
                pages.put(file.path(), content);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalArgumentException(problem.toString());
            }
        });
    }

    Path folder() {
        return folder;
    }

    int size() {
        return pages.size();
    }

    /** Writes what differs from the edition shown before, each time with a later date. */
    void show(Edition edition) throws IOException {
        moment += 1_000;
        int number = 0;
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            Optional<byte[]> wanted = edition.of(number++, page.getValue());
            Path file = folder.resolve(page.getKey());
            if (wanted.isEmpty()) {
                if (shown.remove(page.getKey()) != null) {
                    Files.delete(file);
                }
            } else if (!Arrays.equals(wanted.get(), shown.put(page.getKey(), wanted.get()))) {
                Files.createDirectories(file.getParent());
                Files.write(file, wanted.get());
                Files.setLastModifiedTime(file, FileTime.fromMillis(moment));
            }
        }
    }
}
