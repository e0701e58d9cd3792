package annals.ui.window;

import annals.explore.Session;
import annals.ui.detail.DetailPane;
import annals.ui.look.Look;
import annals.ui.overview.OverviewPane;
import annals.ui.timeline.TimelinePane;
import annals.ui.topics.TopicsPane;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panes of one open archive, side by side. */
final class ArchiveView extends SplitPane {

    private final TopicsPane topics;
    private final TimelinePane timeline;
    private final OverviewPane overview;
    private final DetailPane detail;

    ArchiveView(Session session, Look look, Executor workers, Consumer<String> openInBrowser) {
        topics = new TopicsPane(session);
        timeline = new TimelinePane(session, look);
        overview = new OverviewPane(session, look);
        detail = new DetailPane(session, look, workers, openInBrowser);
        VBox middle = new VBox(timeline, overview);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        middle.setMinWidth(240);
        topics.setMinWidth(180);
        topics.setPrefWidth(248);
        detail.setPrefWidth(330);
        setOrientation(Orientation.HORIZONTAL);
        getItems().addAll(topics, middle, detail);
        SplitPane.setResizableWithParent(topics, false);
        SplitPane.setResizableWithParent(detail, false);
        placeDividers();
    }

    /** The side panes begin at their own widths, whatever the window's. */
    private void placeDividers() {
        widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                double width = now.doubleValue();
                setDividerPositions(
                        Math.min(0.28, topics.getPrefWidth() / width),
                        Math.max(0.62, 1 - detail.getPrefWidth() / width));
            }
        });
    }

    TimelinePane timeline() {
        return timeline;
    }

    boolean isSettled() {
        return detail.isSettled() && timeline.isSettled();
    }

    void close() {
        topics.close();
        timeline.close();
        overview.close();
        detail.close();
    }
}
