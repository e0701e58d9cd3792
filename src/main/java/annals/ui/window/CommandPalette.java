package annals.ui.window;

import annals.ui.look.TwoTextCell;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Every command by name: type some letters of it, and Enter does it. */
final class CommandPalette extends VBox {

    private static final double ROW = 30;
    private static final int ROWS = 11;

    private final Overlay overlay;
    private final List<Command> commands;
    private final TextField field = new TextField();
    private final ObservableList<Command> fitting = FXCollections.observableArrayList();
    private final ListView<Command> list = new ListView<>(fitting);

    CommandPalette(Overlay overlay, List<Command> commands) {
        this.overlay = overlay;
        this.commands = commands;
        getStyleClass().addAll("card", "command-palette");
        setMaxSize(520, USE_PREF_SIZE);
        field.setId("command");
        field.setPromptText("Type what you want to do");
        field.textProperty().addListener((property, before, now) -> filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("commands");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("No command of this name"));
        list.setCellFactory(view -> new TwoTextCell<>(CommandPalette::texts));
        list.setOnMouseClicked(event -> run());
        getChildren().addAll(field, list);
        filter();
    }

    void show() {
        overlay.show(this, field);
    }

    private void filter() {
        List<String> words =
                List.of(field.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        fitting.setAll(commands.stream()
                .filter(command -> words.stream().allMatch(command.name().toLowerCase(Locale.ROOT)::contains))
                .toList());
        list.setPrefHeight(ROW * Math.clamp(fitting.size(), 2, ROWS) + 2);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int direction) {
        int row = list.getSelectionModel().getSelectedIndex() + direction;
        if (row >= 0 && row < fitting.size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS / 2));
        }
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            chosen.action().run();
        }
    }

    private static TwoTextCell.Texts texts(Command of) {
        return new TwoTextCell.Texts(of.name(), of.keys(), of.name() + " " + of.keys());
    }
}
