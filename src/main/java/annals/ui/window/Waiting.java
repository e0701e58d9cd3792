package annals.ui.window;

import annals.explore.Session;
import java.util.OptionalDouble;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says that a search takes its time, and how far it is, and lets its user give it up. Most searches are over before it shows. */
final class Waiting extends HBox {

    private static final Duration PATIENCE = Duration.millis(100);

    private final Label text = new Label();
    private final Timeline looking = new Timeline(new KeyFrame(PATIENCE, event -> show()));
    private @Nullable Session session;

    Waiting() {
        getStyleClass().add("waiting");
        setId("waiting");
        text.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("muted");
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("small-button");
        cancel.setId("cancel-search");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setTooltip(new Tooltip("Give the search up and go back to the last one"));
        cancel.setOnAction(event -> giveUp());
        getChildren().addAll(text, cancel);
        looking.setCycleCount(Timeline.INDEFINITE);
        hide();
    }

    /** @param next null where no archive is open */
    void follow(@Nullable Session next) {
        session = next;
        if (next == null || next.isAnswered()) {
            looking.stop();
            hide();
        } else {
            looking.play();
        }
    }

    private void show() {
        if (session != null) {
            OptionalDouble making = session.library().searchBeingPrepared();
            text.setText(
                    making.isPresent()
                            ? String.format("Reading all words, once: %.0f%%", making.getAsDouble() * 100)
                            : "Searching…");
            setVisible(true);
            setManaged(true);
        }
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void giveUp() {
        if (session != null) {
            session.giveUp();
        }
    }
}
