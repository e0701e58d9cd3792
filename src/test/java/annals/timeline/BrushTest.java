package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Brush.Grip;
import org.junit.jupiter.api.Test;

class BrushTest {

    private static final Brush BRUSH = new Brush(100, 200);

    @Test
    void isTakenAtItsEdgesInsideAndOutside() {
        assertThat(BRUSH.gripAt(98)).isEqualTo(Grip.LEFT_EDGE);
        assertThat(BRUSH.gripAt(150)).isEqualTo(Grip.INSIDE);
        assertThat(BRUSH.gripAt(203)).isEqualTo(Grip.RIGHT_EDGE);
        assertThat(BRUSH.gripAt(20)).isEqualTo(Grip.OUTSIDE);
    }

    @Test
    void canBeTakenHoweverNarrowItIs() {
        Brush speck = new Brush(100, 100.2);
        assertThat(speck.gripAt(100)).isEqualTo(Grip.INSIDE);
        assertThat(speck.visible().right() - speck.visible().left()).isEqualTo(8);
    }

    @Test
    void isMovedResizedAndDrawnAnew() {
        assertThat(BRUSH.dragged(Grip.INSIDE, 150, 170)).isEqualTo(new Brush(120, 220));
        assertThat(BRUSH.dragged(Grip.LEFT_EDGE, 100, 90)).isEqualTo(new Brush(90, 200));
        assertThat(BRUSH.dragged(Grip.RIGHT_EDGE, 200, 80))
                .as("past the other edge")
                .isEqualTo(new Brush(80, 100));
        assertThat(BRUSH.dragged(Grip.OUTSIDE, 50, 30)).isEqualTo(new Brush(30, 50));
    }
}
