package annals.bench;

import annals.cli.Archives;
import annals.library.RecentStores;
import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.window.MainWindow;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The real window as benchmarks use it: it remembers nothing, and opens nothing outside. */
final class BenchWindow {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    private BenchWindow() {}

    /** Shown, and not started: it holds no archive yet. On the JavaFX thread. */
    static MainWindow of(StoreFolder store, Executor workers, Settings settings) {
        Fonts.load();
        MainWindow window = new MainWindow(
                new Stage(),
                new MainWindow.Setting(
                        store,
                        Archives.sample(),
                        "0",
                        new Look(false),
                        workers,
                        settings,
                        RecentStores.forgetful(),
                        next -> {},
                        address -> {},
                        file -> {}),
                WIDTH,
                HEIGHT);
        window.stage().show();
        return window;
    }

    /** Asks on the JavaFX thread, and waits for the answer. */
    static <T> T fx(Callable<T> question) throws InterruptedException, ExecutionException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get();
    }
}
