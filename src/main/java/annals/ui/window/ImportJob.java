package annals.ui.window;

import annals.archive.Archive;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.ImportReport;
import annals.ingest.Importer;
import annals.ingest.Pace;
import annals.store.StoreFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** An import that runs beside the window. Its progress reaches the JavaFX thread in bursts of one. */
final class ImportJob implements ImportProgress {

    /** Told on the JavaFX thread. */
    interface Listener {
        void progress(double part, String text);
    }

    private record State(double part, Supplier<String> text) {}

    private final Listener listener;
    private final Pace pace = new Pace();
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
    public void reading(int done, int of, int events) {
        tell(of == 0 ? -1 : (double) done / of, () -> pace.reading(done, of, events));
    }

    @Override
    public void writing(int done, int of) {
        tell(of == 0 ? -1 : (double) done / of, () -> Pace.writing(done, of));
    }

    private void tell(double part, Supplier<String> text) {
        if (unseen.getAndSet(new State(part, text)) == null) {
            Platform.runLater(() -> {
                State state = unseen.getAndSet(null);
                if (state != null) {
                    listener.progress(state.part(), state.text().get());
                }
            });
        }
    }
}
