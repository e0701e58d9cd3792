package annals.ui.window;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All keys on one card, and the way to all else. */
final class KeysCard extends VBox {

    private static final int COLUMNS = 2;

    private final Overlay overlay;
    private final Button done = new Button("Close");

    KeysCard(Overlay overlay, List<Command> commands, Runnable guide) {
        this.overlay = overlay;
        getStyleClass().addAll("card", "keys-card");
        setId("keys");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label("Keys");
        title.getStyleClass().add("headline");
        GridPane grid = new GridPane(14, 7);
        List<Command> keyed =
                commands.stream().filter(command -> !command.keys().isEmpty()).toList();
        int rows = Math.ceilDiv(keyed.size(), COLUMNS);
        for (int i = 0; i < keyed.size(); i++) {
            Label key = new Label(keyed.get(i).keys());
            key.getStyleClass().add("key");
            grid.add(key, i / rows * 2, i % rows);
            grid.add(new Label(keyed.get(i).name()), i / rows * 2 + 1, i % rows);
        }
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints keys = new ColumnConstraints();
            keys.setHalignment(HPos.RIGHT);
            keys.setMinWidth(USE_PREF_SIZE);
            ColumnConstraints names = new ColumnConstraints();
            names.setMinWidth(USE_PREF_SIZE);
            grid.getColumnConstraints().addAll(keys, names);
        }
        done.setOnAction(event -> overlay.close());
        done.getStyleClass().add("small-button");
        Button more = new Button("Open the guide");
        more.setId("open-guide");
        more.setOnAction(event -> {
            overlay.close();
            guide.run();
        });
        more.getStyleClass().add("small-button");
        getChildren().addAll(title, grid, new HBox(8, done, more));
    }

    void show() {
        overlay.show(this, done);
    }
}
