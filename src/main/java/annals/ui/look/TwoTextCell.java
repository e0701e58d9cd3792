package annals.ui.look;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A name at the left, and at the right, quietly, what else there is to say of it. */
public final class TwoTextCell<T> extends ListCell<T> {

    /** What is said of an item. */
    public record Texts(String name, String note, String spoken) {}

    private static final double GAP = 10;

    private final Function<T, Texts> texts;
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox row;

    public TwoTextCell(Function<T, Texts> texts) {
        this.texts = texts;
        note.getStyleClass().add("muted");
        note.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row = new HBox(GAP, name, between, note);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Texts now = texts.apply(item);
        name.setText(now.name());
        note.setText(now.note());
        setAccessibleText(now.spoken());
        setGraphic(row);
    }
}
