package annals.timeline;

import annals.timeline.Density.Bar;
import java.util.List;

/** How high the bars stand in each column of pixels: many headlines ask, so it is worked out once. */
final class Skyline {

    private final double[] heights;

    Skyline(Viewport view, List<Bar> bars) {
        heights = new double[(int) Math.ceil(view.width())];
        for (Bar bar : bars) {
            int end = column(Math.ceil(view.x(bar.to())));
            for (int x = column(view.x(bar.from())); x < end; x++) {
                heights[x] = Math.max(heights[x], bar.ghostHeight());
            }
        }
    }

    /** The height of the tallest bar between two places, or the part of it that is in sight. */
    double tallest(double left, double right) {
        double tallest = 0;
        int end = column(Math.ceil(right));
        for (int x = column(left); x < end; x++) {
            tallest = Math.max(tallest, heights[x]);
        }
        return tallest;
    }

    private int column(double x) {
        return (int) Math.clamp(x, 0, heights.length);
    }
}
