package annals.ui.timeline;

import annals.explore.picture.Picture;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;

/** The lanes of a picture, to draw over what is drawn of each. */
final class Strips {

    private Strips() {}

    /** Draws over every lane, each with its own top left corner as origin; nothing reaches into the heads beside them. */
    static void over(GraphicsContext g, Picture picture, Consumer<Picture.Strip> draw) {
        for (Picture.Strip strip : picture.strips()) {
            g.save();
            g.beginPath();
            g.rect(picture.gutter(), 0, picture.view().width(), g.getCanvas().getHeight());
            g.clip();
            g.translate(picture.gutter(), TimelinePainter.AXIS_HEIGHT + strip.top());
            draw.accept(strip);
            g.restore();
        }
    }
}
