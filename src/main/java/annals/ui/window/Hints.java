package annals.ui.window;

import annals.library.Settings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What a first glance does not show, one sentence at a time. Each is put away for good, or all of them at once. */
final class Hints extends HBox {

    private static final String SEEN = "hints.seen";

    private static final List<String> ALL = List.of(
            "Turn the wheel to zoom to where the pointer is; drag to move in time; press 0 to see everything again.",
            "Click a topic to see only events that have it, Alt+click to see only those that do not.",
            "Click an event to read it. Its related events are links: follow them, and the trail below leads back.",
            "Press L for a list of the events in view, and Ctrl+K for everything else that Annals can do.");

    private final Settings settings;
    private final Label text = new Label();
    private final Button next = new Button("Next");
    private int seen;

    Hints(Settings settings) {
        this.settings = settings;
        getStyleClass().add("hints");
        setId("hints");
        seen = (int) Math.clamp(settings.number(SEEN).orElse(0), 0, ALL.size());
        text.setWrapText(true);
        text.setId("hint");
        HBox.setHgrow(text, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button enough = new Button("No more hints");
        next.getStyleClass().add("small-button");
        enough.getStyleClass().add("small-button");
        next.setMinWidth(USE_PREF_SIZE);
        enough.setMinWidth(USE_PREF_SIZE);
        enough.setId("no-more-hints");
        next.setOnAction(event -> show(seen + 1));
        enough.setOnAction(event -> show(ALL.size()));
        getChildren().addAll(text, gap, next, enough);
        show(seen);
    }

    private void show(int from) {
        seen = from;
        settings.put(SEEN, seen);
        boolean any = seen < ALL.size();
        setVisible(any);
        setManaged(any);
        if (any) {
            text.setText(ALL.get(seen));
            next.setText(seen == ALL.size() - 1 ? "Done" : "Next");
        }
    }
}
