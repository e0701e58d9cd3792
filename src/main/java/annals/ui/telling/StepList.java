package annals.ui.telling;

import annals.explore.own.StoryDesk;
import annals.workspace.Step;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The steps of a story, one below the other, to be read, written, moved and shown on the timeline. */
final class StepList extends ListView<Step> {

    private final StoryDesk desk;
    /** Whether the selection is being made to follow the desk, rather than the other way round. */
    private boolean following;

    StepList(StoryDesk desk) {
        this.desk = desk;
        setId("steps");
        setAccessibleText("Steps of the story");
        setEditable(true);
        setPlaceholder(new Label("No steps yet"));
        StepDrag drag = new StepDrag(desk);
        setCellFactory(list -> new StepCell(desk, drag));
        getSelectionModel().selectedIndexProperty().addListener(this::chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void chosen(ObservableValue<? extends Number> property, Number before, Number now) {
        if (!following && now.intValue() >= 0 && now.intValue() != desk.at()) {
            desk.show(now.intValue());
        }
    }

    /** Rows that stay keep their places, so that a list that is read does not jump. */
    void show(List<Step> steps, int at) {
        following = true;
        if (!getItems().equals(steps)) {
            getItems().setAll(steps);
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at && at < steps.size()) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            Platform.runLater(() -> keepInSight(at));
        }
        following = false;
    }

    /** Scrolls only where it has to. */
    private void keepInSight(int step) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && (step < flow.getFirstVisibleCell().getIndex()
                        || step > flow.getLastVisibleCell().getIndex())) {
            scrollTo(Math.max(0, step - 1));
        }
    }

    private void pressed(KeyEvent event) {
        int at = getSelectionModel().getSelectedIndex();
        if (getEditingIndex() >= 0 || at < 0) {
            return;
        }
        switch (event.getCode()) {
            case UP -> {
                if (!event.isAltDown()) {
                    return;
                }
                desk.move(at, at - 1);
            }
            case DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                desk.move(at, at + 1);
            }
            case DELETE -> desk.remove(at);
            case ENTER, F2 -> edit(at);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
