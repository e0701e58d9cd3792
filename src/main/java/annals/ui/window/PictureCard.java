package annals.ui.window;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks how large a picture of the timeline shall be. */
final class PictureCard extends VBox {

    static final int SMALLEST = 200;
    static final int LARGEST = 8_000;

    /** @param fineness how many pixels of a picture stand for one of its size, each way */
    record Size(int width, int height, int fineness) {
        boolean isPossible() {
            return width >= SMALLEST
                    && height >= SMALLEST
                    && width * fineness <= LARGEST
                    && height * fineness <= LARGEST;
        }
    }

    private final Overlay overlay;
    private final TextField width = field("picture-width", "1600");
    private final TextField height = field("picture-height", "900");
    private final ChoiceBox<String> fineness = new ChoiceBox<>();
    private final Label fault = new Label();

    PictureCard(Overlay overlay, Consumer<Size> chosen) {
        this.overlay = overlay;
        getStyleClass().addAll("card", "keys-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label("Export the picture");
        title.getStyleClass().add("headline");
        Label says = new Label("The timeline as it is in view, with a line that says what it shows. Larger has room for"
                + " more headlines; finer has sharper ones.");
        says.getStyleClass().add("muted");
        says.setWrapText(true);
        says.setMaxWidth(420);
        fineness.getItems().setAll("Pixels as on a screen", "Twice as fine", "Three times as fine");
        fineness.getSelectionModel().select(1);
        fineness.setId("picture-fineness");
        fineness.setAccessibleText("How fine a PNG is");
        HBox size = new HBox(8, width, new Label("×"), height, fineness);
        size.setAlignment(Pos.CENTER_LEFT);
        Button save = new Button("Save…");
        save.setId("save-picture");
        save.setDefaultButton(true);
        save.setOnAction(event -> accept(chosen));
        fault.getStyleClass().add("muted");
        fault.setId("picture-fault");
        HBox foot = new HBox(12, save, fault);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, says, size, foot);
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(5);
        field.setAccessibleText(id.endsWith("width") ? "Width" : "Height");
        return field;
    }

    void show() {
        overlay.show(this, width);
    }

    private void accept(Consumer<Size> chosen) {
        Size size = new Size(
                number(width), number(height), fineness.getSelectionModel().getSelectedIndex() + 1);
        if (size.isPossible()) {
            overlay.close();
            chosen.accept(size);
        } else {
            fault.setText("Each side from " + SMALLEST + " to " + LARGEST + " pixels, fineness included");
        }
    }

    private static int number(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
