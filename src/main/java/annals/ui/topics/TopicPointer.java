package annals.ui.topics;

import annals.explore.Pointing;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Points at the topic under the pointer, or at the one that the keys have come to. A pointer that only passes over the list
 * points at nothing.
 */
final class TopicPointer {

    private static final Duration REST = Duration.millis(90);

    private final Pointing pointing;
    private final ListView<String> list;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable String hovered;
    /** Whether the selected row was come to by keys; a click wants a topic, which is shown in other ways. */
    private boolean byKeys;

    private @Nullable String pointed;

    TopicPointer(Pointing pointing, ListView<String> list) {
        this.pointing = pointing;
        this.list = list;
        rest.setOnFinished(event -> point());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            byKeys = event.getCode().isNavigationKey();
            rest.playFromStart();
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            byKeys = false;
            hover(null);
        });
        list.focusedProperty().addListener((property, before, now) -> rest.playFromStart());
    }

    /** Only a pointer that moves says something: under one that rests, the list may put another topic. */
    void watch(ListCell<String> cell) {
        cell.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(cell.getItem()));
        cell.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(null));
    }

    private void hover(@Nullable String tag) {
        if (!Objects.equals(hovered, tag)) {
            hovered = tag;
            rest.playFromStart();
        }
    }

    private void point() {
        String wanted = wanted();
        if (!Objects.equals(wanted, pointed)) {
            pointed = wanted;
            pointing.at(wanted);
        }
    }

    private @Nullable String wanted() {
        if (hovered != null) {
            return hovered;
        }
        return byKeys && list.isFocused() ? list.getSelectionModel().getSelectedItem() : null;
    }

    void close() {
        rest.stop();
    }
}
