package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
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

    /** Such a background is drawn pixel by pixel, which makes every frame slow. */
    @Test
    void noBackgroundLetsAnythingThrough() {
        window.untilSettled();
        assertThat(TestWindow.<List<String>>fx(
                        () -> translucent(window.find(".root", Node.class)).toList()))
                .isEmpty();
        window.robot().clickOn("#list");
        TestWindow.until("the list is there", () -> window.isShown("#events"));
        assertThat(TestWindow.<List<String>>fx(
                        () -> translucent(window.find(".root", Node.class)).toList()))
                .isEmpty();
    }

    private static Stream<String> translucent(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ThemeTest::translucent)
                : Stream.empty();
        return node instanceof Region region && region.getBackground() != null
                ? Stream.concat(
                        region.getBackground().getFills().stream()
                                .filter(fill -> !fill.getFill().isOpaque())
                                .map(fill -> region + " is filled with " + fill.getFill()),
                        below)
                : below;
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
