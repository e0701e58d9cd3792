package annals.ingest;

import annals.archive.Problem;
import java.util.List;

/**
 * What an import did, and what the store holds now.
 *
 * @param files of these archives
 * @param added files that were not there at the last import
 * @param problems all that these archives have, whether their files were read this time or before
 */
public record ImportReport(
        int files,
        int events,
        int stubs,
        int links,
        int tags,
        int added,
        int changed,
        int unchanged,
        int removed,
        List<Problem> problems,
        double seconds) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether the store is another one now. */
    public boolean changedAnything() {
        return added + changed + removed > 0;
    }
}
