package annals.ingest;

import annals.archive.Page.DayPage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Archives hold most days twice, as index.md and as README.md. The second is not parsed again where it is the same. */
final class DayTwins {

    /** Between the two stand the pages of their day at most, and what other threads read ahead. */
    private static final int KEPT = 1_000;

    private final Map<String, DayPage> pages = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DayPage> eldest) {
            return size() > KEPT;
        }
    };

    synchronized @Nullable DayPage find(String hash) {
        return pages.get(hash);
    }

    synchronized void remember(String hash, DayPage page) {
        pages.put(hash, page);
    }
}
