package annals.app;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** The program with a user who closes the window as soon as it shows its timeline. */
final class ClosedWindow {

    private ClosedWindow() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> {
            await(ClosedWindow::isStarted);
            await(() -> WaitForAsyncUtils.asyncFx(ClosedWindow::showsTimeline).get());
            Platform.runLater(() -> Window.getWindows().getFirst().hide());
        });
        Main.main(args);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isStarted() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean showsTimeline() {
        return Window.getWindows().stream().map(Window::getScene).anyMatch(ClosedWindow::hasTimeline);
    }

    private static boolean hasTimeline(Scene scene) {
        return scene != null && scene.lookup("#timeline") != null;
    }
}
