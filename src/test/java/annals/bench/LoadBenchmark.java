package annals.bench;

import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.window.MainWindow;
import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/** An hour of scripted use of the real window: whether memory stays flat, frames short, and the log empty. */
public final class LoadBenchmark {

    private static final int SLOWEST_TOLD = 30;
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final FrameWatch frames;
    private final LoadHands hands;
    private final LoadScript script;
    private final PrintStream out;
    /** What was logged as a warning or worse, or failed. */
    private final List<String> logged;

    private final AtomicLong longestCollection = new AtomicLong();

    private LoadBenchmark(FrameWatch frames, LoadHands hands, LoadScript script, PrintStream out, List<String> logged) {
        this.logged = logged;
        this.frames = frames;
        this.hands = hands;
        this.script = script;
        this.out = out;
    }

    /** What is asked for on the command line. */
    private record Wanted(Path store, int minutes, int every, int heap, long seed, boolean here) {
        static Wanted of(String[] arguments) {
            Wanted wanted = new Wanted(Path.of(""), 60, 10, 512, 1, false);
            for (int i = 0; i < arguments.length; i++) {
                wanted = switch (arguments[i]) {
                    case "--minutes" -> wanted.minutes(Integer.parseInt(arguments[++i]));
                    case "--every" -> wanted.every(Integer.parseInt(arguments[++i]));
                    case "--heap" -> wanted.heap(Integer.parseInt(arguments[++i]));
                    case "--seed" -> wanted.seed(Long.parseLong(arguments[++i]));
                    case "--here" -> wanted.inThisProcess();
                    default -> wanted.store(Path.of(arguments[i]));
                };
            }
            if (wanted.store.toString().isEmpty()) {
                throw new IllegalArgumentException("name the store whose archive is to be used");
            }
            return wanted;
        }

        Wanted store(Path value) {
            return new Wanted(value, minutes, every, heap, seed, here);
        }

        Wanted minutes(int value) {
            return new Wanted(store, value, every, heap, seed, here);
        }

        Wanted every(int value) {
            return new Wanted(store, minutes, value, heap, seed, here);
        }

        Wanted heap(int value) {
            return new Wanted(store, minutes, every, value, seed, here);
        }

        Wanted seed(long value) {
            return new Wanted(store, minutes, every, heap, value, here);
        }

        Wanted inThisProcess() {
            return new Wanted(store, minutes, every, heap, seed, true);
        }
    }

    /** {@code [--minutes N] [--every N] [--heap MB] [--seed N] STORE}. What is written goes into a copy of the store. */
    public static void main(String... args) throws Exception {
        Wanted wanted = Wanted.of(args);
        if (wanted.here()) {
            use(wanted);
            return;
        }
        Path copy = Files.createTempDirectory("annals-load");
        try {
            copy(wanted.store(), copy);
            HeadlessProcess.run(
                    PackageProcess.of(
                            true,
                            List.of("-Xmx" + wanted.heap() + "m", "-Djava.awt.headless=true"),
                            List.of(
                                    LoadBenchmark.class.getName(),
                                    "--here",
                                    "--minutes",
                                    Integer.toString(wanted.minutes()),
                                    "--every",
                                    Integer.toString(wanted.every()),
                                    "--heap",
                                    Integer.toString(wanted.heap()),
                                    "--seed",
                                    Long.toString(wanted.seed()),
                                    copy.toString())),
                    "the window's hour");
        } finally {
            delete(copy);
        }
    }

    private static void use(Wanted wanted) throws InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%d processors, Java %s, heap of %d MB, seed %d%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), wanted.heap(), wanted.seed());
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        ExecutorService workers = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("annals-worker-", 1).factory());
        LoadBenchmark benchmark = BenchWindow.fx(() -> {
            MainWindow window = BenchWindow.of(new StoreFolder(wanted.store()), workers, Settings.forgetful());
            window.start();
            FrameWatch frames = new FrameWatch();
            List<String> logged = new CopyOnWriteArrayList<>();
            LoadHands hands = new LoadHands(window, frames);
            LoadScript script = new LoadScript(
                    hands, wanted.seed(), (doing, e) -> logged.add("while '" + doing + "': " + trace(e)));
            return new LoadBenchmark(frames, hands, script, out, logged);
        });
        benchmark.listen();
        boolean calm = false;
        try {
            calm = benchmark.run(wanted.minutes(), wanted.every());
        } finally {
            benchmark.logged.forEach(out::println);
            System.exit(calm ? 0 : 1); // JavaFX would keep the process alive
        }
    }

    private boolean run(int minutes, int every) throws InterruptedException, ExecutionException {
        hands.settle();
        out.println("| minutes | heap in use, MB | resident, MB | threads | frames | median ms | p99 ms | longest ms |"
                + " over 100 ms | of these for themselves | computing p99 ms | longest collection ms | logged |");
        out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        row(0);
        BenchWindow.fx(() -> {
            frames.start();
            return true;
        });
        long begun = System.nanoTime();
        for (int minute = Math.min(every, minutes); ; minute = Math.min(minute + every, minutes)) {
            script.run(begun + TimeUnit.MINUTES.toNanos(minute));
            script.goHome();
            row(minute);
            if (minute == minutes) {
                break;
            }
        }
        out.println();
        BenchWindow.fx(frames::slow).stream()
                .sorted(Comparator.comparingDouble(FrameWatch.Slow::computed).reversed())
                .limit(SLOWEST_TOLD)
                .forEach(out::println);
        return logged.isEmpty();
    }

    /** Frames are not counted meanwhile: nobody but this benchmark asks for a collection. */
    private void row(int minutes) throws InterruptedException, ExecutionException {
        FrameWatch.Summary summary = BenchWindow.fx(() -> {
            frames.pause(true);
            return frames.summary();
        });
        long collection = longestCollection.getAndSet(0);
        System.gc();
        System.gc();
        out.printf(
                Locale.ROOT,
                "| %d | %.0f | %d | %d | %,d | %.1f | %.1f | %.0f | %d | %d | %.1f | %d | %d |%n",
                minutes,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6,
                FrameBenchmark.residentMegabytes(),
                Thread.activeCount(),
                summary.frames(),
                summary.median(),
                summary.p99(),
                summary.longest(),
                summary.slow(),
                summary.slowForItself(),
                summary.computing(),
                collection,
                logged.size());
        longestCollection.set(0);
        BenchWindow.fx(() -> {
            frames.pause(false);
            return true;
        });
    }

    /** To all that is logged as a warning or worse, to what fails unseen, and to the collector. */
    private void listen() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> logged.add(thread.getName() + ": " + trace(e)));
        Logger root = Logger.getLogger("");
        LUCENE.setLevel(Level.SEVERE); // as in the program's log
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue() || entry.getThrown() != null) {
                    logged.add(entry.getLoggerName() + ": " + entry.getMessage() + trace(entry.getThrown()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                var info = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                if (!info.getGcName().contains("Concurrent")) {
                                    longestCollection.accumulateAndGet(
                                            info.getGcInfo().getDuration(), Math::max);
                                }
                            },
                            null,
                            null);
        }
    }

    private static String trace(@Nullable Throwable e) {
        StringWriter trace = new StringWriter();
        if (e != null) {
            e.printStackTrace(new PrintWriter(trace));
        }
        return trace.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
