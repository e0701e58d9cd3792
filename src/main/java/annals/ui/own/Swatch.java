package annals.ui.own;

import annals.workspace.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A label's colour. */
final class Swatch extends Circle {

    private static final double RADIUS = 5;

    Swatch(String colour) {
        super(RADIUS, Color.web(colour));
    }

    Swatch(Label label) {
        this(label.colour());
    }
}
