package annals.explore;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Questions of one kind, answered off the JavaFX thread. Where a newer one was asked meanwhile, the older answer is dropped.
 */
public final class Lane {

    private static final String OUT_OF_MEMORY =
            "There is not enough memory for this; give Annals more, such as ANNALS_JAVA_OPTS=-Xmx2g";

    private final Executor workers;
    private final Executor home;
    private int latest;

    /**
     * @param workers where questions are answered; one that runs them at once makes tests synchronous
     * @param home where answers arrive, and where this lane is used
     */
    public Lane(Executor workers, Executor home) {
        this.workers = workers;
        this.home = home;
    }

    public <T> void ask(Callable<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        int number = ++latest;
        workers.execute(() -> {
            Runnable outcome = outcome(question, answered, failed);
            home.execute(() -> {
                if (number == latest) {
                    outcome.run();
                }
            });
        });
    }

    private static <T> Runnable outcome(Callable<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        try {
            T answer = question.call();
            return () -> answered.accept(answer);
        } catch (Exception e) {
            return () -> failed.accept(e);
        } catch (OutOfMemoryError e) {
            // What the question held is free again, and who asked must not wait for ever.
            return () -> failed.accept(new IllegalStateException(OUT_OF_MEMORY, e));
        }
    }

    /** Whatever is under way will not be heard. */
    public void forget() {
        latest++;
    }
}
