package annals.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The stores that windows have shown, the newest first. Kept in a file that each change reads again, since several programs
 * may write it; so not on the JavaFX thread.
 */
public final class RecentStores {

    /** @param name of the archive in it, as it was when it was shown */
    public record Recent(Path store, String name) {}

    private static final String KEY = "stores";
    private static final int MOST = 12;
    private static final String BETWEEN = "\t";

    private final @Nullable Path folder;

    private RecentStores(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Knows of none, and remembers none. */
    public static RecentStores forgetful() {
        return new RecentStores(null);
    }

    /** @param folder where the file is kept */
    public static RecentStores in(Path folder) {
        return new RecentStores(folder);
    }

    public synchronized List<Recent> all() {
        List<Recent> all = new ArrayList<>();
        if (folder != null) {
            for (String line : Settings.in(folder).list(KEY)) {
                String[] parts = line.split(BETWEEN, 2);
                try {
                    all.add(new Recent(Path.of(parts[0]), parts.length == 2 ? parts[1] : ""));
                } catch (InvalidPathException e) {
                    LoggerFactory.getLogger(RecentStores.class).info("{} is no place of a store", parts[0]);
                }
            }
        }
        return all;
    }

    public synchronized void add(Path store, String name) {
        List<Recent> all = all();
        all.removeIf(recent -> recent.store().equals(store));
        all.addFirst(new Recent(store, name.replaceAll("\\s+", " ")));
        write(all.subList(0, Math.min(MOST, all.size())));
    }

    /** Forgets a store; the store itself is not touched. */
    public synchronized void remove(Path store) {
        List<Recent> all = all();
        all.removeIf(recent -> recent.store().equals(store));
        write(all);
    }

    private void write(List<Recent> all) {
        if (folder != null && Files.isDirectory(folder)) {
            Settings settings = Settings.in(folder);
            settings.put(
                    KEY,
                    all.stream()
                            .map(recent -> recent.store() + BETWEEN + recent.name())
                            .toList());
            settings.save();
        }
    }
}
