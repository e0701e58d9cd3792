package annals.ingest;

import annals.store.PageRow;
import annals.store.ProblemRow;
import annals.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the last imports left in the store, to compare with. */
final class Known {

    final SortedMap<Integer, String> archives;
    final List<ProblemRow> problems;
    private final Map<Integer, Map<String, PageRow>> pages = new HashMap<>();

    private Known(SortedMap<Integer, String> archives, List<ProblemRow> problems) {
        this.archives = archives;
        this.problems = problems;
    }

    static Known nothing() {
        return new Known(new TreeMap<>(), List.of());
    }

    static Known of(Store store) {
        Known known = new Known(store.archives(), store.problems());
        store.pages(page -> known.pages
                .computeIfAbsent(page.archiveId(), archive -> new HashMap<>())
                .put(page.path(), page));
        return known;
    }

    boolean isEmpty() {
        return archives.isEmpty();
    }

    /** The files of an archive by path. */
    Map<String, PageRow> pagesOf(int archive) {
        return pages.getOrDefault(archive, Map.of());
    }
}
