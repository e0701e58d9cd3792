package annals.ui.search;

import annals.explore.query.Suggestions.Suggestion;
import annals.ui.look.TwoTextCell;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;

/** What could be meant, below the field. The field keeps the focus, and moves the choice. */
final class SuggestionList extends ListView<Suggestion> {

    private static final double ROW = 28;
    private static final double WIDTH = 420;

    private final ObservableList<Suggestion> shown = FXCollections.observableArrayList();

    SuggestionList(Consumer<Suggestion> chosen) {
        setItems(shown);
        setId("suggestions");
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        setCellFactory(list -> new TwoTextCell<>(SuggestionList::texts));
        setOnMouseClicked(event -> choose(chosen));
    }

    void show(List<Suggestion> suggestions, double x, double y, double room) {
        shown.setAll(suggestions);
        getSelectionModel().clearSelection();
        setVisible(!suggestions.isEmpty());
        double width = Math.min(WIDTH, room);
        resizeRelocate(Math.min(x, Math.max(0, room - width)), y, width, ROW * suggestions.size() + 10);
    }

    void hide() {
        setVisible(false);
        shown.clear();
    }

    void move(int direction) {
        int row = Math.clamp(getSelectionModel().getSelectedIndex() + (long) direction, -1, shown.size() - 1);
        getSelectionModel().clearSelection();
        if (row >= 0) {
            getSelectionModel().select(row);
        }
    }

    /** @return whether there was one to choose */
    boolean choose(Consumer<Suggestion> chosen) {
        Suggestion suggestion = getSelectionModel().getSelectedItem();
        if (!isVisible() || suggestion == null) {
            return false;
        }
        chosen.accept(suggestion);
        return true;
    }

    private static TwoTextCell.Texts texts(Suggestion of) {
        return new TwoTextCell.Texts(
                of.name(),
                of.count() > 0 ? String.format("%s · %,d", of.kind(), of.count()) : of.kind(),
                of.kind() + " " + of.name());
    }
}
