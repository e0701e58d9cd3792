package annals.ui.timeline;

import javafx.scene.layout.Region;

/** The frame that is drawn with Shift held down, around what to zoom to. */
final class RangeFrame extends Region {

    RangeFrame() {
        getStyleClass().add("range-frame");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(double x, double otherX, double top, double height) {
        resizeRelocate(Math.min(x, otherX), top, Math.abs(x - otherX), height);
        setVisible(true);
    }
}
