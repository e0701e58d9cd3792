package annals.ui.own;

import annals.search.Folding;
import annals.ui.look.Icons;
import annals.workspace.SavedView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The views that were saved: opened, saved, changed, renamed and deleted. */
public final class ViewsCard extends VBox {

    private static final double ROW = 46;
    private static final int ROWS = 7;

    /** What becomes of views. */
    public interface Actions {
        List<SavedView> all();

        /** The one that was opened last. */
        Optional<String> opened();

        void open(SavedView view);

        /** Keeps what is shown under a name, in place of what has it. */
        void save(String name);

        void rename(SavedView view, String name);

        void delete(SavedView view);

        /** Tells when there are others. */
        Runnable onChange(Runnable listener);
    }

    private enum Mode {
        FIND,
        SAVE,
        RENAME
    }

    private final Actions actions;
    private final Runnable close;
    private final Label title = new Label();
    private final TextField field = new TextField();
    private final Button save = new Button();
    private final Label wrong = new Label();
    private final ObservableList<SavedView> shown = FXCollections.observableArrayList();
    private final ListView<SavedView> list = new ListView<>(shown);
    private Mode mode = Mode.FIND;
    private @Nullable SavedView renamed;

    /** @param saving whether what is shown is to be saved; otherwise one is looked for */
    public ViewsCard(Actions actions, boolean saving, Runnable close) {
        this.actions = actions;
        this.close = close;
        getStyleClass().addAll("card", "own-card");
        getStylesheets()
                .add(Objects.requireNonNull(ViewsCard.class.getResource("own.css"))
                        .toExternalForm());
        setMaxSize(520, USE_PREF_SIZE);
        title.getStyleClass().add("headline");
        field.setId("view-name");
        field.textProperty().addListener((property, before, now) -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        save.setId("save-view");
        save.setOnAction(event -> save());
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        list.setId("views");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("No view was saved yet"));
        list.setCellFactory(view -> new Cell());
        getChildren().addAll(title, new HBox(8, field, save), wrong, list);
        Runnable unsubscribe = actions.onChange(this::fill);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                unsubscribe.run();
            }
        });
        begin(saving ? Mode.SAVE : Mode.FIND);
    }

    /** What takes the keys first. */
    public Node first() {
        return field;
    }

    private void begin(Mode next) {
        mode = next;
        SavedView name = renamed;
        title.setText(
                switch (mode) {
                    case FIND -> "Views";
                    case SAVE -> "Save this view";
                    case RENAME -> "Rename “" + (name == null ? "" : name.name()) + "”";
                });
        field.setPromptText(mode == Mode.FIND ? "Find a view" : "Name of the view");
        field.setText(
                switch (mode) {
                    case FIND -> "";
                    case SAVE -> actions.opened().orElse("");
                    case RENAME -> name == null ? "" : name.name();
                });
        field.requestFocus();
        field.selectAll();
        typed();
    }

    private void typed() {
        wrong.setText("");
        wrong.setManaged(false);
        boolean there = actions.all().stream().anyMatch(view -> view.name().equals(wanted()));
        save.setText(
                switch (mode) {
                    case FIND -> "Save this view…";
                    case SAVE -> there ? "Update" : "Save";
                    case RENAME -> "Rename";
                });
        fill();
    }

    private String wanted() {
        return field.getText().strip();
    }

    private void fill() {
        String filter = mode == Mode.FIND ? Folding.fold(wanted()) : "";
        SavedView selected = list.getSelectionModel().getSelectedItem();
        shown.setAll(actions.all().stream()
                .filter(view -> Folding.fold(view.name()).contains(filter))
                .toList());
        list.setPrefHeight(ROW * Math.clamp(shown.size(), 2, ROWS) + 2);
        if (mode == Mode.FIND) {
            int row = selected == null ? -1 : shown.indexOf(selected);
            list.getSelectionModel().select(Math.max(0, row));
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (mode == Mode.FIND) {
                    open(list.getSelectionModel().getSelectedItem());
                } else {
                    save();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int direction) {
        int row = list.getSelectionModel().getSelectedIndex() + direction;
        if (mode == Mode.FIND && row >= 0 && row < shown.size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS / 2));
        }
    }

    private void open(@Nullable SavedView view) {
        if (view != null) {
            close.run();
            actions.open(view);
        }
    }

    private void save() {
        SavedView from = renamed;
        try {
            switch (mode) {
                case FIND -> begin(Mode.SAVE);
                case SAVE -> {
                    actions.save(wanted());
                    close.run();
                }
                case RENAME -> {
                    if (from != null) {
                        actions.rename(from, wanted());
                    }
                    begin(Mode.FIND);
                }
            }
        } catch (IllegalArgumentException e) {
            wrong.setText(wanted().isEmpty() ? "a view has a name" : e.getMessage());
            wrong.setManaged(true);
        }
    }

    private final class Cell extends ListCell<SavedView> {
        private final Label name = new Label();
        private final Label words = new Label();
        private final HBox row;

        Cell() {
            words.getStyleClass().add("muted");
            VBox text = new VBox(1, name, words);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMinWidth(0);
            row = new HBox(
                    2,
                    text,
                    Icons.button(
                            Feather.REFRESH_CW,
                            "Update it to what is shown",
                            () -> actions.save(present().name())),
                    Icons.button(Feather.EDIT_2, "Rename", () -> {
                        renamed = present();
                        begin(Mode.RENAME);
                    }),
                    Icons.button(Feather.TRASH_2, "Delete", () -> actions.delete(present())));
            row.getStyleClass().add("own-row");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    open(getItem());
                }
            });
        }

        private SavedView present() {
            return Objects.requireNonNull(getItem());
        }

        @Override
        protected void updateItem(@Nullable SavedView view, boolean empty) {
            super.updateItem(view, empty);
            setGraphic(view == null || empty ? null : row);
            name.setText(view == null || empty ? "" : view.name());
            words.setText(view == null || empty ? "" : Words.of(view.state()));
            setAccessibleText(view == null || empty ? null : view.name() + ", " + words.getText());
        }
    }
}
