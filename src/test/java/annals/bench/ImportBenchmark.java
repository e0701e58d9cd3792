package annals.bench;

import annals.archive.Archive;
import annals.archive.FileFacts;
import annals.archive.Problem;
import annals.store.Store;
import annals.store.StoreFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long imports take, each in a Java process of its own from start to exit, and how often as long as merely reading the
 * same bytes in such a process.
 */
public final class ImportBenchmark {

    private static final int RUNS = 5;
    /** Left by {@code mvn package}; without it Java is started as it is. */
    private static final Path LAUNCHER = Path.of(System.getProperty("annals.home", "."), "target/annals/bin/annals");

    private final Path work;
    private final PrintStream out;

    private ImportBenchmark(Path work, PrintStream out) {
        this.work = work;
        this.out = out;
    }

    /** {@code [ARCHIVE…]}: archives to import besides the generated one. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2 && args[0].equals("--read")) {
            readBytes(Path.of(args[1]));
            return;
        }
        Path work = Files.createTempDirectory("annals-bench");
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            new ImportBenchmark(work, out).run(Arrays.stream(args).map(Path::of).toList());
        } finally {
            removeTree(work);
        }
    }

    private void run(List<Path> archives) throws IOException, InterruptedException {
        Path generated = work.resolve("generated");
        ArchiveGenerator.write(generated, Integer.getInteger("bench.pages", 100_000), 1);
        out.printf(
                "%d processors, Java %s, medians of %d runs (generated: 3), heap 512 MB, %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                RUNS,
                Files.exists(LAUNCHER) ? "by bin/annals" : "by java");
        out.println("| archive | events | read s | first import s | ratio | events/s | again s | ratio to first |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        for (Path archive : archives) {
            row(archive, RUNS);
        }
        row(generated, 3);
    }

    private void row(Path archive, int runs) throws IOException, InterruptedException {
        List<Double> read = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        int events = 0;
        for (int i = 0; i < runs; i++) {
            Path store = work.resolve("store");
            removeTree(store);
            read.add(seconds("annals.bench.ImportBenchmark", "--read", archive.toString()));
            first.add(importSeconds(archive, store));
            again.add(importSeconds(archive, store));
            try (Store open = new StoreFolder(store).open()) {
                events = open.totals().events();
            }
        }
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.2f | %.1f | %,.0f | %.2f | %.2f |%n",
                archive.getFileName(),
                events,
                median(read),
                median(first),
                median(first) / median(read),
                events / median(first),
                median(again),
                median(again) / median(first));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** From the command's start to its exit, as its user would time it. */
    private static double importSeconds(Path archive, Path store) throws IOException, InterruptedException {
        return Files.exists(LAUNCHER)
                ? seconds(List.of(LAUNCHER.toString(), "import", archive.toString(), "--store", store.toString()))
                : seconds("annals.app.Main", "import", archive.toString(), "--store", store.toString());
    }

    private static double seconds(String mainClass, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(args));
        return seconds(command);
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ANNALS_JAVA_OPTS", "-Xmx512m");
        long start = System.nanoTime();
        int status = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void readBytes(Path path) throws IOException {
        Archive.at(path).visit(new Archive.Visitor() {
            @Override
            public void file(FileFacts file, byte[] content) {}

            @Override
            public void problem(Problem problem) {}
        });
    }

    private static void removeTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
