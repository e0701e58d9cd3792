package annals.ui.own;

import annals.explore.own.OwnList;
import annals.explore.own.OwnWork;
import annals.workspace.Note;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
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
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything that the analyst marked, to be found and gone to. */
public final class OwnCard extends VBox {

    private static final double ROW = 46;
    private static final int ROWS = 9;

    private final OwnWork own;
    private final Consumer<Note.Subject> chosen;
    private final TextField field = new TextField();
    private final ObservableList<OwnList.Entry> shown = FXCollections.observableArrayList();
    private final ListView<OwnList.Entry> list = new ListView<>(shown);
    private final Label count = new Label();

    /** @param chosen goes to something, and puts this away */
    public OwnCard(OwnWork own, Consumer<Note.Subject> chosen) {
        this.own = own;
        this.chosen = chosen;
        getStyleClass().addAll("card", "own-card");
        getStylesheets()
                .add(Objects.requireNonNull(OwnCard.class.getResource("own.css"))
                        .toExternalForm());
        setMaxSize(640, USE_PREF_SIZE);
        Label title = new Label("What you marked");
        title.getStyleClass().add("headline");
        count.getStyleClass().add("muted");
        HBox head = new HBox(10, title, count);
        head.getStyleClass().add("own-row");
        field.setId("own-words");
        field.setPromptText("Words of a headline, a label or a note");
        field.textProperty().addListener((property, before, now) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("own");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("Nothing has a star, a label or a note"));
        list.setCellFactory(view -> new Cell());
        getChildren().addAll(head, field, list);
        Runnable unsubscribe = own.onChange(this::fill);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                unsubscribe.run();
            }
        });
        fill();
    }

    /** What takes the keys first. */
    public Node first() {
        return field;
    }

    private void fill() {
        List<OwnList.Entry> entries = OwnList.of(own.workspace(), own::isInArchive, field.getText());
        long gone = entries.stream().filter(OwnList.Entry::gone).count();
        count.setText(entries.size() + (gone == 0 ? "" : ", " + gone + " " + OwnList.GONE));
        shown.setAll(entries);
        list.setPrefHeight(ROW * Math.clamp(shown.size(), 2, ROWS) + 2);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int direction) {
        int row = list.getSelectionModel().getSelectedIndex() + direction;
        if (row >= 0 && row < shown.size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS / 2));
        }
    }

    private void choose(OwnList.@Nullable Entry entry) {
        if (entry != null) {
            chosen.accept(entry.subject());
        }
    }

    private final class Cell extends ListCell<OwnList.Entry> {
        private final Label name = new Label();
        private final Label words = new Label();
        private final HBox marks = new HBox(5);
        private final HBox row;

        Cell() {
            words.getStyleClass().add("muted");
            VBox text = new VBox(1, name, words);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMinWidth(0);
            marks.setMinWidth(USE_PREF_SIZE);
            marks.getStyleClass().add("own-row");
            row = new HBox(8, text, marks);
            row.getStyleClass().add("own-row");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(OwnList.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean nothing = empty || entry == null;
            setGraphic(nothing ? null : row);
            marks.getChildren().clear();
            name.setText(entry == null || empty ? "" : Subjects.words(entry.subject()));
            words.setText(entry == null || empty ? "" : words(entry));
            setAccessibleText(entry == null || empty ? null : name.getText() + ", " + words.getText());
            if (entry != null && !empty) {
                entry.labels().forEach(label -> marks.getChildren().add(new Swatch(label)));
                if (!entry.notes().isEmpty()) {
                    marks.getChildren().add(new FontIcon(Feather.EDIT_3));
                }
                if (entry.starred()) {
                    marks.getChildren().add(new FontIcon(Feather.STAR));
                }
            }
        }

        private static String words(OwnList.Entry entry) {
            String day = entry.subject() instanceof Note.OnDays ? "" : entry.date() + " · ";
            String labels =
                    entry.labels().stream().map(label -> label.name() + " · ").collect(Collectors.joining());
            String note = entry.notes().stream()
                    .findFirst()
                    .map(first -> first.text().strip().replaceAll("\\s+", " "))
                    .orElse("");
            String all = (entry.gone() ? OwnList.GONE + " · " : "") + day + labels + note;
            return all.endsWith(" · ") ? all.substring(0, all.length() - 3) : all;
        }
    }
}
