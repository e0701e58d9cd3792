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
    private @Nullable Node focusWithin;

    Overlay() {
        getStyleClass().add("overlay");
        setId("overlay");
        setVisible(false);
        sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
                scene.focusOwnerProperty().addListener((owner, had, has) -> keepFocus(has));
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
            event.consume();
        });
    }

    private void pressed(KeyEvent event) {
        if (isOpen() && event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Behind the card no key does anything, so that the focus would be lost there. */
    private void keepFocus(@Nullable Node owner) {
        Node within = focusWithin;
        if (!isOpen() || within == null) {
            return;
        }
        if (owner != null && isWithin(owner)) {
            focusWithin = owner;
        } else if (within.getScene() != null) {
            within.requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
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
        focusWithin = focused;
        setVisible(true);
        focused.requestFocus();
    }

    void close() {
        setVisible(false);
        focusWithin = null;
        getChildren().clear();
        Node before = focusBefore;
        focusBefore = null;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
