package annals.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A list beside the timeline of what events have in common. Its rows are counted again and again while the view moves: new
 * numbers go into the rows that stand, and only another order gives the list other rows.
 */
public final class SideList<T> extends ListView<T> {

    private final ObservableList<T> order = FXCollections.observableArrayList();
    private final List<Row<T>> cells = new ArrayList<>();
    private final RowPointer<T> pointer;

    /** A row that can be asked to show what is known by now. */
    public abstract static class Row<T> extends ListCell<T> {
        public abstract void show();
    }

    /**
     * @param cell makes a row
     * @param pointing told what is pointed at, or null that nothing is any more
     */
    public SideList(String id, String name, double rowHeight, Supplier<Row<T>> cell, Consumer<@Nullable T> pointing) {
        pointer = new RowPointer<>(pointing, this);
        setItems(order);
        setId(id);
        getStyleClass().add("side-list");
        setAccessibleText(name);
        setFixedCellSize(rowHeight);
        setCellFactory(view -> {
            Row<T> made = cell.get();
            pointer.watch(made);
            cells.add(made);
            return made;
        });
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** What stands above the rows' counts; what the pane is called stands at its left, on the tab that shows it. */
    public static HBox heading() {
        Label counts = new Label("in view / all");
        counts.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(gap, counts);
        heading.setPadding(new Insets(11, 14, 8, 14));
        return heading;
    }

    /** The row that had the keys' attention keeps it, wherever it moved. */
    public void show(List<T> next) {
        if (!next.equals(order)) {
            T selected = selected();
            order.setAll(next);
            int row = selected == null ? -1 : next.indexOf(selected);
            if (row >= 0) {
                getSelectionModel().clearAndSelect(row);
            } else {
                getSelectionModel().clearSelection();
            }
        }
        showRows();
    }

    /** Has every row show what is known by now. */
    public void showRows() {
        cells.forEach(Row::show);
    }

    /** The row that has the keys' attention; null where none has. */
    public @Nullable T selected() {
        return getSelectionModel().getSelectedItem();
    }

    /** Points at nothing any more. */
    public void close() {
        pointer.close();
    }
}
