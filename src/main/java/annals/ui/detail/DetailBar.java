package annals.ui.detail;

import annals.ui.look.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the event as a whole: star it, copy it, make its text larger or smaller. */
final class DetailBar extends HBox {

    private static final double STEP = 1.1;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Label title = new Label("EVENT");
    private final Button star;
    private final Button label;
    private final Button copy;

    DetailBar(DetailPane pane) {
        getStyleClass().add("detail-bar");
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button smaller = Icons.button(Feather.ZOOM_OUT, "Smaller text (Ctrl+−)", () -> pane.zoomText(1 / STEP));
        Button larger = Icons.button(Feather.ZOOM_IN, "Larger text (Ctrl++)", () -> pane.zoomText(STEP));
        copy = Icons.button(Feather.COPY, "Copy the event", () -> {});
        copy.setId("copy-event");
        ContextMenu forms = new ContextMenu(
                item("Copy as text", pane::copyAsText),
                item("Copy as Markdown", pane::copyAsMarkdown),
                item("Copy a link", pane::copyLink));
        copy.setOnAction(event -> forms.show(copy, Side.BOTTOM, 0, 0));
        star = Icons.button(Feather.STAR, "Star this event (S)", pane::toggleStar);
        star.setId("star");
        label = Icons.button(Feather.TAG, "Label this event… (B)", pane::label);
        label.setId("label");
        Button note = Icons.button(Feather.EDIT_3, "Write a note (N)", pane::write);
        note.setId("write-note");
        Button way = Icons.button(Feather.GIT_COMMIT, "Find the way to… (W)", pane::findWay);
        way.setId("find-way");
        getChildren().addAll(title, gap, way, star, label, note, smaller, larger, copy);
    }

    /**
     * What can be done with what is shown.
     *
     * @param event whether it is an event, which the archive may have no longer
     * @param whole whether it is one with all that is known of it
     */
    void offer(boolean event, boolean whole) {
        setDisable(false);
        title.setText(event ? "EVENT" : "NOTES");
        star.setDisable(!event);
        label.setDisable(!event);
        copy.setDisable(!whole);
    }

    void offerNothing() {
        setDisable(true);
        title.setText("EVENT");
    }

    void starred(boolean on) {
        star.pseudoClassStateChanged(ON, on);
        String name = on ? "Take the star away (S)" : "Star this event (S)";
        star.setAccessibleText(name);
        star.getTooltip().setText(name);
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
