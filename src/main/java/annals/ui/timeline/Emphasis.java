package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.timeline.Density;
import java.util.BitSet;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Which events of a lane keep their strength while a tag or a storyline is pointed at, or a way looked at; else all do. */
record Emphasis(Chronicle chronicle, @Nullable BitSet strong) {

    private static final double FADED = 0.72;

    static Emphasis none(Chronicle chronicle) {
        return new Emphasis(chronicle, null);
    }

    static Emphasis of(Chronicle chronicle, BitSet pointedAt, BitSet lane) {
        BitSet strong = (BitSet) lane.clone();
        strong.and(pointedAt);
        return new Emphasis(chronicle, strong);
    }

    boolean isOn() {
        return strong != null;
    }

    /** The part of a bar that keeps its strength. */
    double share(Density.Bar bar) {
        if (strong == null) {
            return 1;
        }
        int from = chronicle.firstFrom(bar.from());
        int kept = strong.get(from, chronicle.firstFrom(bar.to())).cardinality();
        return Math.min(1, (double) kept / bar.count());
    }

    /** An event's colour, or what is left of it against the ground. */
    Color of(int event, Color color, Color ground) {
        return strong == null || strong.get(event) ? color : faded(color, ground);
    }

    static Color faded(Color color, Color ground) {
        return color.interpolate(ground, FADED);
    }
}
