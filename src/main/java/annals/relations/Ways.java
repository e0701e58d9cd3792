package annals.relations;

import annals.chronicle.Chronicle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds ways from an event to a later one, each hop forward in time along a link of the archive, in either direction, or
 * between two events that share rare tags. Short hops and events that have to do with both ends make a way better. Safe to
 * use on any thread.
 */
public final class Ways {

    private static final double BY_LINK = 1;
    private static final double BY_TAGS = 2.2;
    private static final double OFF_TOPIC = 1.5;
    private static final double TRODDEN = 3;
    /** A way should have about so many hops, and none that takes much longer than the others. */
    private static final double HOPS = 6;

    private static final double LEAST_REST = 2;

    private static final int RARE = 60;
    private static final int FEWEST_SHARED = 2;

    private final Chronicle chronicle;
    private final Rarity rarity;

    public Ways(Chronicle chronicle) {
        this.chronicle = chronicle;
        rarity = new Rarity(chronicle);
    }

    /**
     * What a way has to keep to.
     *
     * @param linksOnly no hop by shared tags alone
     * @param largestGap in days between two events of it
     * @param through events that it may touch; both ends are always among them
     */
    public record Limits(boolean linksOnly, int largestGap, BitSet through) {}

    /**
     * A step of a way.
     *
     * @param linked by the archive, not by shared tags alone
     * @param shared tags, the rarest first
     * @param days between the two
     */
    public record Hop(int from, int to, boolean linked, List<Integer> shared, int days) {
        public Hop {
            shared = List.copyOf(shared);
        }
    }

    /** From the first event to the last; without hops where both are the same. */
    public record Way(List<Hop> hops) {
        public Way {
            hops = List.copyOf(hops);
        }
    }

    /**
     * What was found.
     *
     * @param ways the best first; empty where there is none
     * @param nearest the event, reached from the first, that comes nearest to the last in time
     */
    public record Found(List<Way> ways, int nearest) {}

    /** Up to a few ways, none with the same events between its ends as another. The earlier event is the first. */
    public Found between(int one, int other, int few, Limits limits) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        List<Way> ways = new ArrayList<>();
        Set<List<Integer>> known = new HashSet<>();
        Map<Integer, Integer> trodden = new HashMap<>();
        int nearest = from;
        for (int attempt = 0; attempt < few * 2 && ways.size() < few; attempt++) {
            Search search = new Search(from, to, limits, trodden);
            boolean found = search.run();
            nearest = Math.max(nearest, search.latest);
            if (!found) {
                break;
            }
            Way way = search.way();
            List<Integer> events = way.hops().stream().map(Hop::to).toList();
            if (known.add(events)) {
                ways.add(way);
            }
            events.forEach(event -> trodden.merge(event, 1, Integer::sum));
        }
        return new Found(ways, nearest);
    }

    /**
     * The cheapest way first, by A*; all hops lead to later events, so that numbers only rise. What the rest of a way costs
     * at least is known: a hop costs one and the square of its stretch, never less than twice the stretch.
     */
    private final class Search {
        private final int from;
        private final int to;
        private final Limits limits;
        private final Map<Integer, Integer> trodden;
        private final double[] costs;
        private final int[] before;
        private final BitSet settled = new BitSet();
        private final PriorityQueue<Reached> open = new PriorityQueue<>();
        private final BitSet topic = new BitSet();
        private final double idealGap;
        private final Links links = new Links(chronicle);
        private final int[] sharing;
        private int latest;

        /** @param least what a way through it costs at the least */
        private record Reached(int event, double least) implements Comparable<Reached> {
            @Override
            public int compareTo(Reached other) {
                int dearer = Double.compare(least, other.least);
                return dearer != 0 ? dearer : Integer.compare(event, other.event);
            }
        }

        Search(int from, int to, Limits limits, Map<Integer, Integer> trodden) {
            this.from = from;
            this.to = to;
            this.limits = limits;
            this.trodden = trodden;
            latest = from;
            idealGap = Math.max(1, (chronicle.day(to) - (double) chronicle.day(from)) / HOPS);
            costs = new double[to - from + 1];
            Arrays.fill(costs, Double.MAX_VALUE);
            before = new int[to - from + 1];
            sharing = new int[to - from + 1];
            IntStream.of(chronicle.tagsOf(from)).forEach(topic::set);
            IntStream.of(chronicle.tagsOf(to)).forEach(topic::set);
        }

        boolean run() {
            costs[0] = 0;
            open.add(new Reached(from, 0));
            while (!open.isEmpty()) {
                int event = open.remove().event();
                if (settled.get(event)) {
                    continue;
                }
                settled.set(event);
                latest = Math.max(latest, event);
                if (event == to) {
                    return true;
                }
                for (int linked : links.of(event)) {
                    reach(event, linked, BY_LINK);
                }
                if (!limits.linksOnly()) {
                    expandByTags(event);
                }
            }
            return false;
        }

        private void expandByTags(int event) {
            BitSet touched = new BitSet();
            for (int tag : chronicle.tagsOf(event)) {
                if (chronicle.countOf(tag) <= RARE) {
                    for (int other : chronicle.eventsOf(tag)) {
                        if (other > event && other <= to) {
                            sharing[other - from]++;
                            touched.set(other - from);
                        }
                    }
                }
            }
            touched.stream().forEach(at -> {
                if (sharing[at] >= FEWEST_SHARED) {
                    reach(event, from + at, BY_TAGS);
                }
                sharing[at] = 0;
            });
        }

        private void reach(int event, int other, double hop) {
            long gap = (long) chronicle.day(other) - chronicle.day(event);
            if (other <= event
                    || other > to
                    || settled.get(other)
                    || gap > limits.largestGap()
                    || (other != to && !limits.through().get(other))) {
                return;
            }
            double stretch = gap / idealGap;
            double total = costs[event - from] + hop + stretch * stretch + detour(other);
            if (total < costs[other - from]) {
                costs[other - from] = total;
                before[other - from] = event;
                double rest = ((long) chronicle.day(to) - chronicle.day(other)) / idealGap;
                open.add(new Reached(other, total + LEAST_REST * rest));
            }
        }

        private double detour(int event) {
            if (event == to) {
                return 0;
            }
            double shared = 0;
            double all = 0;
            for (int tag : chronicle.tagsOf(event)) {
                double weight = rarity.of(tag);
                shared += topic.get(tag) ? weight : 0;
                all += weight;
            }
            double strange = all == 0 ? 1 : 1 - shared / all;
            return OFF_TOPIC * strange + TRODDEN * trodden.getOrDefault(event, 0);
        }

        Way way() {
            Deque<Hop> hops = new ArrayDeque<>();
            for (int event = to; event != from; ) {
                int earlier = before[event - from];
                hops.addFirst(new Hop(
                        earlier,
                        event,
                        links.areLinked(earlier, event),
                        rarity.shared(earlier, event),
                        chronicle.day(event) - chronicle.day(earlier)));
                event = earlier;
            }
            return new Way(List.copyOf(hops));
        }
    }
}
