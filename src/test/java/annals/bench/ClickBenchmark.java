package annals.bench;

import static annals.bench.BenchWindow.fx;

import annals.cli.Archives;
import annals.explore.Session;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.EventDetail;
import annals.library.Library;
import annals.library.Settings;
import annals.model.EventId;
import annals.store.StoreFolder;
import annals.ui.window.MainWindow;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * How long a click on an event takes until the page in the detail pane says it: of a link of the event that is shown, which
 * was read in advance, and of any other event, which was not. The ratio of both tells more than either, whatever the machine.
 */
public final class ClickBenchmark {

    private static final int CLICKS = 60;
    private static final int PATIENCE_SECONDS = 20;

    private final MainWindow window;
    private final Random random = new Random(7);

    private ClickBenchmark(MainWindow window) {
        this.window = window;
    }

    /** @param args a store, or nothing for the sample */
    public static void main(String... args) throws Exception {
        PrintStream out = new PrintStream(System.out, true);
        StoreFolder store;
        if (args.length > 0) {
            store = new StoreFolder(Path.of(args[0]));
        } else {
            store = new StoreFolder(Files.createTempDirectory("annals-clicks"));
            new Importer(store, ImportProgress.SILENT).runSample(Archives.sample());
        }
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        try (ExecutorService workers = Executors.newCachedThreadPool()) {
            MainWindow window = fx(() -> {
                MainWindow made = BenchWindow.of(store, workers, Settings.forgetful());
                made.show(Library.open(store));
                return made;
            });
            new ClickBenchmark(window).run(out);
            System.exit(0);
        }
    }

    private void run(PrintStream out) throws Exception {
        out.printf(
                "%d processors, Java %s, from the click to the page, milliseconds%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.vm.version"));
        measure(false);
        measure(true);
        List<Double> linked = measure(true);
        List<Double> other = measure(false);
        out.println("| click on | clicks | median | p95 | max |");
        out.println("|---|---:|---:|---:|---:|");
        out.println(row("a linked event, read in advance", linked));
        out.println(row("any other event", other));
        out.printf(Locale.ROOT, "%nread in advance, it takes %.2f times as long%n", at(linked, 0.5) / at(other, 0.5));
    }

    private List<Double> measure(boolean linked) throws Exception {
        List<Double> times = new ArrayList<>();
        Session session = fx(() -> Objects.requireNonNull(window.session()));
        while (times.size() < CLICKS) {
            EventId any =
                    session.chronicle().id(random.nextInt(session.chronicle().size()));
            if (!linked) {
                times.add(click(session, any, () -> session.select(any)));
                continue;
            }
            click(session, any, () -> session.select(any));
            EventDetail detail = session.library().detail(any).orElseThrow();
            if (!detail.related().isEmpty()) {
                EventId target = detail.related().getFirst().id();
                while (!fx(() -> session.details().knows(target))) {
                    Thread.onSpinWait();
                }
                times.add(click(session, target, () -> session.follow(target)));
            }
        }
        return times;
    }

    /** Looks at the page each time that the JavaFX thread has a moment. */
    private double click(Session session, EventId event, Runnable action) throws Exception {
        String title =
                session.chronicle().title(session.chronicle().numberOf(event).orElseThrow());
        CompletableFuture<Long> shown = new CompletableFuture<>();
        long begun = System.nanoTime();
        Platform.runLater(() -> {
            action.run();
            look(title, shown);
        });
        try {
            return (shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - begun) / 1e6;
        } catch (TimeoutException e) {
            throw new IllegalStateException(event + " was never shown; the page says '" + fx(this::headline) + "'", e);
        }
    }

    private void look(String title, CompletableFuture<Long> shown) {
        if (title.equals(headline())) {
            shown.complete(System.nanoTime());
        } else {
            Platform.runLater(() -> look(title, shown));
        }
    }

    private @Nullable String headline() {
        Node web = window.stage().getScene().lookup("#detail");
        Document page = web instanceof WebView view ? view.getEngine().getDocument() : null;
        return page == null || page.getElementsByTagName("h1").getLength() == 0
                ? null
                : page.getElementsByTagName("h1").item(0).getTextContent();
    }

    private static String row(String name, List<Double> times) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |",
                name,
                times.size(),
                at(times, 0.5),
                at(times, 0.95),
                at(times, 1));
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.round((sorted.size() - 1) * share));
    }
}
