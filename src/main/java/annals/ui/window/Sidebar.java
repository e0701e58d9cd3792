package annals.ui.window;

import annals.explore.Session;
import annals.library.Settings;
import annals.text.Counts;
import annals.ui.stories.StorylinesPane;
import annals.ui.topics.TopicsPane;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What events are about, on the left: topics or storylines, by tabs that stand in the head of either. Below it says how many
 * versions of events in view are not counted.
 */
final class Sidebar extends VBox {

    private final TopicsPane topics;
    private final StorylinesPane storylines;
    private final Settings settings;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton topicsTab = tab("TOPICS", "topics-tab", "Topics", "What events are about");
    private final ToggleButton storylinesTab =
            tab("STORYLINES", "storylines-tab", "Storylines", "What events belong together");

    private final Session session;
    private final Hyperlink folded = new Hyperlink();
    private final Runnable unsubscribe;

    Sidebar(Session session, TopicsPane topics, StorylinesPane storylines, Settings settings) {
        this.session = session;
        this.topics = topics;
        this.storylines = storylines;
        this.settings = settings;
        HBox head = new HBox(topicsTab, storylinesTab);
        head.getStyleClass().add("sidebar-tabs");
        head.setPickOnBounds(false);
        head.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(head, Pos.TOP_LEFT);
        StackPane panes = new StackPane(topics, storylines, head);
        VBox.setVgrow(panes, Priority.ALWAYS);
        folded.setId("folded-versions");
        folded.getStyleClass().add("folded-versions");
        folded.setTooltip(
                new Tooltip("Pages that tell of the same event are shown and counted once; click to show each"));
        folded.setOnAction(event -> session.versioning().setFolding(false));
        getStyleClass().add("side-pane");
        getChildren().addAll(panes, folded);
        tabs.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                show(now.equals(storylinesTab));
            }
        });
        (StorylinesPane.isSeen(settings) ? storylinesTab : topicsTab).setSelected(true);
        unsubscribe = session.onChange(this::follow);
        follow();
    }

    private void follow() {
        int hidden = session.folded().hidden(session.firstInSight(), session.endOfSight());
        folded.setVisible(hidden > 0);
        folded.setManaged(hidden > 0);
        folded.setText(Counts.of(hidden, "version") + " folded, counted once");
    }

    /** Hears nothing any more. */
    void close() {
        unsubscribe.run();
    }

    private ToggleButton tab(String name, String id, String spoken, String meaning) {
        ToggleButton tab = new ToggleButton(name);
        tab.setId(id);
        tab.getStyleClass().setAll("pane-title", "sidebar-tab");
        tab.setToggleGroup(tabs);
        tab.setAccessibleText(spoken);
        tab.setTooltip(new Tooltip(meaning));
        return tab;
    }

    private void show(boolean second) {
        topics.setVisible(!second);
        storylines.setSeen(second);
        StorylinesPane.remember(settings, second);
    }

    void showTopics() {
        topicsTab.setSelected(true);
    }

    void showStorylines() {
        storylinesTab.setSelected(true);
    }
}
