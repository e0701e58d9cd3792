package annals.app;

import annals.archive.Archive;
import annals.cli.Archives;
import annals.cli.WindowStarter;
import annals.explore.SelectedWeb;
import annals.explore.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.window.MainWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX, with a display or without, and puts the window's parts together. */
final class Windows implements WindowStarter {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 860;

    @Override
    public int open(StoreFolder store, @Nullable Path archive) {
        Archive chosen = archive == null ? null : archiveAt(archive);
        Display.require();
        LogFile.in(store);
        Settings settings = Settings.in(store.path());
        try (ExecutorService workers = workers()) {
            run(end -> {
                Look look = new Look(settings.get("dark").map(Boolean::valueOf).orElse(null));
                Stage stage = new Stage();
                MainWindow window = new MainWindow(stage, setting(store, look, workers, settings), WIDTH, HEIGHT);
                stage.show();
                // Later, so that the window has closed what it had open before its workers go.
                stage.showingProperty()
                        .addListener((property, before, showing) -> Platform.runLater(() -> end.accept(null)));
                if (chosen == null) {
                    window.start();
                } else {
                    window.importArchive(chosen);
                }
            });
        }
        return 0;
    }

    @Override
    public int snapshot(StoreFolder store, Snapshot wanted) {
        Display.useNone();
        LogFile.in(store);
        try (ExecutorService workers = workers()) {
            run(end -> {
                Look look = new Look(wanted.dark());
                Settings settings = Settings.forgetful();
                SelectedWeb.remember(settings, wanted.arcs());
                MainWindow window = new MainWindow(
                        new Stage(), setting(store, look, workers, settings), wanted.width(), wanted.height());
                new Photographer(window, wanted, end).start();
            });
        }
        return 0;
    }

    private static Archive archiveAt(Path path) {
        try {
            return Archive.at(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static MainWindow.Setting setting(
            StoreFolder store, Look look, ExecutorService workers, Settings settings) {
        SystemOpener opener = new SystemOpener(workers);
        String version = System.getProperty("annals.version", "unknown");
        return new MainWindow.Setting(
                store, Archives.sample(), version, look, workers, settings, opener::web, opener::file);
    }

    /**
     * Runs JavaFX until the end is told.
     *
     * @param first given the end, which takes null or what went wrong
     */
    private static void run(Consumer<Consumer<@Nullable Exception>> first) {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        Consumer<@Nullable Exception> end = e -> {
            failure.compareAndSet(null, e);
            ended.countDown();
        };
        Platform.startup(() -> {
            try {
                Fonts.load();
                first.accept(end);
            } catch (RuntimeException e) {
                end.accept(e);
            }
        });
        await(ended);
        Platform.exit();
        switch (failure.get()) {
            case null -> {}
            case IOException e -> throw new UncheckedIOException(e.getMessage(), e);
            case RuntimeException e -> throw e;
            case Exception e -> throw new IllegalStateException(e);
        }
    }

    /**
     * As many as there are questions, so that none waits behind another: who asks for words while their index is made must
     * not keep an event from being read. Daemons, so that a question nobody waits for any more does not keep the program
     * alive.
     */
    static ExecutorService workers() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("annals-worker-", 1).factory());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
