package annals.bench;

import annals.explore.Session;
import annals.explore.picture.Reach;
import annals.explore.picture.SelectedWeb;
import annals.library.Library;
import annals.library.MadeUpLibrary;
import annals.library.Settings;
import annals.model.Query;
import annals.store.StoreFolder;
import annals.ui.window.MainWindow;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** How smoothly the real window moves over archives of several sizes, drawn by software. Each size has a process of its own. */
public final class FrameBenchmark {

    private static final int REHEARSED_FILTERS = 5;
    private static final int[] SIZES = {9_000, 100_000, 1_000_000};

    private FrameBenchmark() {}

    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length == 2 && args[0].equals("--one")) {
            one(Integer.parseInt(args[1]), new PrintStream(System.out, true));
            System.exit(0);
        }
        PrintStream out = new PrintStream(System.out, true);
        out.printf(
                "%d processors, Java %s, window of 1600x900 drawn by software, milliseconds%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.vm.version"));
        out.println("| events | script | frames | median | p95 | max | computing median | computing p95 | complete |");
        out.println("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        for (int size : SIZES) {
            HeadlessProcess.run(
                    HeadlessProcess.of(FrameBenchmark.class, 640, "--one", Integer.toString(size))
                            .redirectError(ProcessBuilder.Redirect.DISCARD),
                    "the benchmark of " + size + " events");
        }
    }

    private static void one(int size, PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("annals-frames");
        Library library = MadeUpLibrary.of(size, folder);
        CountDownLatch done = new CountDownLatch(1);
        Settings settings = Settings.forgetful();
        SelectedWeb.remember(settings, Reach.TWO);
        List<String> lines = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Platform.startup(() -> {
                MainWindow window = BenchWindow.of(new StoreFolder(folder.resolve("store")), workers, settings);
                window.show(library);
                onceSettled(
                        window,
                        () -> script(Objects.requireNonNull(window.session()), window, size, lines, done::countDown));
            });
            done.await();
            lines.forEach(out::println);
            System.gc();
            out.printf(Locale.ROOT, "| %,d | resident memory, MB | | %d | | | | | |%n", size, residentMegabytes());
            System.exit(0);
        }
    }

    /** Versions of one event are known at each start but the first, which looks for them. */
    private static void onceSettled(MainWindow window, Runnable begin) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (window.isSettled()) {
                    stop();
                    begin.run();
                }
            }
        }.start();
    }

    private static void script(Session session, MainWindow window, int size, List<String> lines, Runnable done) {
        double first = session.view().from();
        double whole = session.view().to() - first;
        double middle = first + whole / 2;
        int panFrames = 180;
        int zoomFrames = 150;
        FrameScript script = new FrameScript(window.stage().getScene(), session);
        FrameScript.Movement pan =
                (i, n) -> session.look(middle - 182 + 365 * (double) i / n, middle + 183 + 365 * (double) i / n);
        FrameScript.Movement zoom = (i, n) -> {
            double there = 1 - Math.abs(2.0 * i / n - 1);
            double days = whole * Math.pow(30.0 / whole, there);
            session.look(middle - days / 2, middle + days / 2);
        };
        script.move("", pan, panFrames / 2);
        script.move("", zoom, zoomFrames / 2);
        script.move("pan of a year", pan, panFrames);
        script.move("zoom to a month and back", zoom, zoomFrames * 2);
        List<Query> filters =
                MadeUpLibrary.RARE_TAGS.stream().<Query>map(Query.HasTag::new).toList();
        script.ask("", "", filters.subList(0, REHEARSED_FILTERS));
        script.ask("filter that keeps 1%", "filter cleared", filters.subList(REHEARSED_FILTERS, filters.size()));
        FrameScript linked = new FrameScript(window.stage().getScene(), session);
        linked.move("", pan, panFrames / 2);
        linked.move("pan of a year, links shown", pan, panFrames);
        linked.move("zoom to a month and back, links shown", zoom, zoomFrames * 2);
        script.run(() -> {
            script.results().forEach(result -> lines.add(result.row(size)));
            session.select(session.chronicle().id(session.chronicle().firstFrom((long) middle)));
            linked.run(() -> {
                linked.results().forEach(result -> lines.add(result.row(size)));
                done.run();
            });
        });
    }

    static long residentMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
