package annals.ui.window;

import annals.explore.Emptiness;
import annals.explore.Session;
import javafx.scene.control.Label;

/** Says in the middle of an empty timeline why it is empty. The pointer does not notice it. */
final class NothingInView extends Label {

    private final Session session;
    private final Runnable unsubscribe;

    NothingInView(Session session) {
        this.session = session;
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
