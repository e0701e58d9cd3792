package annals.ui.look;

import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * A canvas as fine as its window. By itself a canvas has the pixels of the screen, and becomes blurred where its window is
 * drawn more finely than that for a picture.
 */
public final class FineCanvas extends Canvas {

    private double fineness = 1;

    /** @param width as it is seen, however fine */
    public void fit(double width, double height) {
        double now = fineness();
        if (now != fineness) {
            fineness = now;
            getTransforms().setAll(new Scale(1 / now, 1 / now));
            getGraphicsContext2D().setTransform(now, 0, 0, now, 0, 0);
        }
        if (getWidth() != width * now || getHeight() != height * now) {
            setWidth(width * now);
            setHeight(height * now);
        }
    }

    private double fineness() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX() / window.getOutputScaleX());
    }
}
