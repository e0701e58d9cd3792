package annals.ui.window;

import annals.explore.Lane;
import annals.explore.RecentStores;
import annals.explore.RecentStores.Recent;
import annals.store.StoreFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The stores to begin with, looked for on disk by a worker: a disk may be slow, or gone. */
final class Beginnings {

    private final MainWindow.Setting setting;
    private final Lane looking;
    private final Consumer<Exception> failed;

    Beginnings(MainWindow.Setting setting, Consumer<Exception> failed) {
        this.setting = setting;
        this.failed = failed;
        looking = new Lane(setting.workers(), Platform::runLater);
    }

    /** @param shown the store that the window shows; null while it shows none */
    void look(boolean shown, Consumer<List<Welcome.Entry>> found) {
        looking.ask(() -> entries(shown), found, failed);
    }

    void forget(Recent recent, boolean shown, Consumer<List<Welcome.Entry>> found) {
        looking.ask(
                () -> {
                    setting.recent().remove(recent.store());
                    return entries(shown);
                },
                found,
                failed);
    }

    /** The store is one of them from now on. */
    void remember(String name) {
        RecentStores recent = setting.recent();
        Path store = setting.store().path();
        setting.workers().execute(() -> recent.add(store, name));
    }

    private List<Welcome.Entry> entries(boolean shown) {
        return setting.recent().all().stream()
                .map(recent -> new Welcome.Entry(
                        recent,
                        new StoreFolder(recent.store()).holdsArchive(),
                        shown && recent.store().equals(setting.store().path())))
                .toList();
    }

    void close() {
        looking.forget();
    }
}
