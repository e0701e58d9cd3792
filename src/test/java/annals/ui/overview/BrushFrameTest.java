package annals.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Brush;
import annals.ui.look.Palette;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/** The stretch in view, in the overview. */
class BrushFrameTest {

    private final BrushFrame frame = new BrushFrame();

    private Rectangle ground() {
        return (Rectangle) frame.belowBars();
    }

    private long partsShown() {
        return ((Group) frame.aboveBars())
                .getChildren().stream().filter(Node::isVisible).count();
    }

    @Test
    void standsAroundTheStretchInView() {
        frame.place(new Brush(100.2, 299.7), 1000, 60);
        assertThat(ground().getBoundsInParent()).isEqualTo(new BoundingBox(101, 5, 198, 54));
        assertThat(frame.aboveBars().isVisible()).isTrue();
        assertThat(partsShown()).as("edges and grips").isEqualTo(6);
        assertThat(frame.aboveBars().getBoundsInParent().getMinX()).isBetween(97.0, 100.0);
        assertThat(frame.aboveBars().getBoundsInParent().getMaxX()).isBetween(300.0, 302.0);
    }

    @Test
    void endsWhereTheOverviewEnds() {
        frame.place(new Brush(-500, 5000), 1000, 60);
        assertThat(ground().getBoundsInParent()).isEqualTo(new BoundingBox(2, 5, 996, 54));
    }

    @Test
    void hasNoGripsWhereThereIsNoRoomForThem() {
        frame.place(new Brush(100, 120), 1000, 60);
        assertThat(partsShown()).as("edges").isEqualTo(4);
    }

    @Test
    void isNotSeenWhereTheViewIsBeyondTheArchive() {
        frame.place(new Brush(100, 300), 1000, 60);
        frame.place(new Brush(-300, -200), 1000, 60);
        assertThat(frame.aboveBars().isVisible()).isFalse();
        assertThat(ground().isVisible()).isFalse();
    }

    @Test
    void letsNothingThroughInEitherTheme() {
        for (boolean dark : new boolean[] {false, true}) {
            frame.dress(Palette.of(dark));
            assertThat(((Color) ground().getFill()).isOpaque()).isTrue();
            assertThat(ground().getFill())
                    .isNotEqualTo(Palette.of(dark).panel())
                    .isNotEqualTo(Palette.of(dark).accent());
        }
    }
}
