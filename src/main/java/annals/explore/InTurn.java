package annals.explore;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs one thing at a time, in the order in which they came, on whichever worker is free. What waits is run by the worker that
 * is at it, not handed in anew: so workers that end when all they were given is done have done all of it.
 */
public final class InTurn implements Executor {

    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    public InTurn(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            if (running) {
                return;
            }
            running = true;
        }
        workers.execute(this::runAll);
    }

    private void runAll() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (RuntimeException | Error e) {
                // Told as if it had ended the thread; what waits behind it is made all the same.
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            running = !waiting.isEmpty();
            return waiting.poll();
        }
    }
}
