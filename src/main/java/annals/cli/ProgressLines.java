package annals.cli;

import annals.ingest.ImportProgress;
import java.io.PrintWriter;
import java.util.Locale;

/** An import's progress on standard error, a line every two seconds. */
final class ProgressLines implements ImportProgress {

    private static final long EVERY = 2_000_000_000L;

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private long last = start;

    ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(int done, int of, int events) {
        long now = System.nanoTime();
        if (now - last < EVERY) {
            return;
        }
        last = now;
        double seconds = (now - start) / 1e9;
        String total = of == 0 ? "" : String.format(Locale.ROOT, " of %,d", of);
        String left = of == 0
                ? ""
                : String.format(Locale.ROOT, ", about %.0f s left", (of - done) * seconds / Math.max(1, done));
        err.printf(
                Locale.ROOT, "%,d%s files, %,d events, %,.0f files/s%s%n", done, total, events, done / seconds, left);
        err.flush();
    }

    void done() {
        err.flush();
    }
}
