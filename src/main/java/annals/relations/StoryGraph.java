package annals.relations;

import annals.chronicle.Chronicle;
import java.util.Arrays;
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
        Edges edges = new Edges();
        Rarity rarity = new Rarity(chronicle);
        double rarest = Math.log(Math.max(2, chronicle.size()));
        for (int event = 0; event < chronicle.size(); event++) {
            int[] tags = chronicle.tagsOf(event);
            for (int target : chronicle.targetsOf(event)) {
                int[] others = chronicle.tagsOf(target);
                double shared = IntStream.of(tags)
                        .filter(tag -> Arrays.binarySearch(others, tag) >= 0)
                        .mapToDouble(rarity::of)
                        .sum();
                edges.add(event, target, (LINK + shared / rarest) * fading(event, target, LINK_HALVES_IN, chronicle));
            }
        }
        for (int tag = 0; tag < chronicle.tags().size(); tag++) {
            int[] events = chronicle.eventsOf(tag);
            for (int i = 1; i < events.length && events.length <= chronicle.size() / COMMON; i++) {
                double fading = fading(events[i - 1], events[i], TAG_HALVES_IN, chronicle);
                edges.add(events[i - 1], events[i], rarity.of(tag) / rarest * fading);
            }
        }
        return edges.graph(chronicle.size());
    }

    private static double fading(int one, int other, double daysToHalve, Chronicle chronicle) {
        return Math.pow(0.5, Math.abs((double) chronicle.day(one) - chronicle.day(other)) / daysToHalve);
    }

    /** One with a node for each group of this one's, and what held the groups' members together inside of each. */
    StoryGraph grouped(int[] groups, int count) {
        Edges edges = new Edges();
        for (int node = 0; node + 1 < starts.length; node++) {
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                // Each pair is seen from both ends; a group's own weight belongs to it from both.
                if (groups[node] < groups[neighbours[i]]) {
                    edges.add(groups[node], groups[neighbours[i]], weights[i]);
                } else if (groups[node] == groups[neighbours[i]]) {
                    edges.inside(groups[node], weights[i]);
                }
            }
        }
        return edges.graph(count);
    }

    /** Pairs in any order. */
    private static final class Edges {
        private int[] ends = new int[2048];
        private float[] weights = new float[1024];
        private int size;

        void add(int one, int other, double weight) {
            if (weight < LEAST || one == other) {
                return;
            }
            put(one, other, weight);
        }

        /** What a node has with itself, counted once. */
        void inside(int node, double weight) {
            put(node, node, weight);
        }

        private void put(int one, int other, double weight) {
            if (size == weights.length) {
                weights = Arrays.copyOf(weights, size * 2);
                ends = Arrays.copyOf(ends, size * 4);
            }
            ends[size * 2] = one;
            ends[size * 2 + 1] = other;
            weights[size++] = (float) weight;
        }

        /** A pair that comes several times has what all of them weigh. */
        StoryGraph graph(int nodes) {
            int[] next = new int[nodes + 1];
            for (int i = 0; i < size; i++) {
                next[ends[i * 2] + 1]++;
                next[ends[i * 2 + 1] + 1] += ends[i * 2] == ends[i * 2 + 1] ? 0 : 1;
            }
            for (int node = 0; node < nodes; node++) {
                next[node + 1] += next[node];
            }
            int[] to = new int[next[nodes]];
            float[] weight = new float[next[nodes]];
            int[] starts = next.clone();
            for (int i = 0; i < size; i++) {
                int one = ends[i * 2];
                int other = ends[i * 2 + 1];
                to[next[one]] = other;
                weight[next[one]++] = weights[i];
                if (one != other) {
                    to[next[other]] = one;
                    weight[next[other]++] = weights[i];
                }
            }
            return merged(starts, to, weight);
        }

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
            return new StoryGraph(ends, Arrays.copyOf(to, size), Arrays.copyOf(weight, size));
        }
    }
}
