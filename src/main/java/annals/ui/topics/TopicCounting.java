package annals.ui.topics;

import annals.explore.Lane;
import annals.explore.TagTally;
import annals.explore.TagTally.Question;
import annals.explore.TagTally.Row;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Counts the topics on a worker. While the view moves the numbers follow it a few times a second, and the order rests until
 * the movement has ended: nobody reads a list that jumps, and sorting it with each frame costs more than the frame.
 */
final class TopicCounting {

    private static final Duration BETWEEN_COUNTS = Duration.millis(100);
    private static final Duration STILL = Duration.millis(200);

    private final TagTally tally;
    private final Supplier<Question> question;
    private final Consumer<List<Row>> show;
    private final Lane counts;
    private final PauseTransition pause = new PauseTransition(BETWEEN_COUNTS);
    private final PauseTransition movement = new PauseTransition(STILL);

    private @Nullable Question seen;
    private @Nullable Question counted;
    private @Nullable Question ordered;
    private List<Row> rows = List.of();
    private boolean asked;

    /** @param show is given what was counted, on the JavaFX thread */
    TopicCounting(TagTally tally, Supplier<Question> question, Executor workers, Consumer<List<Row>> show) {
        this.tally = tally;
        this.question = question;
        this.show = show;
        counts = new Lane(workers, Platform::runLater);
        pause.setOnFinished(event -> follow());
        movement.setOnFinished(event -> follow());
    }

    /** Something may have changed. */
    void follow() {
        Question now = question.get();
        boolean moves = now.isMovementOf(ordered);
        if (!now.isSame(seen)) {
            seen = now;
            if (moves) {
                movement.playFromStart();
            } else {
                movement.stop();
            }
        }
        boolean order = !moves || !isRunning(movement);
        if (asked || now.isSame(order ? ordered : counted) || (!order && isRunning(pause))) {
            return; // an answer that is awaited, and each pause, ends with another look
        }
        asked = true;
        List<Row> before = rows;
        counts.ask(
                () -> order ? tally.rows(now) : tally.recounted(before, now),
                answer -> answered(now, order, answer),
                e -> {
                    throw new IllegalStateException("topics could not be counted", e);
                });
    }

    private static boolean isRunning(Animation animation) {
        return animation.getStatus() == Animation.Status.RUNNING;
    }

    private void answered(Question answered, boolean inOrder, List<Row> answer) {
        asked = false;
        counted = answered;
        ordered = inOrder ? answered : ordered;
        rows = answer;
        pause.playFromStart();
        show.accept(answer);
        follow();
    }

    /** For who cannot wait, such as a quick typist who is ahead of the worker. */
    void countNow() {
        counts.forget();
        Question now = question.get();
        answered(now, true, tally.rows(now));
    }

    /** Whether the rows are those of the present view, in their order. */
    boolean isSettled() {
        return question.get().isSame(ordered);
    }

    void close() {
        counts.forget();
        pause.stop();
        movement.stop();
    }
}
