package annals.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** What any JavaFX program needs before it shows something: a window with nothing in it, which ends the process once it was drawn. */
public final class EmptyWindow {

    /** The picture is drawn by the pulse behind the one in which it is shown. */
    private static final int FRAMES = 2;

    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 1400, 860));
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames == FRAMES) {
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start();
        });
    }
}
