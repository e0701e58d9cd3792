package annals.ui.relations;

import annals.chronicle.Chronicle;
import annals.explore.Lane;
import annals.explore.Pick;
import annals.explore.Session;
import annals.explore.query.EventSuggestions;
import annals.ui.look.EventCell;
import annals.ui.look.Icons;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says that a second event is being picked, and what for, and looks for it by its words. There only meanwhile. */
public final class PickBar extends HBox {

    private static final double ROW = 28;

    private final Session session;
    private final EventSuggestions suggestions;
    private final Lane suggesting;
    private final Runnable leave;
    private final Label purpose = new Label();
    private final TextField field = new TextField();
    private final ObservableList<Integer> found = FXCollections.observableArrayList();
    private final ListView<Integer> list = new ListView<>(found);
    private final Runnable unsubscribe;
    private @Nullable Pick shown;

    /** @param leave gives the keys back to where the events are */
    public PickBar(Session session, Runnable leave) {
        this.session = session;
        this.leave = leave;
        suggestions = new EventSuggestions(session.library());
        suggesting = session.details().lane();
        getStyleClass().add("pick-bar");
        getStylesheets()
                .add(Objects.requireNonNull(PickBar.class.getResource("relations.css"))
                        .toExternalForm());
        setId("pick-bar");
        setViewOrder(-1); // what hangs down from the field stands before the timeline
        purpose.setId("pick-purpose");
        purpose.setMinWidth(0);
        HBox.setHgrow(purpose, Priority.SOMETIMES);
        field.setId("pick-field");
        field.setPromptText("or type words of it");
        field.setAccessibleText("Words of the other event");
        field.setPrefColumnCount(26);
        field.setMinWidth(150);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((property, before, now) -> suggest(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                session.prepareSearch();
            } else {
                showFound(List.of());
            }
        });
        list.setId("picks");
        list.setAccessibleText("Events that could be meant");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setManaged(false);
        list.setCellFactory(view -> new EventCell(session.chronicle()));
        list.setOnMouseClicked(event -> choose());
        showFound(List.of());
        getChildren()
                .addAll(
                        purpose,
                        field,
                        Icons.button(Feather.X, "Pick no other event (Esc)", session.inquiries()::stopPicking),
                        list);
        unsubscribe = session.onChange(this::follow);
        show(session.inquiries().picking());
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        suggesting.forget();
    }

    private void follow() {
        Pick pick = session.inquiries().picking();
        if (Objects.equals(pick, shown)) {
            return;
        }
        boolean hadFocus = field.isFocused();
        show(pick);
        if (pick == null && hadFocus) {
            leave.run();
        }
    }

    private void show(@Nullable Pick pick) {
        shown = pick;
        setVisible(pick != null);
        setManaged(pick != null);
        field.clear();
        if (pick != null) {
            purpose.setText(words(pick));
        }
    }

    private String words(Pick pick) {
        Chronicle chronicle = session.chronicle();
        String headline = chronicle.numberOf(pick.origin()).stream()
                .mapToObj(chronicle::title)
                .findFirst()
                .orElse(pick.origin().slug());
        return switch (pick.purpose()) {
            case WAY -> "Click the event that the way shall lead to from “" + headline + "”";
            case COMPARISON -> "Click the event to lay over “" + headline + "”";
        };
    }

    private void suggest(String text) {
        if (text.isBlank()) {
            suggesting.forget();
            showFound(List.of());
        } else {
            suggesting.ask(() -> suggestions.of(text), this::showFound, e -> showFound(List.of()));
        }
    }

    private void showFound(List<Integer> events) {
        found.setAll(events);
        list.getSelectionModel().selectFirst();
        list.setVisible(!events.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.min(getWidth() - 16, Math.max(field.getWidth(), 420));
        double right = field.getLayoutX() + field.getWidth();
        list.resizeRelocate(
                Math.max(8, right - width), field.getLayoutY() + field.getHeight() + 3, width, ROW * found.size() + 10);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            session.inquiries().stopPicking();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int row = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(row, 0, Math.max(0, found.size() - 1)));
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Integer event = list.getSelectionModel().getSelectedItem();
        if (event != null && list.isVisible()) {
            session.inquiries().choose(session.chronicle().id(event));
        }
    }
}
