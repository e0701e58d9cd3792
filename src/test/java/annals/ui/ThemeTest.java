package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class ThemeTest extends SmallArchiveTest {

    @Test
    void theButtonTurnsEverythingDarkAndLightAgain() {
        assertThat(brightness("#timeline")).isGreaterThan(0.9);
        window.robot().clickOn("#theme");
        TestWindow.until("the theme is dark", () -> window.look().palette().dark());
        awaitDark(true);
        assertThat(TestWindow.<String>fx(Application::getUserAgentStylesheet)).contains("dark");
        window.robot().clickOn("#theme");
        awaitDark(false);
        assertThat(TestWindow.<String>fx(Application::getUserAgentStylesheet)).contains("light");
    }

    private void awaitDark(boolean dark) {
        for (String pane : new String[] {"#timeline", "#overview", "#topics", "#search", ".status-bar", ".top-bar"}) {
            TestWindow.until(
                    pane + (dark ? " is dark" : " is light"),
                    () -> dark ? brightness(pane) < 0.25 : brightness(pane) > 0.85);
        }
    }

    /** Of a pixel near the lower left corner, where a pane shows its ground. */
    private double brightness(String pane) {
        return TestWindow.fx(() -> {
            Node node = window.find(pane, Node.class);
            Bounds place = node.localToScene(node.getBoundsInLocal());
            return node.getScene()
                    .snapshot(null)
                    .getPixelReader()
                    .getColor((int) place.getMinX() + 8, (int) place.getMaxY() - 4)
                    .getBrightness();
        });
    }
}
