package annals.ui.stories;

import annals.explore.Lane;
import annals.explore.StoryTally;
import annals.explore.StoryTally.Answer;
import annals.explore.StoryTally.Question;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Counts storylines on a worker, each time when the view has come to rest: nobody reads a list that jumps. */
final class StoryCounting {

    private static final Duration STILL = Duration.millis(150);

    private final StoryTally tally;
    private final Supplier<@Nullable Question> question;
    private final Consumer<Answer> show;
    private final Lane counts;
    private final PauseTransition movement = new PauseTransition(STILL);

    private @Nullable Question seen;
    private @Nullable Question answered;

    /** @param show is given what was counted, on the JavaFX thread */
    StoryCounting(StoryTally tally, Supplier<@Nullable Question> question, Executor workers, Consumer<Answer> show) {
        this.tally = tally;
        this.question = question;
        this.show = show;
        counts = new Lane(workers, Platform::runLater);
        movement.setOnFinished(event -> count());
    }

    /** Something may have changed. */
    void follow() {
        Question now = question.get();
        if (now == null || now.isSame(seen)) {
            return;
        }
        boolean first = seen == null;
        seen = now;
        if (first) {
            count();
        } else {
            movement.playFromStart();
        }
    }

    private void count() {
        Question asked = seen;
        if (asked != null) {
            counts.ask(
                    () -> tally.answer(asked),
                    answer -> {
                        answered = asked;
                        show.accept(answer);
                    },
                    e -> {
                        throw new IllegalStateException("storylines could not be counted", e);
                    });
        }
    }

    /** Whether what is shown is that of the present view. */
    boolean isSettled() {
        Question now = question.get();
        return now == null || (now.isSame(answered) && movement.getStatus() != Animation.Status.RUNNING);
    }

    void close() {
        counts.forget();
        movement.stop();
    }
}
