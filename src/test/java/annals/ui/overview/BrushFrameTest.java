package annals.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Brush;
import annals.ui.look.Palette;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

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
        assertThat(partsShown()).as("edges with their gaps, and grips").isEqualTo(8);
        assertThat(frame.aboveBars().getBoundsInParent().getMinX()).isBetween(96.0, 100.0);
        assertThat(frame.aboveBars().getBoundsInParent().getMaxX()).isBetween(300.0, 303.0);
    }

    @Test
    void endsWhereTheOverviewEnds() {
        frame.place(new Brush(-500, 5000), 1000, 60);
        assertThat(ground().getBoundsInParent()).isEqualTo(new BoundingBox(2, 5, 996, 54));
    }

    @Test
    void hasNoGripsWhereThereIsNoRoomForThem() {
        frame.place(new Brush(100, 120), 1000, 60);
        assertThat(partsShown()).as("edges with their gaps").isEqualTo(6);
    }

    @Test
    void isNotSeenWhereTheViewIsBeyondTheArchive() {
        frame.place(new Brush(100, 300), 1000, 60);
        frame.place(new Brush(-300, -200), 1000, 60);
        assertThat(frame.aboveBars().isVisible()).isFalse();
        assertThat(ground().isVisible()).isFalse();
    }

    /** In a dense archive all that lies below the frame has the frame's colour. */
    @Test
    void isToldApartFromBarsOfItsOwnColour() throws Exception {
        FxToolkit.registerPrimaryStage();
        frame.dress(Palette.LIGHT);
        frame.place(new Brush(40, 80), 200, 60);
        WritableImage picture = WaitForAsyncUtils.asyncFx(() -> new Group(
                                frame.belowBars(), new Rectangle(200, 60, Palette.LIGHT.accent()), frame.aboveBars())
                        .snapshot(null, null))
                .get(20, TimeUnit.SECONDS);
        Color accent = picture.getPixelReader().getColor(20, 50);
        assertThat(List.of(38, 39, 40, 41, 42))
                .extracting(x -> picture.getPixelReader().getColor(x, 50).equals(accent))
                .containsExactly(true, false, true, false, true);
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
