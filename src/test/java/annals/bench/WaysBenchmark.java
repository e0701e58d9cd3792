package annals.bench;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.relations.Ways;
import annals.relations.Ways.Found;
import annals.relations.Ways.Limits;
import annals.store.StoreFolder;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How long the search for the three best ways between two events takes, wherever in the archive these lie. */
public final class WaysBenchmark {

    private static final int PAIRS = 100;

    private final Chronicle chronicle;
    private final Random random = new Random(5);
    private int found;

    private WaysBenchmark(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** {@code [SIZE|STORE…]}: how many events to make up, or stores. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| events | ways | there is one | median ms | p99 ms | p99 ms of the processor |");
        out.println("|---:|---|---:|---:|---:|---:|");
        for (String wanted : args) {
            if (wanted.matches("\\d+")) {
                new WaysBenchmark(MadeUpWeb.of(Integer.parseInt(wanted), 1)).measure(out);
            } else {
                try (Library library = Library.open(new StoreFolder(Path.of(wanted)))) {
                    new WaysBenchmark(library.chronicle()).measure(out);
                }
            }
        }
    }

    private void measure(PrintStream out) throws Exception {
        measure("by links and tags", false, Integer.MAX_VALUE, out);
        measure("by links alone", true, Integer.MAX_VALUE, out);
        measure("by links and tags, no gap of more than 30 days", false, 30, out);
    }

    private void measure(String name, boolean linksOnly, int largestGap, PrintStream out) throws Exception {
        BitSet all = new BitSet();
        all.set(0, chronicle.size());
        Limits limits = new Limits(linksOnly, largestGap, all);
        Ways ways = new Ways(chronicle);
        found = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> worked = new ArrayList<>();
        Series series = Series.of(PAIRS, () -> {
            long before = threads.getCurrentThreadCpuTime();
            Found some = ways.between(random.nextInt(chronicle.size()), random.nextInt(chronicle.size()), 3, limits);
            worked.add(threads.getCurrentThreadCpuTime() - before);
            found += some.ways().isEmpty() ? 0 : 1;
            return some.nearest();
        });
        double processor = worked.stream().skip(PAIRS).sorted().toList().get(PAIRS * 99 / 100) / 1e6;
        out.printf(
                Locale.ROOT,
                "| %,d | %s | %d %% | %.1f | %.1f | %.1f |%n",
                chronicle.size(),
                name,
                found * 100 / (2 * PAIRS),
                series.median(),
                series.percentile(99),
                processor);
    }
}
