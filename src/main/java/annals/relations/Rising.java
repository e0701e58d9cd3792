package annals.relations;

import annals.chronicle.Chronicle;
import annals.relations.Contrast.Difference;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The stories that rise: those whose share of a span's events is larger than of the span before it, which is as long. */
public final class Rising {

    private Rising() {}

    /**
     * A story that rises.
     *
     * @param now its events in the span
     * @param before its events in the span before
     * @param times how many times its share grew, estimated with care where it is small
     * @param chance that it would grow so much by chance alone, corrected for the number of stories
     */
    public record Riser(int story, int now, int before, double times, double chance) {}

    /**
     * The surest first.
     *
     * @param selected events that count
     * @param first day of the span
     * @param last day of the span
     */
    public static List<Riser> in(Stories stories, Chronicle chronicle, BitSet selected, long first, long last) {
        int from = chronicle.firstFrom(first);
        int to = chronicle.firstFrom(last + 1);
        int earlier = chronicle.firstFrom(first - (last - first + 1));
        int sizeNow = selected.get(from, Math.max(from, to)).cardinality();
        int sizeBefore = selected.get(earlier, Math.max(earlier, from)).cardinality();
        return Contrast.of(
                        stories.counts(selected, from, to),
                        sizeNow,
                        stories.counts(selected, earlier, from),
                        sizeBefore)
                .stream()
                .filter(story -> story.times() > 1)
                .map(Rising::riser)
                .sorted(Comparator.comparingDouble(Riser::chance)
                        .thenComparing(Comparator.comparingInt(Riser::now).reversed())
                        .thenComparingInt(Riser::story))
                .toList();
    }

    private static Riser riser(Difference difference) {
        return new Riser(
                difference.thing(), difference.here(), difference.there(), difference.times(), difference.chance());
    }
}
