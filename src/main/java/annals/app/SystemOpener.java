package annals.app;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives web addresses and files to the programs that the system has for them. */
final class SystemOpener {

    private static final Logger LOG = LoggerFactory.getLogger(SystemOpener.class);

    private final Executor workers;

    SystemOpener(Executor workers) {
        this.workers = workers;
    }

    void web(String address) {
        workers.execute(() -> open(address, () -> Desktop.getDesktop().browse(URI.create(address))));
    }

    void file(Path file) {
        workers.execute(() -> open(file.toString(), () -> Desktop.getDesktop().open(file.toFile())));
    }

    @FunctionalInterface
    private interface Opening {
        void run() throws IOException;
    }

    /** On Linux the desktop's own opener is used: AWT's would need a second GTK in this process. */
    private static void open(String what, Opening elsewhere) {
        try {
            if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
                new ProcessBuilder("xdg-open", what).start();
            } else {
                elsewhere.run();
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.warn("nothing could be found to open {} with", what, e);
        }
    }
}
