package annals.ui.window;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far something is that takes a while, with a way to end it. */
final class WorkStrip extends HBox {

    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar(-1);
    private AtomicBoolean cancelled = new AtomicBoolean();

    WorkStrip() {
        setId("work");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(180);
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-work");
        cancel.getStyleClass().add("small-button");
        cancel.setOnAction(event -> cancelled.set(true));
        getChildren().addAll(text, bar, cancel);
        end();
    }

    /** @return set when it is to be ended */
    AtomicBoolean begin(String what) {
        cancelled.set(true); // one thing at a time
        cancelled = new AtomicBoolean();
        text.setText(what);
        bar.setProgress(-1);
        setVisible(true);
        setManaged(true);
        return cancelled;
    }

    /** @param share done of the whole */
    void progress(double share) {
        bar.setProgress(share);
    }

    void end() {
        setVisible(false);
        setManaged(false);
    }

    void cancel() {
        cancelled.set(true);
    }
}
