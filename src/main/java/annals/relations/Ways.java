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

    /** The cheapest way first, by Dijkstra; all hops lead to later events, so that numbers only rise. */
    private final class Search {
        private final int from;
        private final int to;
        private final Limits limits;
        private final Map<Integer, Integer> trodden;
        private final Map<Integer, Double> costs = new HashMap<>();
        private final Map<Integer, Integer> before = new HashMap<>();
        private final BitSet settled = new BitSet();
        private final PriorityQueue<double[]> open = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        private final int[] topic;
        private final double idealGap;
        private int latest;

        Search(int from, int to, Limits limits, Map<Integer, Integer> trodden) {
            this.from = from;
            this.to = to;
            this.limits = limits;
            this.trodden = trodden;
            latest = from;
            idealGap = Math.max(1, (chronicle.day(to) - (double) chronicle.day(from)) / HOPS);
            BitSet tags = new BitSet();
            for (int tag : chronicle.tagsOf(from)) {
                tags.set(tag);
            }
            for (int tag : chronicle.tagsOf(to)) {
                tags.set(tag);
            }
            topic = tags.stream().toArray();
        }

        boolean run() {
            costs.put(from, 0.0);
            open.add(new double[] {0, from});
            while (!open.isEmpty()) {
                double[] next = open.remove();
                int event = (int) next[1];
                if (settled.get(event)) {
                    continue;
                }
                settled.set(event);
                latest = Math.max(latest, event);
                if (event == to) {
                    return true;
                }
                expand(event, next[0]);
            }
            return false;
        }

        private void expand(int event, double cost) {
            for (int target : chronicle.targetsOf(event)) {
                reach(event, target, cost + BY_LINK);
            }
            for (int pointer : chronicle.pointersTo(event)) {
                reach(event, pointer, cost + BY_LINK);
            }
            if (limits.linksOnly()) {
                return;
            }
            Map<Integer, Integer> sharing = new HashMap<>();
            for (int tag : chronicle.tagsOf(event)) {
                if (chronicle.countOf(tag) <= RARE) {
                    for (int other : chronicle.eventsOf(tag)) {
                        if (other > event && other <= to) {
                            sharing.merge(other, 1, Integer::sum);
                        }
                    }
                }
            }
            sharing.forEach((other, count) -> {
                if (count >= FEWEST_SHARED) {
                    reach(event, other, cost + BY_TAGS);
                }
            });
        }

        private void reach(int event, int other, double cost) {
            long gap = (long) chronicle.day(other) - chronicle.day(event);
            if (other <= event
                    || other > to
                    || settled.get(other)
                    || gap > limits.largestGap()
                    || (other != to && !limits.through().get(other))) {
                return;
            }
            double stretch = gap / idealGap;
            double total = cost + stretch * stretch + detour(other);
            if (total < costs.getOrDefault(other, Double.MAX_VALUE)) {
                costs.put(other, total);
                before.put(other, event);
                open.add(new double[] {total, other});
            }
        }

        private double detour(int event) {
            if (event == to) {
                return 0;
            }
            int[] tags = chronicle.tagsOf(event);
            double shared = 0;
            for (int tag : tags) {
                shared += Arrays.binarySearch(topic, tag) >= 0 ? rarity.of(tag) : 0;
            }
            double all = rarity.of(tags);
            double strange = all == 0 ? 1 : 1 - shared / all;
            return OFF_TOPIC * strange + TRODDEN * trodden.getOrDefault(event, 0);
        }

        Way way() {
            Deque<Hop> hops = new ArrayDeque<>();
            for (int event = to; event != from; ) {
                int earlier = before.getOrDefault(event, from);
                boolean linked = Arrays.binarySearch(chronicle.targetsOf(earlier), event) >= 0
                        || Arrays.binarySearch(chronicle.targetsOf(event), earlier) >= 0;
                hops.addFirst(new Hop(
                        earlier,
                        event,
                        linked,
                        rarity.shared(earlier, event),
                        chronicle.day(event) - chronicle.day(earlier)));
                event = earlier;
            }
            return new Way(List.copyOf(hops));
        }
    }
}
