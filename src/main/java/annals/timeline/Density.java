package annals.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The far view: how many events there were, and the weightiest headlines above the peaks they name.
 *
 * @param bars from left to right
 * @param labels in order of weight; no two touch
 */
public record Density(List<Bar> bars, List<Label> labels) {

    /** Heights in pixels above the base line, of the filtered events and of all. */
    public record Bar(double from, double to, int count, int all, double height, double ghostHeight) {}

    /**
     * A headline with its leader, the thin line down to its bar.
     *
     * @param x of the leader and of the text's left end
     * @param y the text's base line, measured down from the top
     * @param anchorY where the leader ends
     */
    public record Label(
            int event, double x, double y, double width, double anchorY, String text, int color, boolean stub) {}

    /** How high and how wide things are. */
    public record Measures(double height, double rowHeight, double longestLabel, TextMeasure text) {}

    private static final double BAR_SHARE = 0.5;

    /**
     * @param candidates those whose headlines may be shown
     */
    public static Density of(Viewport view, Spread spread, List<Occurrence> candidates, Measures measures) {
        List<Bar> bars = bars(spread, measures.height() * BAR_SHARE);
        return new Density(bars, new LabelPlacer(view, bars, measures).place(candidates));
    }

    private static List<Bar> bars(Spread spread, double tallest) {
        int most = spread.most();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < spread.buckets(); i++) {
            if (spread.all(i) > 0) {
                bars.add(new Bar(
                        spread.from(i),
                        spread.to(i),
                        spread.matching(i),
                        spread.all(i),
                        height(spread.matching(i), most, tallest),
                        height(spread.all(i), most, tallest)));
            }
        }
        return bars;
    }

    /** In proportion, but a single event is still seen beside a thousand. */
    private static double height(int count, int most, double tallest) {
        return count == 0 ? 0 : Math.max(3, tallest * count / most);
    }
}
