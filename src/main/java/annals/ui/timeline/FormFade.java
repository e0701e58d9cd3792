package annals.ui.timeline;

import annals.explore.picture.Picture;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * When a picture changes its form, from bars to marks or from marks to cards, the shapes of the old form fade into the ground
 * below the new one. A change that comes meanwhile ends the fade before.
 */
final class FormFade {

    private static final double MILLIS = 140;

    private final BooleanSupplier reduced;
    private final Runnable redraw;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private @Nullable Leaving leaving;
    private long begun;

    /**
     * What fades.
     *
     * @param emphasis of each of its lanes
     * @param strength how much of its colours is left: at first 1, at last 0
     */
    record Leaving(Picture picture, List<Emphasis> emphasis, double strength) {}

    /**
     * @param reduced whether the user does not want to see movements
     * @param redraw asked for in each frame while anything fades
     */
    FormFade(BooleanSupplier reduced, Runnable redraw) {
        this.reduced = reduced;
        this.redraw = redraw;
    }

    boolean isRunning() {
        return leaving != null;
    }

    @Nullable
    Leaving leaving() {
        return leaving;
    }

    /** The picture looks so different now that what was there must not be gone at once. */
    void begin(Picture before, List<Emphasis> emphasis) {
        if (!reduced.getAsBoolean()) {
            leaving = new Leaving(before, emphasis, 1);
            begun = 0;
            timer.start();
        }
    }

    private void step(long now) {
        begun = begun == 0 ? now : begun;
        double share = (now - begun) / 1e6 / MILLIS;
        if (leaving != null && share < 1) {
            leaving = new Leaving(leaving.picture(), leaving.emphasis(), 1 - share);
        } else {
            stop();
        }
        redraw.run();
    }

    /** What fades is gone at once. */
    void stop() {
        timer.stop();
        leaving = null;
    }
}
