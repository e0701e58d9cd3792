package annals.bench;

import annals.archive.Archive;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.Library;
import annals.store.StoreFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long the questions of the window take, without the window, and how long the same questions take the database: at each
 * of some sizes, or for stores that are there. Prints a table, then the same as JSON.
 */
public final class EngineBenchmark {

    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final int STARTS = 7;

    private final PrintStream out;
    private final List<String> json = new ArrayList<>();

    private EngineBenchmark(PrintStream out) {
        this.out = out;
    }

    /** {@code [SIZE|STORE…]}: how many pages to generate, where no such store was kept from an earlier run; or stores. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wanted = args.length == 0 ? List.of("9000", "100000") : Arrays.asList(args);
        EngineBenchmark benchmark = new EngineBenchmark(out);
        out.printf("%d processors, Java %s%n%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
        out.println("| events | question | median ms | p99 ms | in H2 ms | times |");
        out.println("|---:|---|---:|---:|---:|---:|");
        for (String one : wanted) {
            benchmark.measure(one.matches("\\d+") ? generated(Integer.parseInt(one)) : Path.of(one));
        }
        out.println();
        benchmark.json.forEach(out::println);
    }

    private static Path generated(int pages) throws Exception {
        Path store = HOME.resolve("target/bench/store-" + pages);
        if (!new StoreFolder(store).holdsArchive()) {
            Path tree = HOME.resolve("target/bench/pages-" + pages);
            ArchiveGenerator.write(tree, pages, 1);
            new Importer(new StoreFolder(store), ImportProgress.SILENT).run(List.of(Archive.at(tree)));
        }
        return store;
    }

    private void measure(Path store) throws Exception {
        StoreFolder folder = new StoreFolder(store);
        // The first opening after an import writes the columns, and the first search the index of words.
        try (Library library = Library.open(folder)) {
            library.prepareSearch();
        }
        long before = heap();
        try (Library library = Library.open(folder);
                DatabasePeer peer = new DatabasePeer(current(store), library)) {
            library.prepareSearch();
            long held = heap() - before;
            int size = library.chronicle().size();
            WindowQuestions questions = new WindowQuestions(library, 1);
            row(
                    size,
                    "a change of query",
                    Series.of(400, questions::changeOfQuery),
                    Series.of(25, peer::changeOfQuery));
            row(size, "a change of span", Series.of(400, questions::changeOfSpan), Series.of(25, peer::changeOfSpan));
            row(size, "words to events", Series.of(400, questions::words), Series.of(10, peer::words));
            row(size, "one event with all its parts", Series.of(400, questions::oneEvent), null);
            single(size, "heap of the data layer, MB", held / 1e6);
            single(size, "database, MB", bytes(current(store), "annals.mv.db") / 1e6);
            single(size, "index of words, MB", bytes(current(store), "index") / 1e6);
            single(size, "columns, MB", bytes(current(store), "columns") / 1e6);
        }
        single(size(folder), "from Java's start to data ready, s", startSeconds(store));
    }

    private static int size(StoreFolder folder) {
        try (Library library = Library.open(folder)) {
            return library.chronicle().size();
        }
    }

    private void row(int size, String question, Series series, @Nullable Series peer) {
        out.printf(
                Locale.ROOT,
                "| %,d | %s | %.3f | %.3f | %s | %s |%n",
                size,
                question,
                series.median(),
                series.percentile(99),
                peer == null ? "" : String.format(Locale.ROOT, "%.1f", peer.median()),
                peer == null ? "" : String.format(Locale.ROOT, "%.0f", peer.median() / series.median()));
        json.add(String.format(
                Locale.ROOT,
                "{\"events\":%d,\"question\":\"%s\",\"median_ms\":%.4f,\"p99_ms\":%.4f,\"h2_median_ms\":%s}",
                size,
                question,
                series.median(),
                series.percentile(99),
                peer == null ? "null" : String.format(Locale.ROOT, "%.3f", peer.median())));
    }

    private void single(int size, String what, double value) {
        out.printf(Locale.ROOT, "| %,d | %s | %.2f | | | |%n", size, what, value);
        json.add(String.format(Locale.ROOT, "{\"events\":%d,\"what\":\"%s\",\"value\":%.3f}", size, what, value));
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Path current(Path store) throws IOException {
        return store.resolve(Files.readString(store.resolve("current")).strip());
    }

    private static long bytes(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** The median of whole processes that open the store, print nothing, and end; by the packaged program where it is. */
    private static double startSeconds(Path store) throws IOException, InterruptedException {
        Path launcher = HOME.resolve("target/annals/bin/annals");
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            int status = new ProcessBuilder(launcher.toString(), "list", "--limit", "0", "--store", store.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("annals list failed; run mvn -q -DskipTests package first");
            }
            seconds[i] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[STARTS / 2];
    }
}
