package annals.ui.window;

import annals.explore.Settings;
import annals.ui.stories.StorylinesPane;
import annals.ui.topics.TopicsPane;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What events are about, on the left: topics or storylines, by tabs that stand in the head of either. */
final class Sidebar extends StackPane {

    private final TopicsPane topics;
    private final StorylinesPane storylines;
    private final Settings settings;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton topicsTab = tab("TOPICS", "topics-tab", "Topics", "What events are about");
    private final ToggleButton storylinesTab =
            tab("STORYLINES", "storylines-tab", "Storylines", "What events belong together");

    Sidebar(TopicsPane topics, StorylinesPane storylines, Settings settings) {
        this.topics = topics;
        this.storylines = storylines;
        this.settings = settings;
        HBox head = new HBox(topicsTab, storylinesTab);
        head.getStyleClass().add("sidebar-tabs");
        head.setPickOnBounds(false);
        head.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(head, Pos.TOP_LEFT);
        getChildren().addAll(topics, storylines, head);
        tabs.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                show(now.equals(storylinesTab));
            }
        });
        (StorylinesPane.isSeen(settings) ? storylinesTab : topicsTab).setSelected(true);
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
