package annals.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Does nothing by itself: the test says when, and in which order. */
public final class HandDriven implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    void runFirst() {
        waiting.removeFirst().run();
    }

    void runLast() {
        waiting.removeLast().run();
    }

    public void runAll() {
        while (!waiting.isEmpty()) {
            runFirst();
        }
    }
}
