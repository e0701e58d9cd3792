package annals.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param modified in milliseconds since 1970
 * @param eventId number of the event whose page it is, null for every other page
 */
public record PageRow(
        int pageId,
        int archiveId,
        String path,
        long size,
        long modified,
        String hash,
        @Nullable Integer eventId) {

    /** Of several pages that say the same thing, the first one's words are taken. */
    public static final Comparator<PageRow> SPEAKING_ORDER =
            Comparator.comparingInt(PageRow::archiveId).thenComparing(PageRow::path);

    public PageRow ofEvent(int event) {
        return new PageRow(pageId, archiveId, path, size, modified, hash, event);
    }
}
