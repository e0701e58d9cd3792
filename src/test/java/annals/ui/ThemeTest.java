package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;

class ThemeTest extends SmallArchiveTest {

    private static final List<String> PANES =
            List.of("#timeline", "#overview", "#topics", "#search", ".status-bar", ".top-bar");

    @Test
    void theButtonTurnsEverythingDarkAndLightAgain() {
        window.robot().clickOn("#theme");
        TestWindow.until("every pane is dark", () -> brightness().allMatch(b -> b < 0.25));
        assertThat(TestWindow.<String>fx(Application::getUserAgentStylesheet)).contains("dark");
        window.robot().clickOn("#theme");
        TestWindow.until("every pane is light", () -> brightness().allMatch(b -> b > 0.85));
        assertThat(TestWindow.<String>fx(Application::getUserAgentStylesheet)).contains("light");
    }

    /** Of a pixel near each pane's lower left corner, where it shows its ground. */
    private DoubleStream brightness() {
        return TestWindow.fx(() -> {
            PixelReader picture =
                    window.main().stage().getScene().snapshot(null).getPixelReader();
            return PANES.stream().mapToDouble(pane -> {
                Node node = window.find(pane, Node.class);
                Bounds place = node.localToScene(node.getBoundsInLocal());
                return picture.getColor((int) place.getMinX() + 8, (int) place.getMaxY() - 4)
                        .getBrightness();
            });
        });
    }
}
