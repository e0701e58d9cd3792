package annals.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    private StartBenchmark() {}

    /** {@code STORE} */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
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
        ProcessBuilder process = PackageProcess.of(withNotes, List.of(), List.of(mainAndArguments));
        long start = System.nanoTime();
        int status = process.start().waitFor();
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
