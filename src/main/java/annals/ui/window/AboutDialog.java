package annals.ui.window;

import annals.store.StoreFolder;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Which version this is, and where it keeps things. The paths can be selected and copied. */
final class AboutDialog extends Alert {

    AboutDialog(Window owner, String version, StoreFolder store) {
        super(AlertType.NONE, "", ButtonType.CLOSE);
        initOwner(owner);
        setTitle("About Annals");
        GridPane facts = new GridPane(12, 8);
        facts.addRow(0, new Label("Version"), new Label(version));
        facts.addRow(1, new Label("Java"), new Label(Runtime.version().toString()));
        facts.addRow(2, new Label("Store"), path(store.path().toString()));
        facts.addRow(3, new Label("Log"), path(store.logFolder().toString()));
        facts.addRow(4, new Label("Licence"), new Label("Apache License 2.0"));
        setHeaderText("Annals, a timeline browser for news archives");
        getDialogPane().setContent(facts);
    }

    private static TextField path(String text) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.setPrefColumnCount(36);
        return field;
    }
}
