package annals.ui.list;

import java.util.function.IntFunction;
import javafx.scene.control.TableCell;

/** A cell that says one thing of an event. */
final class TextCell extends TableCell<Integer, Integer> {

    private final IntFunction<String> text;

    TextCell(IntFunction<String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(Integer event, boolean empty) {
        super.updateItem(event, empty);
        setText(empty || event == null ? null : text.apply(event));
    }
}
