package annals.explore;

import annals.chronicle.Chronicle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which topics have a colour of their own: the most frequent ones of the whole archive, so that a filter recolours nothing. */
public final class Topics {

    private static final int COLORED = 7;

    private final int[] rankByTag;
    private final List<Integer> colored;

    public Topics(Chronicle chronicle) {
        int[] counts = chronicle.topicCounts();
        List<Integer> frequent = IntStream.range(0, counts.length)
                .boxed()
                .filter(tag -> counts[tag] > 1)
                .sorted(Comparator.<Integer>comparingInt(tag -> counts[tag]).reversed())
                .limit(COLORED)
                .toList();
        colored = frequent;
        rankByTag = new int[counts.length];
        Arrays.fill(rankByTag, -1);
        for (int rank = 0; rank < frequent.size(); rank++) {
            rankByTag[frequent.get(rank)] = rank;
        }
    }

    /** The colour's number, or -1 for everything else. */
    public int color(int topic) {
        return topic < 0 ? -1 : rankByTag[topic];
    }

    /** The tags that have colours, in the order of these. */
    public List<Integer> colored() {
        return colored;
    }
}
