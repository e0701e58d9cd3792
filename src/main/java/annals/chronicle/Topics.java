package annals.chronicle;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many events have each tag for their topic, and which topics stand out: the most frequent ones of the whole archive have colours
 * and lanes of their own, so that a filter recolours nothing.
 */
public final class Topics {

    private static final int COLORED = 7;

    private final int[] counts;
    private final int[] rankByTag;
    private final List<Integer> colored;
    private final List<BitSet> events;

    /**
     * @param topics of the events, -1 where one has none
     * @param tags how many there are
     */
    Topics(IntColumn topics, int tags) {
        counts = new int[tags];
        for (int event = 0; event < topics.size(); event++) {
            int topic = topics.get(event);
            if (topic >= 0) {
                counts[topic]++;
            }
        }
        colored = IntStream.range(0, tags)
                .boxed()
                .filter(tag -> counts[tag] > 1)
                .sorted(Comparator.<Integer>comparingInt(tag -> counts[tag]).reversed())
                .limit(COLORED)
                .toList();
        rankByTag = new int[tags];
        Arrays.fill(rankByTag, -1);
        for (int rank = 0; rank < colored.size(); rank++) {
            rankByTag[colored.get(rank)] = rank;
        }
        events = colored.stream().map(tag -> new BitSet(topics.size())).toList();
        for (int event = 0; event < topics.size(); event++) {
            int rank = color(topics.get(event));
            if (rank >= 0) {
                events.get(rank).set(event);
            }
        }
    }

    /** How many events have this tag for their topic. */
    public int count(int tag) {
        return counts[tag];
    }

    /** The colour's number, or -1 for everything else. */
    public int color(int topic) {
        return topic < 0 ? -1 : rankByTag[topic];
    }

    /** The tags that have colours, in the order of these. */
    public List<Integer> colored() {
        return colored;
    }

    /** The events that a colour stands for. The caller owns the answer. */
    public BitSet eventsIn(int color) {
        return (BitSet) events.get(color).clone();
    }
}
