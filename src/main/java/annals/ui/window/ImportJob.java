package annals.ui.window;

import annals.archive.Archive;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.ImportReport;
import annals.ingest.Importer;
import annals.store.StoreFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** An import that runs beside the window. Its progress reaches the JavaFX thread in bursts of one. */
final class ImportJob implements ImportProgress {

    /** Told on the JavaFX thread. */
    interface Listener {
        void progress(int done, int of, int events);
    }

    private record State(int done, int of, int events) {}

    private final Listener listener;
    private final AtomicReference<@Nullable State> unseen = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;

    ImportJob(Listener listener) {
        this.listener = listener;
    }

    ImportReport run(StoreFolder store, List<Archive> archives, boolean isSample)
            throws IOException, ImportCancelledException {
        try {
            Importer importer = new Importer(store, this);
            return isSample ? importer.runSample(archives.getFirst()) : importer.run(archives);
        } finally {
            ended.countDown();
        }
    }

    /** Returns once the import has let go of the store. Not for the JavaFX thread. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void at(int done, int of, int events) {
        if (unseen.getAndSet(new State(done, of, events)) == null) {
            Platform.runLater(() -> {
                State state = unseen.getAndSet(null);
                if (state != null) {
                    listener.progress(state.done(), state.of(), state.events());
                }
            });
        }
    }
}
