package annals.ui.timeline;

import annals.ui.look.FineCanvas;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;

/**
 * Two canvases that take turns: when a picture changes its form, from bars to marks or from marks to cards, the last of the
 * old form fades out over the new one. A change that comes meanwhile ends the fade before.
 */
final class CrossFade {

    private static final double MILLIS = 140;
    private static final double BELOW_ALL = 2;
    private static final double JUST_ABOVE = 1;

    private final BooleanSupplier reduced;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private FineCanvas shown = new FineCanvas();
    private FineCanvas leaving = new FineCanvas();
    private boolean running;
    private long begun;

    /** @param reduced whether the user does not want to see movements */
    CrossFade(BooleanSupplier reduced) {
        this.reduced = reduced;
        shown.setViewOrder(BELOW_ALL);
        leaving.setViewOrder(JUST_ABOVE);
        leaving.setVisible(false);
        leaving.setMouseTransparent(true);
        canvases().forEach(CrossFade::clip);
    }

    /** To its own bounds: what has a clip is drawn translucent at once, anything else by way of a copy of its pixels in each frame. */
    private static void clip(FineCanvas canvas) {
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(canvas.widthProperty());
        bounds.heightProperty().bind(canvas.heightProperty());
        canvas.setClip(bounds);
    }

    List<FineCanvas> canvases() {
        return List.of(shown, leaving);
    }

    boolean isRunning() {
        return running;
    }

    /** @param newForm whether what will be drawn looks so different that it must not replace the last picture at once */
    GraphicsContext next(double width, double height, boolean newForm) {
        if (newForm && !reduced.getAsBoolean()) {
            turn();
        }
        shown.fit(width, height);
        return shown.getGraphicsContext2D();
    }

    private void turn() {
        FineCanvas free = leaving;
        leaving = shown;
        shown = free;
        shown.setOpacity(1);
        shown.setVisible(true);
        shown.setMouseTransparent(false);
        leaving.setMouseTransparent(true);
        leaving.setViewOrder(JUST_ABOVE);
        shown.setViewOrder(BELOW_ALL);
        begun = 0;
        running = true;
        timer.start();
    }

    private void step(long now) {
        begun = begun == 0 ? now : begun;
        double share = (now - begun) / 1e6 / MILLIS;
        if (share < 1) {
            leaving.setOpacity(1 - share);
        } else {
            stop();
        }
    }

    /** What fades is gone at once. */
    void stop() {
        timer.stop();
        running = false;
        leaving.setVisible(false);
        leaving.setOpacity(1);
    }
}
