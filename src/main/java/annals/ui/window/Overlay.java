package annals.ui.window;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A card above the window, with the window dimmed behind it. Esc and a click beside the card put it away. */
final class Overlay extends StackPane {

    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay");
        setId("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
            event.consume();
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    /** @param focused what of the card takes the keys */
    void show(Node card, Node focused) {
        if (!isOpen() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        setVisible(true);
        focused.requestFocus();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        Node before = focusBefore;
        focusBefore = null;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
