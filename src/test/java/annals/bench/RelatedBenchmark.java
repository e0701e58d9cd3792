package annals.bench;

import annals.library.Library;
import annals.relations.Likeness;
import annals.relations.Likeness.Like;
import annals.store.StoreFolder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How many of an archive's links "more like this" finds again when they are hidden from it, beside plainer rankings. Of each
 * event's list, events that it is still linked with are left out, for every ranking alike.
 */
public final class RelatedBenchmark {

    /** Weights were chosen by what they do with the first seed and the first half of the events. */
    private static final long SEED = 2;

    private static final int[] PLACES = {10, 50};
    private static final int DEEP = 120;

    private RelatedBenchmark() {}

    /** {@code STORE… [tune]}: with the last word for the seed and the half that weights may be chosen by. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> stores = new ArrayList<>(List.of(args));
        boolean tune = stores.remove("tune");
        out.println("| store | events | hidden links asked for | ranking | found in 10 | found in 50 |");
        out.println("|---|---:|---:|---|---:|---:|");
        for (String store : stores) {
            try (Library library = Library.open(new StoreFolder(Path.of(store)))) {
                HiddenLinks hidden = HiddenLinks.of(library, tune ? 1 : SEED);
                measure(Path.of(store).getFileName().toString(), hidden, tune, out);
            }
        }
    }

    private static void measure(String store, HiddenLinks hidden, boolean tune, PrintStream out) {
        Peers peers = new Peers(hidden.rest());
        Likeness likeness = new Likeness(hidden.rest());
        Map<String, IntFunction<int[]>> rankings = new LinkedHashMap<>();
        rankings.put(
                "Annals",
                event -> likeness.to(event, DEEP).stream().mapToInt(Like::event).toArray());
        rankings.put("number of shared tags, then newest", peers::bySharedTagCount);
        rankings.put("tags alone", peers::byTags);
        rankings.put("words of the headline alone", peers::byWords);
        rankings.forEach((name, ranking) -> {
            int asked = 0;
            int[] found = new int[PLACES.length];
            for (int event = 0; event < hidden.lost().size(); event++) {
                List<Integer> lost = hidden.lost().get(event);
                boolean firstHalf = (hidden.rest().id(event).toString().hashCode() & 1) == 0;
                if (firstHalf == tune && !lost.isEmpty()) {
                    asked += lost.size();
                    count(event, lost, ranking.apply(event), hidden, found);
                }
            }
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %s | %.3f | %.3f |%n",
                    store,
                    hidden.rest().size(),
                    asked,
                    name,
                    (double) found[0] / asked,
                    (double) found[1] / asked);
        });
    }

    private static void count(int event, List<Integer> lost, int[] ranked, HiddenLinks hidden, int[] found) {
        int place = 0;
        for (int other : ranked) {
            if (place >= PLACES[PLACES.length - 1]) {
                break;
            }
            if (!hidden.areLinked(event, other)) {
                for (int i = 0; i < PLACES.length; i++) {
                    found[i] += place < PLACES[i] && lost.contains(other) ? 1 : 0;
                }
                place++;
            }
        }
    }
}
