package annals.ui.window;

import annals.explore.Emptiness;
import annals.explore.Session;
import annals.ui.timeline.TimelinePane;
import javafx.scene.control.Label;

/** Says in the middle of an empty timeline why it is empty. The pointer does not notice it. */
final class NothingInView extends Label {

    private final Session session;
    private final Runnable unsubscribe;

    /** @param timeline in the middle of whose lanes this stands, not upon a way or arcs above them */
    NothingInView(Session session, TimelinePane timeline) {
        this.session = session;
        translateXProperty().bind(timeline.lanesLeftProperty().divide(2));
        translateYProperty().bind(timeline.lanesTopProperty().divide(2));
        setId("nothing-in-view");
        getStyleClass().add("nothing-in-view");
        setWrapText(true);
        setMouseTransparent(true);
        unsubscribe = session.onChange(this::follow);
        follow();
    }

    /** Hears nothing any more. */
    void close() {
        unsubscribe.run();
    }

    private void follow() {
        setText(Emptiness.of(session).orElse(""));
        setVisible(!getText().isEmpty());
    }
}
