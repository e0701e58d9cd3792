package annals.ui.window;

import annals.explore.Lane;
import annals.explore.View;
import annals.explore.own.SavedView;
import annals.explore.own.ViewStates;
import annals.library.Library;
import annals.library.RecentStores;
import annals.library.RecentStores.Recent;
import annals.model.QuerySyntaxException;
import annals.store.StoreFolder;
import annals.workspace.ViewState;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** What to begin with: stores, looked for on disk by a worker, since a disk may be slow, or gone; and the view to show first. */
final class Beginnings {

    private final MainWindow.Setting setting;
    private final Lane looking;
    private final Consumer<Exception> failed;
    private @Nullable ViewState wanted;

    Beginnings(MainWindow.Setting setting, Consumer<Exception> failed) {
        this.setting = setting;
        this.failed = failed;
        looking = new Lane(setting.workers(), Platform::runLater);
    }

    /** Shows this of the first archive that is opened, instead of what was shown last. */
    void beginWith(ViewState state) {
        wanted = state;
    }

    /** What to show first of an archive; null for all of it. */
    @Nullable
    View view(Library library) {
        ViewState state = wanted;
        wanted = null;
        try {
            return state == null ? SavedView.in(setting.settings(), library) : ViewStates.view(state, library);
        } catch (QuerySyntaxException e) {
            failed.accept(e);
            return null;
        }
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
