package annals.ui.look;

import annals.chronicle.Chronicle;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;

/** An event by its date and its headline. */
public final class EventCell extends ListCell<Integer> {

    private final Chronicle chronicle;

    public EventCell(Chronicle chronicle) {
        this.chronicle = chronicle;
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Integer event, boolean empty) {
        super.updateItem(event, empty);
        setText(event == null || empty ? null : chronicle.id(event).date() + "   " + chronicle.title(event));
    }
}
