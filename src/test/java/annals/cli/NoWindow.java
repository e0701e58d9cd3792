package annals.cli;

import annals.store.StoreFolder;
import annals.workspace.ViewState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** For commands that need none. */
public class NoWindow implements WindowStarter {

    @Override
    public int open(StoreFolder store, @Nullable Path archive, @Nullable ViewState begin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int snapshot(StoreFolder store, Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T draw(Callable<T> drawing) {
        throw new UnsupportedOperationException();
    }
}
