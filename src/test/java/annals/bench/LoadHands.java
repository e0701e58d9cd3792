package annals.bench;

import static annals.bench.BenchWindow.fx;

import annals.explore.Session;
import annals.ui.Gestures;
import annals.ui.window.MainWindow;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** The hands of one who uses the window: on a thread of their own, at a person's pace, waiting for what they asked for. */
final class LoadHands {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final long BETWEEN_KEYS_MILLIS = 60;
    private static final int DRAG_FRAMES = 60;

    private final MainWindow window;
    private final FrameWatch frames;

    LoadHands(MainWindow window, FrameWatch frames) {
        this.window = window;
        this.frames = frames;
    }

    /** What a frame changes, told how much of the movement is over then. */
    @FunctionalInterface
    interface Movement {
        void at(double share);
    }

    /** Says what begins now, to whoever reads of a slow frame. */
    void begin(String doing) throws InterruptedException, ExecutionException {
        inFx(() -> frames.doing(doing));
    }

    /** On the JavaFX thread. */
    Session session() {
        return Objects.requireNonNull(window.session());
    }

    /** Waits until everything that was asked for is on screen, and a moment longer. */
    void settle() throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        int calm = 0;
        while (calm < 3) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            calm = fx(window::isSettled) ? calm + 1 : 0;
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new IllegalStateException("the window has not settled after two minutes");
            }
        }
    }

    /** Does something on the JavaFX thread, and then waits until its outcome is on screen. */
    void once(Runnable action) throws InterruptedException, ExecutionException {
        inFx(action);
        settle();
    }

    /** Moves something on for a second, a step in each frame. */
    void move(Movement movement) throws InterruptedException, ExecutionException {
        fx(() -> frames.move(DRAG_FRAMES, step -> movement.at((step + 1.0) / DRAG_FRAMES)))
                .await();
    }

    /** Takes the view along, a step in each frame. */
    void glide(DoubleUnaryOperator from, DoubleUnaryOperator width) throws InterruptedException, ExecutionException {
        move(share -> {
            double begin = from.applyAsDouble(share);
            session().look(begin, begin + width.applyAsDouble(share));
        });
    }

    void point(Node node, double x, double y) {
        Gestures.move(node, node.localToScene(new Point2D(x, y)));
    }

    void type(String text) throws InterruptedException, ExecutionException {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            inFx(() -> {
                if (window.stage().getScene().getFocusOwner() instanceof TextInputControl field) {
                    field.insertText(field.getCaretPosition(), letter);
                }
            });
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
    }

    void press(KeyCode code, KeyCombination.Modifier... held) throws InterruptedException, ExecutionException {
        inFx(() -> Gestures.press(window.stage().getScene(), code, held));
        Thread.sleep(BETWEEN_KEYS_MILLIS);
    }

    void focus(String selector) throws InterruptedException, ExecutionException {
        inFx(() -> find(selector, Node.class).requestFocus());
    }

    /** On the JavaFX thread. */
    <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(Objects.requireNonNull(window.stage().getScene().lookup(selector), selector));
    }

    static void inFx(Runnable action) throws InterruptedException, ExecutionException {
        fx(() -> {
            action.run();
            return true;
        });
    }
}
