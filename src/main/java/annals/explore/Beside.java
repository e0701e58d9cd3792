package annals.explore;

import annals.bringin.Bundle;
import annals.bringin.BundleFolder;
import annals.bringin.ForeignEvents;
import annals.bringin.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The events that stand beside the archive, whichever that is. Lives on the JavaFX thread; what it tells is on disk. */
public final class Beside {

    private final BundleFolder folder;
    private final Executor writer;
    private final Executor home;
    private final Consumer<Exception> failed;
    private final Subscriptions changes = new Subscriptions();
    private List<Bundle> bundles = List.of();

    /** Touched by the writer alone. */
    private List<String> seen = List.of();

    private interface Change {
        void make() throws IOException;
    }

    /** @param store the folder of the store that they are kept in */
    public Beside(Path store, Executor workers, Executor home, Consumer<Exception> failed) {
        folder = BundleFolder.in(store);
        writer = new InTurn(workers);
        this.home = home;
        this.failed = failed;
    }

    public List<Bundle> bundles() {
        return bundles;
    }

    /** @return run it to hear no more */
    public Runnable onChange(Runnable listener) {
        return changes.add(listener);
    }

    /** Looks what is on disk, which another process may have changed. */
    public void read() {
        work(() -> {
            if (!folder.state().equals(seen)) {
                tell();
            }
        });
    }

    public void add(String name, ForeignEvents.Kind kind, String text, Mapping mapping) {
        change(() -> folder.add(name, kind, text, mapping));
    }

    public void show(Bundle bundle, boolean shown) {
        change(() -> folder.show(bundle.id(), shown));
    }

    public void remove(Bundle bundle) {
        change(() -> folder.remove(bundle.id()));
    }

    private void change(Change change) {
        work(() -> {
            change.make();
            tell();
        });
    }

    private void tell() throws IOException {
        seen = folder.state();
        List<Bundle> now = folder.read();
        home.execute(() -> {
            bundles = now;
            changes.tell();
        });
    }

    private void work(Change work) {
        writer.execute(() -> {
            try {
                work.make();
            } catch (IOException e) {
                home.execute(() -> failed.accept(e));
            }
        });
    }
}
