package annals.ui.window;

import annals.library.RecentStores;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where to begin: the archives that were open last, another one, or the sample. */
final class Welcome extends VBox {

    /**
     * A store that was open once.
     *
     * @param there whether it still holds an archive
     * @param open whether it is the one that this window shows
     */
    record Entry(RecentStores.Recent recent, boolean there, boolean open) {}

    /** What can be done here. */
    interface Choices {
        void open(RecentStores.Recent recent);

        void forget(RecentStores.Recent recent);

        void chooseFolder();

        void choosePacked();

        void sample();
    }

    private final Choices choices;
    private final VBox recent = new VBox(2);
    private final Label title = new Label("RECENT");
    private final Button folder = button("Open a folder…", "An archive's folder of Markdown pages (Ctrl+O)");

    /** @param sample whether to offer the archive that comes with the program */
    Welcome(String headline, String advice, boolean sample, Choices choices) {
        this.choices = choices;
        getStyleClass().add("welcome");
        setId("welcome");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label head = new Label(headline);
        head.getStyleClass().add("headline");
        Label text = new Label(advice);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        folder.setDefaultButton(true);
        folder.setId("welcome-folder");
        folder.setOnAction(event -> choices.chooseFolder());
        Button packed = button("Open a packed archive…", "A .zip, .tar, .tar.gz or .tar.xz of such pages");
        packed.setOnAction(event -> choices.choosePacked());
        HBox buttons = new HBox(8, folder, packed);
        if (sample) {
            Button look = button("Look at the sample", "Real events from 1957 to 2025, which come with Annals");
            look.setId("welcome-sample");
            look.setOnAction(event -> choices.sample());
            buttons.getChildren().add(look);
        }
        Label drop = new Label("or drop a folder or a packed archive here");
        drop.getStyleClass().addAll("muted", "drop-here");
        drop.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("pane-title");
        recent.setId("recent");
        getChildren().addAll(head, text, buttons, drop, title, recent);
        show(List.of());
    }

    private static Button button(String name, String meaning) {
        Button button = new Button(name);
        button.setTooltip(new Tooltip(meaning));
        return button;
    }

    /** What takes the keys first. */
    Node first() {
        return folder;
    }

    void show(List<Entry> entries) {
        title.setVisible(!entries.isEmpty());
        title.setManaged(!entries.isEmpty());
        recent.setManaged(!entries.isEmpty());
        List<Node> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(row(entry)));
        recent.getChildren().setAll(rows);
    }

    private Node row(Entry entry) {
        String path = entry.recent().store().toString();
        String name = entry.recent().name().isEmpty() ? path : entry.recent().name();
        Hyperlink open = new Hyperlink(name);
        open.setOnAction(event -> choices.open(entry.recent()));
        open.setDisable(!entry.there() || entry.open());
        open.setTooltip(new Tooltip(path));
        open.setTextOverrun(OverrunStyle.ELLIPSIS);
        open.setMaxWidth(230);
        Label place = new Label(entry.open() ? "open now" : entry.there() ? path : "not there any more: " + path);
        place.getStyleClass().add("muted");
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        open.setMinWidth(Math.min(230, 40));
        Button forget = new Button("Remove");
        forget.getStyleClass().add("small-button");
        forget.setAccessibleText("Remove " + name + " from this list");
        forget.setTooltip(new Tooltip("Remove it from this list; the store itself stays"));
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(event -> choices.forget(entry.recent()));
        HBox row = new HBox(10, open, place, forget);
        row.getStyleClass().add("recent-store");
        return row;
    }
}
