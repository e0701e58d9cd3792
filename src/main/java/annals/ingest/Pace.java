package annals.ingest;

import java.util.Locale;

/** How far an import is and how fast it goes, in words. */
public final class Pace {

    private static final double NANOS = 1e9;
    /** The first files take as long as hundreds of later ones, so that they tell nothing of the rest. */
    private static final int TELLING_FILES = 500;

    private final long start = System.nanoTime();

    /** @param of how many files there are in all, 0 while that is not known */
    public String reading(int done, int of, int events) {
        double seconds = (System.nanoTime() - start) / NANOS;
        String total = of == 0 ? "" : String.format(Locale.ROOT, " of %,d", of);
        String left = of == 0 || done < TELLING_FILES
                ? ""
                : String.format(Locale.ROOT, ", about %.0f s left", (of - done) * seconds / done);
        return String.format(
                Locale.ROOT, "%,d%s files, %,d events, %,.0f files/s%s", done, total, events, done / seconds, left);
    }

    public static String writing(int done, int of) {
        return of == 0
                ? "Finishing the store"
                : String.format(Locale.ROOT, "Writing, %.0f %% of %,d events", 100.0 * done / of, of);
    }
}
