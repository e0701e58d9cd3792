package annals.ingest;

import annals.archive.Problem;
import java.util.List;

/** What an import did. */
public record ImportReport(
        int files, int events, int stubs, int links, int tags, List<Problem> problems, double seconds) {}
