package annals.ingest;

import annals.archive.Archive;
import annals.store.PageRow;
import annals.store.ProblemRow;
import annals.store.Store;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the last imports left in the store, to compare with. */
final class Known {

    final SortedMap<Integer, String> archives;
    final List<ProblemRow> problems;
    private final Map<String, String> seals;
    private final Map<Integer, Map<String, PageRow>> pages = new HashMap<>();

    private Known(SortedMap<Integer, String> archives, List<ProblemRow> problems, Map<String, String> seals) {
        this.seals = seals;
        this.archives = archives;
        this.problems = problems;
    }

    static Known nothing() {
        return new Known(new TreeMap<>(), List.of(), Map.of());
    }

    static Known of(Store store) {
        Known known = new Known(store.archives(), store.problems(), store.seals());
        store.pages(page -> known.pages
                .computeIfAbsent(page.archiveId(), archive -> new HashMap<>())
                .put(page.path(), page));
        return known;
    }

    boolean isEmpty() {
        return archives.isEmpty();
    }

    /** Whether a packed archive is the file that it was. */
    boolean isUntouched(Archive archive) throws IOException {
        String seal = archive.seal();
        return !seal.isEmpty() && seal.equals(seals.get(archive.location()));
    }

    /** The files of an archive by path. */
    Map<String, PageRow> pagesOf(int archive) {
        return pages.getOrDefault(archive, Map.of());
    }
}
