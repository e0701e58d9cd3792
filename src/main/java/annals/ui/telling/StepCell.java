package annals.ui.telling;

import annals.explore.own.StoryDesk;
import annals.export.StepTexts;
import annals.workspace.Step;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A step: its number, what it shows, and the analyst's words, which are written where they stand. */
final class StepCell extends ListCell<Step> {

    private final StoryDesk desk;
    private final Label number = new Label();
    private final Label when = new Label();
    private final Label heading = new Label();
    private final Label words = new Label();
    private final VBox texts;
    private final HBox row;
    private @Nullable TextArea area;
    /** What is being written on: the list may show another one here by the time it is kept. */
    private @Nullable Step written;

    private int place;

    StepCell(StoryDesk desk, StepDrag drag) {
        this.desk = desk;
        getStyleClass().add("step-cell");
        number.getStyleClass().addAll("muted", "step-number");
        number.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass().addAll("muted", "step-when");
        heading.getStyleClass().add("step-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("step-words");
        texts = new VBox(when, heading, words);
        texts.getStyleClass().add("step-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(8, number, texts);
        setPrefWidth(0); // as wide as the list, so that texts wrap
        drag.listen(this);
    }

    @Override
    protected void updateItem(Step step, boolean empty) {
        super.updateItem(step, empty);
        boolean nothing = empty || step == null;
        setGraphic(nothing ? null : row);
        number.setText(nothing ? "" : Integer.toString(getIndex() + 1));
        when.setText(nothing ? "" : StepTexts.when(step));
        when.setManaged(!when.getText().isEmpty());
        heading.setText(nothing ? "" : StepTexts.heading(step));
        showWords(nothing ? "" : step.words());
        setAccessibleText(
                nothing
                        ? null
                        : number.getText() + ", " + when.getText() + ", " + heading.getText() + ", " + step.words());
    }

    /** Where there are none, a wish for some. */
    private void showWords(String text) {
        words.setText(text.isBlank() ? "Your words… (Enter)" : text.strip());
        words.getStyleClass().remove("muted");
        if (text.isBlank()) {
            words.getStyleClass().add("muted");
        }
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        number.setText(isEmpty() ? "" : Integer.toString(index + 1));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Step step = getItem();
        if (!isEditing() || step == null) {
            return;
        }
        TextArea field = new TextArea(step.words());
        field.setId("step-words");
        field.setAccessibleText("Your words");
        field.setWrapText(true);
        field.setPrefRowCount(Math.clamp(step.words().length() / 32, 4, 14));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                keep();
            }
        });
        written = step;
        place = getIndex();
        area = field;
        texts.getChildren().set(2, field);
        field.requestFocus();
        field.end();
    }

    private void pressed(KeyEvent event) {
        boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            written = null;
        }
        if (done || event.getCode() == KeyCode.ESCAPE) {
            getListView().requestFocus(); // which keeps what is to be kept
            event.consume();
        }
    }

    /** Ends the writing; what was written is kept, unless Esc took it back. */
    private void keep() {
        TextArea field = area;
        if (field == null) {
            return;
        }
        area = null;
        Step step = written;
        written = null;
        texts.getChildren().set(2, words);
        if (step != null) {
            showWords(field.getText());
            desk.setWords(place, step, field.getText());
        } else {
            showWords(Objects.requireNonNull(getItem()).words());
        }
        if (isEditing()) {
            super.cancelEdit();
        }
    }

    /** A list gives the writing up where one clicks elsewhere; nobody who clicks elsewhere wants to lose it. */
    @Override
    public void cancelEdit() {
        super.cancelEdit();
        keep();
    }
}
