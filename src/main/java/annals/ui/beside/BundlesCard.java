package annals.ui.beside;

import annals.bringin.Bundle;
import annals.explore.Beside;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All that stands beside the archive, to be shown, hidden and removed. */
public final class BundlesCard extends VBox {

    private final Beside beside;
    private final VBox rows = new VBox(6);
    private final Button more = new Button("Bring in more…");

    public BundlesCard(Beside beside, Runnable bringIn) {
        this.beside = beside;
        getStyleClass().addAll("card", "keys-card");
        setMaxSize(520, USE_PREF_SIZE);
        Label title = new Label("Beside the archive");
        title.getStyleClass().add("headline");
        more.setOnAction(event -> bringIn.run());
        getChildren().addAll(title, rows, more);
        Runnable unsubscribe = beside.onChange(this::show);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                unsubscribe.run();
            }
        });
        show();
    }

    private void show() {
        rows.getChildren().setAll(beside.bundles().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Label("Nothing was brought in."));
        }
    }

    private HBox row(Bundle bundle) {
        CheckBox shown = new CheckBox(bundle.name());
        shown.setMnemonicParsing(false);
        shown.setSelected(bundle.shown());
        shown.setOnAction(event -> beside.show(bundle, shown.isSelected()));
        Label count = new Label(String.format("%,d", bundle.events().size()));
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button("Remove");
        remove.getStyleClass().addAll("small-button", "remove-bundle");
        remove.setOnAction(event -> beside.remove(bundle));
        HBox row = new HBox(10, shown, count, gap, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public Button first() {
        return more;
    }
}
