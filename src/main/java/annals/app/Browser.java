package annals.app;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives web addresses to the system's browser. */
final class Browser implements Consumer<String> {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    private final Executor workers;

    Browser(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void accept(String address) {
        workers.execute(() -> {
            try {
                open(URI.create(address));
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
                LOG.warn("no browser could be opened for {}", address, e);
            }
        });
    }

    /** On Linux the desktop's own opener: AWT's would need a second GTK in this process. */
    private static void open(URI address) throws IOException {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            new ProcessBuilder("xdg-open", address.toString()).start();
        } else {
            Desktop.getDesktop().browse(address);
        }
    }
}
