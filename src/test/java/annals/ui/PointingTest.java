package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Pointing.PointedAt;
import annals.explore.View;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A topic that is pointed at is shown on the timeline, and asks for nothing. */
class PointingTest extends SmallArchiveTest {

    @Test
    void theTopicUnderThePointerKeepsItsStrengthAndTheOthersFade() {
        View before = window.view();
        int all = strongPixels();
        window.robot().moveTo(window.topic("Elections"));
        untilPointedAt("Elections");
        int some = strongPixels();
        assertThat(some).isPositive().isLessThan(all / 2);
        window.robot().moveTo("#timeline");
        untilPointedAt(null);
        assertThat(strongPixels()).isEqualTo(all);
        assertThat(window.view()).isEqualTo(before);
    }

    @Test
    void theKeysPointToo() {
        window.robot().moveTo("#timeline").type(KeyCode.T).type(KeyCode.DOWN).type(KeyCode.DOWN);
        untilPointedAt(window.topics().keySet().stream().skip(1).findFirst().orElseThrow());
        TestWindow.inFx(() -> window.find("#timeline", Node.class).requestFocus());
        untilPointedAt(null);
    }

    /** It moves to the top, and another one comes under the pointer, which nobody points at. */
    @Test
    void aClickPointsAtNothing() {
        window.robot().moveTo(window.topic("Russia"));
        untilPointedAt("Russia");
        window.robot().clickOn();
        window.untilSettled();
        untilPointedAt(null);
        window.robot().moveBy(0, 2);
        TestWindow.until("the pointer moved", () -> window.session().pointing().now() != null);
    }

    private void untilPointedAt(@Nullable String tag) {
        TestWindow.until("pointed at is " + tag, () -> {
            PointedAt now = window.session().pointing().now();
            return tag == null ? now == null : now != null && now.name().equals(tag);
        });
    }

    /** How much of the timeline is drawn in the full colour of headlines. */
    private int strongPixels() {
        return TestWindow.fx(() -> {
            Node timeline = window.find("#timeline", Node.class);
            window.main().stage().getScene().getRoot().layout();
            WritableImage image = timeline.snapshot(null, null);
            Color ink = window.look().palette().ink();
            PixelReader pixels = image.getPixelReader();
            int strong = 0;
            for (int y = 40; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    Color color = pixels.getColor(x, y);
                    strong += Math.abs(color.getBrightness() - ink.getBrightness()) < 0.15 ? 1 : 0;
                }
            }
            return strong;
        });
    }
}
