package annals.cli;

import annals.ingest.ImportProgress;
import annals.ingest.Pace;
import java.io.PrintWriter;

/** An import's progress on standard error: a bar on a terminal, elsewhere a line every two seconds. */
final class ProgressLines implements ImportProgress {

    private static final long LINE_EVERY = 2_000_000_000L;
    private static final long BAR_EVERY = 100_000_000L;
    private static final int BAR_WIDTH = 24;
    /** To the line's beginning, and nothing behind. */
    private static final String AFRESH = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final Pace pace = new Pace();
    private long last = System.nanoTime();

    /** @param terminal whether what is written can be written over */
    ProgressLines(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void reading(int done, int of, int events) {
        if (isTime()) {
            show(of == 0 ? 0 : (double) done / of, pace.reading(done, of, events));
        }
    }

    @Override
    public void writing(int done, int of) {
        if (isTime()) {
            show(of == 0 ? 1 : (double) done / of, Pace.writing(done, of));
        }
    }

    private boolean isTime() {
        long now = System.nanoTime();
        if (now - last < (terminal ? BAR_EVERY : LINE_EVERY)) {
            return false;
        }
        last = now;
        return true;
    }

    private void show(double part, String text) {
        if (terminal) {
            int full = (int) (BAR_WIDTH * Math.min(1, part));
            err.print(AFRESH + "█".repeat(full) + "░".repeat(BAR_WIDTH - full) + " " + text);
        } else {
            err.println(text);
        }
        err.flush();
    }

    void done() {
        if (terminal) {
            err.print(AFRESH);
        }
        err.flush();
    }
}
