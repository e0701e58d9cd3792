package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final HandDriven workers = new HandDriven();
    private final InTurn inTurn = new InTurn(workers);
    private final List<String> done = new ArrayList<>();

    @Test
    void runsInOrderWhatCameMeanwhile() {
        inTurn.execute(() -> {
            done.add("first");
            inTurn.execute(() -> done.add("third"));
        });
        inTurn.execute(() -> done.add("second"));
        workers.runAll();
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void whatFailsIsToldAndStopsNothing() {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, e) -> done.add(e.getMessage()));
        try {
            inTurn.execute(() -> {
                throw new AssertionError("a change that fails");
            });
            inTurn.execute(() -> done.add("the next"));
            workers.runAll();
            inTurn.execute(() -> done.add("a later one"));
            workers.runAll();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
        assertThat(done).containsExactly("a change that fails", "the next", "a later one");
    }
}
