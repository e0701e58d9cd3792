package annals.ui.timeline;

import annals.explore.EventNumbers;
import annals.explore.Session;
import annals.explore.query.DateWords;
import annals.model.Span;
import annals.text.Counts;
import annals.ui.look.EventCell;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The events that a bar or a "+12" stands for, in a list beside it. */
final class PileList {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 12;
    private static final double WIDTH = 380;

    private final Session session;
    private final Popup popup = new Popup();

    PileList(Session session) {
        this.session = session;
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false); // a second click on the bar zooms into it
        popup.setHideOnEscape(true);
    }

    void hide() {
        popup.hide();
    }

    /** @param screenX where to show it, with its upper left corner */
    void show(Node owner, Span span, int[] events, double screenX, double screenY) {
        Label title = new Label(Counts.of(events.length, "event") + " · " + DateWords.of(span, Locale.getDefault()));
        title.getStyleClass().add("pile-title");
        ListView<Integer> list = new ListView<>(FXCollections.observableList(new EventNumbers(events)));
        list.setId("pile");
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, events.length) + 4);
        list.setCellFactory(view -> new EventCell(session.chronicle()));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(list);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list);
            }
        });
        VBox box = new VBox(title, list);
        box.getStyleClass().add("pile");
        box.getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getContent().setAll(box);
        popup.show(owner, screenX, screenY);
        list.requestFocus();
    }

    private void choose(ListView<Integer> list) {
        Integer event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            session.inquiries().choose(session.chronicle().id(event));
            hide();
        }
    }
}
