package annals.timeline;

import annals.timeline.Hanging.Hung;
import annals.timeline.Headlines.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the headlines of a lane hang. Panning does not change that, so it is worked out for more than the view at
 * a time. It only ever answers what would be worked out anew.
 */
public final class HeadlineMemo {

    private static final double SAME_SCALE = 1e-9;

    private @Nullable Answer last;

    /** Works out what hangs between two days. */
    @FunctionalInterface
    interface Work {
        List<Hung> between(double from, double to);
    }

    private record Answer(Rows rows, double scale, double from, double to, List<Hung> hung) {

        boolean isOf(Rows otherRows, double otherScale) {
            return rows.equals(otherRows) && Math.abs(otherScale / scale - 1) < SAME_SCALE;
        }

        boolean covers(Viewport view) {
            return from <= view.from() && view.to() <= to;
        }
    }

    List<Hung> hung(Viewport view, Rows rows, Work work) {
        boolean panned = last != null && last.isOf(rows, view.pixelsPerDay());
        if (last == null || !panned || !last.covers(view)) {
            double more = panned ? view.days() : 0;
            double from = view.from() - more;
            double to = view.to() + more;
            last = new Answer(rows, view.pixelsPerDay(), from, to, work.between(from, to));
        }
        return last.hung();
    }
}
