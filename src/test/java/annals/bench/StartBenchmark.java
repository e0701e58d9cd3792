package annals.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long it takes from the command to the first complete picture of a store, and how often as long as an empty window of JavaFX
 * takes; in turn, each in a process of its own, without a display. It is the package that is started, as its launcher does it; the
 * empty window once without and once with the notes on what to load at start that the package has.
 */
public final class StartBenchmark {

    private static final int RUNS = Integer.getInteger("bench.runs", 9);
    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final Path PACKAGE = HOME.resolve("target/annals");

    private StartBenchmark() {}

    /** {@code STORE} */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.exists(PACKAGE)) {
            throw new IOException("there is no package in " + PACKAGE + "; make one with: mvn -q -DskipTests package");
        }
        List<Double> plain = new ArrayList<>();
        List<Double> noted = new ArrayList<>();
        List<Double> annals = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            double one = millis(false, "annals.bench.EmptyWindow");
            double two = millis(true, "annals.bench.EmptyWindow");
            double three = millis(true, "annals.app.FirstPicture", args[0]);
            if (run > 0) { // the first reads all from the disk
                plain.add(one);
                noted.add(two);
                annals.add(three);
            }
        }
        out.printf(
                "first complete picture %.0f ms; empty window %.0f ms, with notes %.0f ms: %.2f and %.2f times as long (medians of"
                        + " %d, %d processors, Java %s)%n",
                median(annals),
                median(plain),
                median(noted),
                median(annals) / median(plain),
                median(annals) / median(noted),
                RUNS,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    private static double millis(boolean withNotes, String... mainAndArguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (withNotes) {
            command.addAll(List.of("-XX:AOTCache=" + PACKAGE.resolve("lib/annals.aot"), "-Xlog:aot*=off"));
        }
        command.addAll(List.of(
                "-Xms64m",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dannals.home=" + PACKAGE,
                "--module-path",
                PACKAGE.resolve("lib/javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.web",
                "--enable-native-access=javafx.graphics,javafx.web,ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                program() + File.pathSeparator + HOME.resolve("target/test-classes")));
        command.addAll(List.of(mainAndArguments));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(mainAndArguments[0] + " ended with " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Path program() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(PACKAGE.resolve("lib"), "annals-*.jar")) {
            return jars.iterator().next();
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
