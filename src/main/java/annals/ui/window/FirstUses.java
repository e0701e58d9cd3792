package annals.ui.window;

import annals.export.InertMarkdown;
import annals.search.Folding;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Loads what takes long at its first use alone, a moment after an archive is shown, on a worker: whoever searches for a first word or
 * reads a first event should not wait for it, and neither should the first picture.
 */
final class FirstUses {

    private static final Duration WHEN_SHOWN = Duration.seconds(1);

    private final PauseTransition pause = new PauseTransition(WHEN_SHOWN);

    FirstUses(Executor workers) {
        pause.setOnFinished(event -> workers.execute(FirstUses::load));
    }

    void expect() {
        pause.playFromStart();
    }

    void forget() {
        pause.stop();
    }

    private static void load() {
        Folding.load();
        InertMarkdown.load();
    }
}
