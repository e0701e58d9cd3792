package annals.explore.picture;

import annals.chronicle.Chronicle;
import annals.timeline.Spread;
import annals.timeline.TimeUnit;
import annals.timeline.Viewport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/** Counts events over a stretch, straight from the columns. */
public final class Spreads {

    private Spreads() {}

    /** How all events and the matching ones are spread over a stretch, in bars at least so wide. */
    public static Spread of(Chronicle chronicle, BitSet matching, Viewport view, double barWidth) {
        long[] edges = TimeUnit.atLeast(barWidth, view.pixelsPerDay()).edges(view.from(), view.to()).stream()
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        int[] all = new int[edges.length - 1];
        Arrays.setAll(all, i -> chronicle.firstFrom(edges[i + 1]) - chronicle.firstFrom(edges[i]));
        return new Spread(edges, chronicle.histogram(matching, edges), all);
    }
}
