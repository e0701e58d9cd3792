package annals.relations;

import annals.chronicle.Chronicle;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How strongly events hang together in pairs: by a link, the more the rarer the tags that both have, and by a tag with the
 * event that had it last. Either weakens with the days between. Each event's neighbours lie side by side.
 */
final class StoryGraph {

    private static final double LINK_HALVES_IN = 300;
    private static final double TAG_HALVES_IN = 45;
    private static final double LINK = 0.5;
    private static final double LEAST = 0.05;
    /** A tag of more than one event in so many holds nothing together. */
    private static final int COMMON = 25;

    final int[] starts;
    final int[] neighbours;
    final float[] weights;

    private StoryGraph(int[] starts, int[] neighbours, float[] weights) {
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    static StoryGraph of(Chronicle chronicle) {
        Rarity rarity = new Rarity(chronicle);
        double rarest = Math.log(Math.max(2, chronicle.size()));
        return of(chronicle.size(), pairs -> {
            linked(chronicle, rarity, rarest, pairs);
            tagged(chronicle, rarity, rarest, pairs);
        });
    }

    private static void linked(Chronicle chronicle, Rarity rarity, double rarest, Pairs pairs) {
        for (int event = 0; event < chronicle.size(); event++) {
            int[] tags = chronicle.tagsOf(event);
            for (int target : chronicle.targetsOf(event)) {
                int[] others = chronicle.tagsOf(target);
                double shared = IntStream.of(tags)
                        .filter(tag -> Arrays.binarySearch(others, tag) >= 0)
                        .mapToDouble(rarity::of)
                        .sum();
                double weight = (LINK + shared / rarest) * fading(event, target, LINK_HALVES_IN, chronicle);
                if (weight >= LEAST && event != target) {
                    pairs.add(event, target, weight);
                }
            }
        }
    }

    private static void tagged(Chronicle chronicle, Rarity rarity, double rarest, Pairs pairs) {
        for (int tag = 0; tag < chronicle.tags().size(); tag++) {
            int[] events = chronicle.eventsOf(tag);
            for (int i = 1; i < events.length && events.length <= chronicle.size() / COMMON; i++) {
                double fading = fading(events[i - 1], events[i], TAG_HALVES_IN, chronicle);
                double weight = rarity.of(tag) / rarest * fading;
                if (weight >= LEAST) {
                    pairs.add(events[i - 1], events[i], weight);
                }
            }
        }
    }

    private static double fading(int one, int other, double daysToHalve, Chronicle chronicle) {
        return Math.pow(0.5, Math.abs((double) chronicle.day(one) - chronicle.day(other)) / daysToHalve);
    }

    /** One with a node for each group of this one's, and what held the groups' members together inside of each. */
    StoryGraph grouped(int[] groups, int count) {
        return of(count, pairs -> {
            for (int node = 0; node + 1 < starts.length; node++) {
                for (int i = starts[node]; i < starts[node + 1]; i++) {
                    // Each pair is seen from both ends; a group's own weight belongs to it from both.
                    if (groups[node] <= groups[neighbours[i]]) {
                        pairs.add(groups[node], groups[neighbours[i]], weights[i]);
                    }
                }
            }
        });
    }

    /** Is told pairs of nodes in any order, or a node and what it has with itself, which counts once. */
    @FunctionalInterface
    private interface Pairs {
        void add(int one, int other, double weight);
    }

    /**
     * A pair that comes several times has what all of them weigh. The pairs are told twice, first to be counted: there may be
     * tens of millions, which are not to be in memory twice.
     */
    private static StoryGraph of(int nodes, Consumer<Pairs> tell) {
        int[] next = new int[nodes + 1];
        tell.accept((one, other, weight) -> {
            next[one + 1]++;
            next[other + 1] += one == other ? 0 : 1;
        });
        for (int node = 0; node < nodes; node++) {
            next[node + 1] += next[node];
        }
        int[] to = new int[next[nodes]];
        float[] weights = new float[next[nodes]];
        int[] starts = next.clone();
        tell.accept((one, other, weight) -> {
            to[next[one]] = other;
            weights[next[one]++] = (float) weight;
            if (one != other) {
                to[next[other]] = one;
                weights[next[other]++] = (float) weight;
            }
        });
        return merged(starts, to, weights);
    }

    /** In place: what is left over at the end of the arrays is nobody's. */
    private static StoryGraph merged(int[] starts, int[] to, float[] weight) {
        int nodes = starts.length - 1;
        int[] place = new int[nodes];
        int size = 0;
        int[] ends = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) {
            int begin = size;
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                int at = place[to[i]] - 1;
                if (at >= begin && at < size && to[at] == to[i]) {
                    weight[at] += weight[i];
                } else {
                    to[size] = to[i];
                    weight[size] = weight[i];
                    place[to[i]] = ++size;
                }
            }
            ends[node + 1] = size;
        }
        return new StoryGraph(ends, to, weight);
    }
}
