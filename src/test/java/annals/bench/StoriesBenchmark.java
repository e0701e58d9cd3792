package annals.bench;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.relations.Stories;
import annals.relations.StoryFinder;
import annals.store.StoreFolder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/** How long it takes to find all stories of an archive, and how large they are. */
public final class StoriesBenchmark {

    private StoriesBenchmark() {}

    /** {@code [SIZE|STORE…]}: how many events to make up, or stores. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| events | seconds | stories | events in them | median size | largest |");
        out.println("|---:|---:|---:|---:|---:|---:|");
        for (String wanted : args) {
            if (wanted.matches("\\d+")) {
                measure(MadeUpWeb.of(Integer.parseInt(wanted), 1), out);
            } else {
                try (Library library = Library.open(new StoreFolder(Path.of(wanted)))) {
                    measure(library.chronicle(), out);
                }
            }
        }
    }

    private static void measure(Chronicle chronicle, PrintStream out) {
        long begin = System.nanoTime();
        Stories stories = StoryFinder.find(chronicle);
        double seconds = (System.nanoTime() - begin) / 1e9;
        int[] sizes = IntStream.range(0, stories.count())
                .map(stories::sizeOf)
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "| %,d | %.2f | %,d | %,d | %,d | %,d |%n",
                chronicle.size(),
                seconds,
                sizes.length,
                IntStream.of(sizes).sum(),
                sizes.length == 0 ? 0 : sizes[sizes.length / 2],
                sizes.length == 0 ? 0 : sizes[sizes.length - 1]);
    }
}
