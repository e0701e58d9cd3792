package annals.ui.timeline;

import annals.explore.Session;
import annals.timeline.Target;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The way between two events, asked for by dragging from one to the other with Ctrl (on macOS ⌘) held down; Alt would move the
 * whole window on some desktops. A line leads from the first event to the pointer, and says what letting go there asks for.
 */
final class WayDrag extends Pane {

    private static final double BESIDE = 14;
    private static final double LONGEST_LABEL = 360;

    private final TimelinePane pane;
    private final Session session;
    private final Line line = new Line();
    private final Circle begin = new Circle(4.5);
    private final Label label = new Label();
    private final EventHandler<KeyEvent> escape = this::pressed;

    private @Nullable Drag drag;
    private @Nullable Window heard;

    /**
     * A drag that has begun.
     *
     * @param origin number of the event that it began on
     * @param day where on the axis that was: the view may move meanwhile
     */
    private record Drag(int origin, double day, double y) {}

    WayDrag(TimelinePane pane, Session session) {
        this.pane = pane;
        this.session = session;
        setId("way-drag");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        line.getStyleClass().add("way-drag-line");
        begin.getStyleClass().add("way-drag-begin");
        label.getStyleClass().add("way-drag-label");
        label.setId("way-drag-said");
        label.setMaxWidth(LONGEST_LABEL);
        getChildren().addAll(line, begin, label);
    }

    /** Whether a press begins such a drag: on an event, with the key held down. */
    boolean begins(MouseEvent press) {
        if (press.isShortcutDown()
                && press.getButton() == MouseButton.PRIMARY
                && pane.targetAt(press.getX(), press.getY()).orElse(null) instanceof Target.Event event) {
            drag = new Drag(event.number(), pane.viewport().day(press.getX() - pane.gutter()), press.getY());
            return true;
        }
        return false;
    }

    void dragged(double x, double y) {
        if (drag == null) {
            return;
        }
        if (!isVisible()) {
            hearEscape();
            setVisible(true);
            pane.setCursor(Cursor.CROSSHAIR);
        }
        int target = targetAt(x, y);
        pane.highlight(target);
        label.setText(
                target == Highlights.NONE
                        ? "Drop on another event"
                        : "Way to “" + session.chronicle().title(target) + "”");
        place(drag, x, y);
    }

    /** Asks for the way, where there is an event to let go on. */
    void released(double x, double y) {
        Drag ended = drag;
        int target = targetAt(x, y);
        cancel();
        if (ended != null && target != Highlights.NONE) {
            session.inquiries()
                    .ways()
                    .find(
                            session.chronicle().id(ended.origin()),
                            session.chronicle().id(target));
        }
    }

    /** As if nothing had been dragged. */
    void cancel() {
        drag = null;
        if (isVisible()) {
            setVisible(false);
            pane.hover(Optional.empty());
        }
        if (heard != null) {
            heard.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            heard = null;
        }
    }

    private int targetAt(double x, double y) {
        return drag != null
                        && pane.targetAt(x, y).orElse(null) instanceof Target.Event event
                        && event.number() != drag.origin()
                ? event.number()
                : Highlights.NONE;
    }

    private void place(Drag from, double x, double y) {
        resizeRelocate(0, 0, pane.getWidth(), pane.getHeight());
        double start = pane.viewport().x(from.day()) + pane.gutter();
        line.setStartX(start);
        line.setStartY(from.y());
        line.setEndX(Math.clamp(x, 0, getWidth()));
        line.setEndY(Math.clamp(y, 0, getHeight()));
        begin.setCenterX(start);
        begin.setCenterY(from.y());
        label.autosize();
        double right = x + BESIDE + label.getWidth();
        label.relocate(
                Math.max(0, right > getWidth() ? line.getEndX() - BESIDE - label.getWidth() : x + BESIDE),
                Math.clamp(y + BESIDE, 0, Math.max(0, getHeight() - label.getHeight())));
    }

    /** Before all commands, for which Esc means something else. */
    private void hearEscape() {
        Window window = getScene().getWindow();
        window.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        heard = window;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }
}
