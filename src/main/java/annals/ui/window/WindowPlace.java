package annals.ui.window;

import annals.library.Settings;
import java.util.OptionalDouble;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where on the screen the window stands. */
final class WindowPlace {

    private static final double SMALLEST = 400;
    private static final double REACHABLE = 80;

    private final Stage stage;
    private final Settings settings;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Puts the window where it was, unless no screen reaches there any more. */
    void restore() {
        OptionalDouble x = settings.number("window.x");
        OptionalDouble y = settings.number("window.y");
        OptionalDouble width = settings.number("window.width");
        OptionalDouble height = settings.number("window.height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return;
        }
        boolean inReach = !Screen.getScreensForRectangle(x.getAsDouble(), y.getAsDouble(), REACHABLE, REACHABLE)
                .isEmpty();
        if (inReach && width.getAsDouble() >= SMALLEST && height.getAsDouble() >= SMALLEST) {
            stage.setX(x.getAsDouble());
            stage.setY(y.getAsDouble());
            stage.setWidth(width.getAsDouble());
            stage.setHeight(height.getAsDouble());
        }
        stage.setMaximized(settings.is("window.maximized"));
    }

    /** A maximized window keeps the place that it had before. */
    void remember() {
        settings.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && stage.getWidth() > 0) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getWidth());
            settings.put("window.height", stage.getHeight());
        }
    }
}
