package annals.ui;

import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What hands do, fired at the node that they would meet: JavaFX's headless robot holds no modifier keys down, and rests
 * between the steps of a drag. Called on the JavaFX thread, but for {@link #drag} and {@link #clickWithAlt}.
 */
public final class Gestures {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private Gestures() {}

    static void clickWithAlt(Node node) {
        TestWindow.inFx(() -> {
            Bounds place = node.localToScene(node.getBoundsInLocal());
            Point2D middle = new Point2D(place.getCenterX(), place.getCenterY());
            fire(node, MouseEvent.MOUSE_CLICKED, middle, MouseButton.PRIMARY, Set.of(KeyCombination.ALT_DOWN));
        });
    }

    /** Drags over a node from place to place without a rest, as far as the node can tell. */
    static void drag(Node node, boolean shift, double y, double... xs) {
        Set<KeyCombination.Modifier> held = shift ? Set.of(KeyCombination.SHIFT_DOWN) : Set.of();
        TestWindow.inFx(() -> {
            for (int i = 0; i <= xs.length; i++) {
                EventType<MouseEvent> type = i == 0
                        ? MouseEvent.MOUSE_PRESSED
                        : i < xs.length ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_RELEASED;
                Point2D place = node.localToScene(xs[Math.min(i, xs.length - 1)], y);
                fire(node, type, place, MouseButton.PRIMARY, held);
            }
        });
    }

    /** One moment of a drag over a node, with Ctrl (on macOS ⌘) held down; on the JavaFX thread. */
    static void dragWithShortcut(Node node, EventType<MouseEvent> type, Point2D inNode) {
        fire(node, type, node.localToScene(inNode), MouseButton.PRIMARY, Set.of(KeyCombination.SHORTCUT_DOWN));
    }

    /** Presses and releases the primary button over a node, which some parts of JavaFX take for the click. */
    static void pressAndRelease(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        Point2D middle = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
        fire(node, MouseEvent.MOUSE_PRESSED, middle, MouseButton.PRIMARY, Set.of(), true);
        fire(node, MouseEvent.MOUSE_RELEASED, middle, MouseButton.PRIMARY, Set.of(), true);
    }

    /** Moves the pointer over a node, as far as the node can tell. */
    public static void move(Node node, Point2D inScene) {
        fire(node, MouseEvent.MOUSE_MOVED, inScene, MouseButton.NONE, Set.of());
    }

    /** Presses, drags or releases the primary button over a node. */
    static void mouse(Node node, EventType<MouseEvent> type, Point2D inScene) {
        fire(node, type, inScene, MouseButton.PRIMARY, Set.of());
    }

    /** Presses a key where the focus is. */
    public static void press(Scene scene, KeyCode code, KeyCombination.Modifier... modifiers) {
        Set<KeyCombination.Modifier> held = Set.of(modifiers);
        boolean shortcut = held.contains(KeyCombination.SHORTCUT_DOWN);
        KeyEvent event = new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                held.contains(KeyCombination.SHIFT_DOWN),
                shortcut && !MAC,
                held.contains(KeyCombination.ALT_DOWN),
                shortcut && MAC);
        fireAtFocus(scene, event);
    }

    /** Types a character as a keyboard does that has it on whatever key. */
    static void type(Scene scene, String character) {
        fireAtFocus(
                scene, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void fireAtFocus(Scene scene, KeyEvent event) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(focused == null ? scene : focused, event);
    }

    private static void fire(
            Node node,
            EventType<MouseEvent> type,
            Point2D inScene,
            MouseButton button,
            Set<KeyCombination.Modifier> held) {
        boolean moved = button == MouseButton.PRIMARY && type != MouseEvent.MOUSE_CLICKED;
        fire(node, type, inScene, button, held, !moved);
    }

    private static void fire(
            Node node,
            EventType<MouseEvent> type,
            Point2D inScene,
            MouseButton button,
            Set<KeyCombination.Modifier> held,
            boolean still) {
        boolean down = button == MouseButton.PRIMARY && type != MouseEvent.MOUSE_CLICKED;
        double x = inScene.getX();
        double y = inScene.getY();
        boolean shift = held.contains(KeyCombination.SHIFT_DOWN);
        boolean alt = held.contains(KeyCombination.ALT_DOWN);
        boolean shortcut = held.contains(KeyCombination.SHORTCUT_DOWN);
        boolean control = shortcut && !MAC;
        boolean meta = shortcut && MAC;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, x, y, x, y, button, 1, shift, control, alt, meta, down, false, false, false, false, still,
                        null));
    }
}
