package annals.ui.window;

import annals.explore.Lanes;
import annals.explore.Session;
import annals.explore.own.OwnWork;
import annals.library.Settings;
import annals.model.EventId;
import annals.ui.beside.BesideStrip;
import annals.ui.detail.DetailPane;
import annals.ui.list.ListPane;
import annals.ui.look.Look;
import annals.ui.overview.OverviewPane;
import annals.ui.own.OwnActions;
import annals.ui.relations.ComparePane;
import annals.ui.relations.PickBar;
import annals.ui.relations.WayPane;
import annals.ui.stories.StorylinesPane;
import annals.ui.timeline.TimelinePane;
import annals.ui.topics.TopicsPane;
import annals.ui.window.PaneLayout.Middle;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panes of one open archive, side by side. */
final class ArchiveView extends SplitPane {

    private final Session session;
    private final OwnWork own;
    private final OwnActions actions;
    private final Executor workers;
    private final TopicsPane topics;
    private final StorylinesPane storylines;
    private final Sidebar sidebar;
    private final TimelinePane timeline;
    private final NothingInView nothing;
    private final VBox picture;
    private @Nullable BesideStrip beside;
    private final OverviewPane overview;
    private final PickBar picking;
    private final WayPane way;
    private final ComparePane comparison;
    private final DetailPane detail;
    private final PaneLayout layout;
    /** There only while it is shown: it sorts as long as it lives. */
    private @Nullable ListPane list;

    ArchiveView(
            Session session,
            OwnWork own,
            OwnActions actions,
            Look look,
            Executor workers,
            Settings settings,
            Consumer<String> openInBrowser) {
        this.session = session;
        this.own = own;
        this.actions = actions;
        this.workers = workers;
        topics = new TopicsPane(session, workers, settings);
        storylines = new StorylinesPane(session, workers, settings);
        sidebar = new Sidebar(session, topics, storylines, settings);
        timeline = new TimelinePane(session, own, actions, look, settings);
        nothing = new NothingInView(session, timeline);
        StackPane shown = new StackPane(timeline, nothing);
        picture = new VBox(shown);
        VBox.setVgrow(shown, Priority.ALWAYS);
        overview = new OverviewPane(session, look);
        picking = new PickBar(session, this::focusMiddle);
        way = new WayPane(session);
        comparison = new ComparePane(session, look);
        detail = new DetailPane(session, own, actions, look, settings, openInBrowser);
        SplitPane down = new SplitPane();
        VBox middle = new VBox(picking, down, way, comparison, overview);
        VBox.setVgrow(down, Priority.ALWAYS);
        middle.setMinWidth(240);
        sidebar.setMinWidth(180);
        layout = new PaneLayout(this, sidebar, middle, detail, down, settings);
        arrange(layout.remembered());
    }

    private void arrange(Middle wanted) {
        if (wanted == Middle.TIMELINE) {
            layout.arrange(wanted, picture, null);
            closeList();
        } else {
            ListPane shown = list == null ? new ListPane(session, own, actions, workers) : list;
            list = shown;
            layout.arrange(wanted, picture, shown);
        }
    }

    /** Puts what stands beside the archive below the timeline, and closes it with the rest. */
    void standBeside(BesideStrip strip) {
        beside = strip;
        picture.getChildren().add(strip);
    }

    private void closeList() {
        if (list != null) {
            list.close();
            list = null;
        }
    }

    /** From the timeline alone to both, to the list alone, and round again. */
    void nextArrangement() {
        arrange(layout.middle().next());
        applyCss(); // what has just come into the scene can be focused only then
        focusMiddle();
    }

    /** The keys go to the timeline, or to the list that stands in its place. */
    void focusMiddle() {
        if (layout.middle() == Middle.LIST) {
            focusList();
        } else {
            timeline.requestFocus();
        }
    }

    void goToList() {
        if (layout.middle() == Middle.TIMELINE) {
            arrange(Middle.BOTH);
            applyCss();
        }
        focusList();
    }

    private void focusList() {
        if (list != null) {
            list.focusTable();
        }
    }

    void filterTopics() {
        unfoldSidebar();
        sidebar.showTopics();
        topics.focusFilter();
    }

    void showStorylines() {
        unfoldSidebar();
        sidebar.showStorylines();
    }

    private void unfoldSidebar() {
        if (layout.isFolded(sidebar)) {
            layout.toggleTopics();
            applyCss();
        }
    }

    /** The detail pane, unfolded where it was not. */
    DetailPane unfoldedDetail() {
        if (layout.isFolded(detail)) {
            layout.toggleDetail();
            applyCss();
        }
        return detail;
    }

    /** What is done to events is done to these: the rows that are selected in the list, or else the selected event. */
    List<EventId> chosenEvents() {
        List<EventId> rows = list == null ? List.of() : list.chosenEvents();
        EventId selected = session.view().selected();
        return rows.size() > 1 ? rows : selected == null ? List.of() : List.of(selected);
    }

    void foldTopics() {
        layout.toggleTopics();
    }

    void foldDetail() {
        layout.toggleDetail();
    }

    TimelinePane timeline() {
        return timeline;
    }

    DetailPane detail() {
        return detail;
    }

    /** The topics that are pinned, as lanes; none where nothing is pinned. */
    Lanes lanesOfPins() {
        return topics.pinned().isEmpty() ? new Lanes.None() : new Lanes.ByTag(topics.pinned());
    }

    boolean isSettled() {
        return topics.isSettled()
                && storylines.isSettled()
                && detail.isSettled()
                && timeline.isSettled()
                && way.isSettled()
                && comparison.isSettled()
                && (beside == null || beside.isSettled())
                && (list == null || list.isSettled());
    }

    void remember() {
        layout.remember();
        detail.remember();
    }

    void close() {
        remember();
        topics.close();
        storylines.close();
        sidebar.close();
        timeline.close();
        nothing.close();
        overview.close();
        picking.close();
        way.close();
        comparison.close();
        detail.close();
        closeList();
        if (beside != null) {
            beside.close();
        }
    }
}
