package annals.app;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives web addresses and files to the programs that the system has for them. */
final class SystemOpener {

    private static final Logger LOG = LoggerFactory.getLogger(SystemOpener.class);

    /** A program that ends later than this has been open. */
    private static final Duration TIME_TO_FAIL = Duration.ofSeconds(20);

    private final Executor workers;
    private final List<String> desktopOpener;
    private volatile Consumer<String> failed = message -> {};

    SystemOpener(Executor workers) {
        this(workers, List.of("xdg-open"));
    }

    /** @param desktopOpener the command that opens things on Linux */
    SystemOpener(Executor workers, List<String> desktopOpener) {
        this.workers = workers;
        this.desktopOpener = List.copyOf(desktopOpener);
    }

    /** @param failed told on the JavaFX thread what could not be opened, and why not */
    void onFailure(Consumer<String> failed) {
        this.failed = message -> Platform.runLater(() -> failed.accept(message));
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
    private void open(String what, Opening elsewhere) {
        try {
            if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
                openByDesktop(what);
            } else {
                elsewhere.run();
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            notOpened(what, e);
        }
    }

    /** Whoever opens a file may stay for as long as it is open: nobody waits for that. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void openByDesktop(String what) throws IOException {
        List<String> command = new ArrayList<>(desktopOpener);
        command.add(what);
        long begun = System.nanoTime();
        Process opener = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        opener.onExit().thenRun(() -> {
            if (opener.exitValue() != 0 && System.nanoTime() - begun < TIME_TO_FAIL.toNanos()) {
                notOpened(what, new IOException(desktopOpener.getFirst() + " ended with " + opener.exitValue()));
            }
        });
    }

    private void notOpened(String what, Exception e) {
        LOG.warn("nothing could be found to open {} with", what, e);
        failed.accept("No program of this system opens it; open it yourself: " + what);
    }
}
