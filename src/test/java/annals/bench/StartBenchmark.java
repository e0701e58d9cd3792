package annals.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long it takes from the command to the first complete picture of a store, and how often as long as an empty window of JavaFX
 * takes; in turn, each in a process of its own, without a display. Both have the same class path; where {@code annals.aot} is set,
 * both are given that cache.
 */
public final class StartBenchmark {

    private static final int RUNS = Integer.getInteger("bench.runs", 9);

    private StartBenchmark() {}

    /** {@code STORE} */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Double> empty = new ArrayList<>();
        List<Double> annals = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            double one = millis("annals.bench.EmptyWindow");
            double other = millis("annals.app.FirstPicture", Path.of(args[0]).toString());
            if (run > 0) { // the first reads all from the disk
                empty.add(one);
                annals.add(other);
            }
        }
        out.printf(
                "empty window %.0f ms, first complete picture %.0f ms: %.2f times as long (medians of %d, %d"
                        + " processors, Java %s)%n",
                median(empty),
                median(annals),
                median(annals) / median(empty),
                RUNS,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    private static double millis(String... mainAndArguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dannals.home=" + System.getProperty("annals.home", "."),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        String cache = System.getProperty("annals.aot");
        if (cache != null) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(mainAndArguments));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(mainAndArguments[0] + " ended with " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
