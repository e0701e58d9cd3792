package annals.app;

import annals.cli.UserError;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: a few files in the store's folder, nothing on the terminal. */
final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    /** Would say at each start that Lucene could do without the vectors of newer processors, which Annals never needs. */
    private static final Logger WITHOUT_VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LogFile() {}

    /** For commands that only ask: logs where there is a store to log in, and is silent elsewhere. */
    static void inExisting(StoreFolder store) {
        withoutConsole();
        if (store.holdsArchive() && Files.isWritable(store.path())) {
            in(store);
        }
    }

    private static Logger withoutConsole() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        return root;
    }

    static void in(StoreFolder store) {
        try {
            Files.createDirectories(store.logFolder());
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
            FileHandler file =
                    new FileHandler(store.logFolder().resolve("annals.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            Logger root = withoutConsole();
            root.addHandler(file);
            root.setLevel(Level.INFO);
            WITHOUT_VECTORS.setLevel(Level.SEVERE);
            Thread.setDefaultUncaughtExceptionHandler((thread, e) ->
                    Logger.getLogger("annals").log(Level.SEVERE, "unexpected, on " + thread.getName(), e));
        } catch (IOException e) {
            throw new UserError("the store " + store.path() + " cannot be written (" + e.getMessage()
                    + "); choose another with --store");
        }
    }
}
