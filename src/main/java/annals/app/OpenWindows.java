package annals.app;

import annals.archive.Archive;
import annals.cli.Archives;
import annals.cli.StoreOption;
import annals.library.RecentStores;
import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Look;
import annals.ui.window.MainWindow;
import annals.workspace.ViewState;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The windows on screen. A window gives way to the next where another store is opened in its place. */
final class OpenWindows {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 860;

    private final ExecutorService workers;
    private final Runnable noneLeft;
    private int open;

    OpenWindows(ExecutorService workers, Runnable noneLeft) {
        this.workers = workers;
        this.noneLeft = noneLeft;
    }

    /**
     * @param archive to import first, or null to show the store as it is
     * @param begin what to show; null shows what was shown last
     */
    void open(StoreFolder store, Settings settings, @Nullable Archive archive, @Nullable ViewState begin) {
        Look look = new Look(settings.get("dark").map(Boolean::valueOf).orElse(null));
        Stage stage = new Stage();
        RecentStores recent = StoreOption.recent();
        Consumer<StoreFolder> instead = next -> replace(stage, next);
        SystemOpener opener = new SystemOpener(workers);
        MainWindow window =
                new MainWindow(stage, setting(store, look, workers, settings, recent, instead, opener), WIDTH, HEIGHT);
        opener.onFailure(window::notice);
        if (begin != null) {
            window.beginWith(begin);
        }
        open++;
        stage.show();
        // Later, so that the window has closed what it had open before its workers go.
        stage.showingProperty().addListener((property, before, showing) -> Platform.runLater(this::closed));
        if (archive == null) {
            window.start();
        } else {
            window.importArchive(archive);
        }
    }

    private void closed() {
        open--;
        if (open == 0) {
            noneLeft.run();
        }
    }

    private void replace(Stage old, StoreFolder next) {
        workers.execute(() -> {
            LogFile.inExisting(next);
            Settings settings = Settings.in(next.path());
            Platform.runLater(() -> {
                open(next, settings, null, null);
                old.hide();
            });
        });
    }

    static MainWindow.Setting setting(
            StoreFolder store,
            Look look,
            ExecutorService workers,
            Settings settings,
            RecentStores recent,
            Consumer<StoreFolder> instead,
            SystemOpener opener) {
        String version = System.getProperty("annals.version", "unknown");
        Consumer<Path> files = opener::file;
        return new MainWindow.Setting(
                store, Archives.sample(), version, look, workers, settings, recent, instead, opener::web, files);
    }
}
