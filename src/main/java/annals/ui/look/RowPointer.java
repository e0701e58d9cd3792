package annals.ui.look;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Points at what is in the row under the pointer, or in the one that the keys have come to. A pointer that only passes over
 * the list points at nothing.
 */
public final class RowPointer<T> {

    private static final Duration REST = Duration.millis(90);

    private final Consumer<@Nullable T> pointing;
    private final ListView<T> list;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable T hovered;
    /** Whether the selected row was come to by keys; what a click does is shown in other ways. */
    private boolean byKeys;

    private @Nullable T pointed;

    /** @param pointing told what is pointed at, or null that nothing is any more */
    public RowPointer(Consumer<@Nullable T> pointing, ListView<T> list) {
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

    /** Only a pointer that moves says something: under one that rests, the list may put another row. */
    public void watch(ListCell<T> cell) {
        cell.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(cell.getItem()));
        cell.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(null));
    }

    private void hover(@Nullable T row) {
        if (!Objects.equals(hovered, row)) {
            hovered = row;
            rest.playFromStart();
        }
    }

    private void point() {
        T wanted = wanted();
        if (!Objects.equals(wanted, pointed)) {
            pointed = wanted;
            pointing.accept(wanted);
        }
    }

    private @Nullable T wanted() {
        if (hovered != null) {
            return hovered;
        }
        return byKeys && list.isFocused() ? list.getSelectionModel().getSelectedItem() : null;
    }

    public void close() {
        rest.stop();
    }
}
