package annals.app;

import annals.archive.Archive;
import annals.cli.WindowStarter;
import annals.explore.own.OpenStory;
import annals.explore.picture.SelectedWeb;
import annals.library.RecentStores;
import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.stories.StorylinesPane;
import annals.ui.window.MainWindow;
import annals.workspace.ViewState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX, with a display or without, and puts the window's parts together. */
final class Windows implements WindowStarter {

    @Override
    public int open(StoreFolder store, @Nullable Path archive, @Nullable ViewState begin) {
        Archive chosen = archive == null ? null : archiveAt(archive);
        Display.require();
        LogFile.in(store);
        Settings settings = Settings.in(store.path());
        try (ExecutorService workers = workers()) {
            run(end -> new OpenWindows(workers, () -> end.accept(null)).open(store, settings, chosen, begin));
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
                StorylinesPane.remember(settings, wanted.storylines());
                OpenStory.remember(settings, wanted.story(), wanted.story() != null);
                MainWindow window = new MainWindow(
                        new Stage(),
                        OpenWindows.setting(
                                store,
                                look,
                                workers,
                                settings,
                                RecentStores.forgetful(),
                                next -> {},
                                new SystemOpener(workers)),
                        wanted.width(),
                        wanted.height());
                new Photographer(window, wanted, end).start();
            });
        }
        return 0;
    }

    @Override
    public <T> T draw(Callable<T> drawing) {
        Display.useNone();
        FutureTask<T> task = new FutureTask<>(drawing);
        start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the picture could not be drawn", e.getCause());
        }
    }

    private static Archive archiveAt(Path path) {
        try {
            return Archive.at(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Runs this on the JavaFX thread. JavaFX can be started only once, so it stays, and ends with the program. */
    private static void start(Runnable first) {
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Fonts.load();
                first.run();
            });
        } catch (IllegalStateException e) {
            Platform.runLater(first); // it was started before
        }
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
        start(() -> {
            try {
                first.accept(end);
            } catch (RuntimeException e) {
                end.accept(e);
            }
        });
        await(ended);
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
