package annals.relations;

import annals.chronicle.Chronicle;
import annals.relations.Ways.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Ways between two events, the cheapest of all. Hops lead to later events only, so numbers only rise, and one sweep in their
 * order settles what it costs at the least to come from the first event to each; no queue is needed, and it takes no longer
 * than there are links in between. A second sweep, from the last event back, looks only at events that a way of nearly the
 * lowest cost leads through. Both together tell of each such event what the best way through it costs, so that other ways
 * need no search of their own.
 */
final class WaySearch {

    private static final double BY_LINK = 1;
    private static final double BY_TAGS = 2.2;
    private static final double OFF_TOPIC = 1.5;
    /** A way should have about so many hops, and none that takes much longer than the others. */
    private static final double HOPS = 6;
    /** Other ways may cost so many times as much as the best. */
    private static final double DEARER = 1.4;

    private static final int RARE = 60;
    private static final int FEWEST_SHARED = 2;
    /** One less than after how many events it is asked whether one still waits; a power of two. */
    private static final int OFTEN = 255;

    private final Chronicle chronicle;
    private final Rarity rarity;
    private final int from;
    private final int to;
    private final Limits limits;
    private final double idealGap;
    private final BitSet topic = new BitSet();
    /** Of each event between the ends: they are asked for again and again, in no order. */
    private final int[] days;
    /** What it costs to be at each event between the ends; 0 where it was not asked for yet, or costs nothing. */
    private final float[] detours;

    private final Sweep onward;
    private final Sweep back;
    private final BooleanSupplier wanted;
    private int expanded;

    /** @param wanted whether somebody still waits for the answer */
    WaySearch(Chronicle chronicle, Rarity rarity, int from, int to, Limits limits, BooleanSupplier wanted) {
        this.chronicle = chronicle;
        this.rarity = rarity;
        this.from = from;
        this.to = to;
        this.limits = limits;
        this.wanted = wanted;
        idealGap = Math.max(1, (chronicle.day(to) - (double) chronicle.day(from)) / HOPS);
        IntStream.of(chronicle.tagsOf(from)).forEach(topic::set);
        IntStream.of(chronicle.tagsOf(to)).forEach(topic::set);
        days = IntStream.rangeClosed(from, to).map(chronicle::day).toArray();
        detours = new float[to - from + 1];
        onward = new Sweep(from);
        back = new Sweep(to);
    }

    /**
     * Whether there is a way.
     *
     * @throws CancellationException when nobody waits for it any more
     */
    boolean run() {
        for (int event = from; event >= 0 && event < to; event = onward.reached.nextSetBit(event + 1)) {
            onward.expand(event);
        }
        if (!onward.reached.get(to)) {
            return false;
        }
        double most = onward.cost(to) * DEARER;
        for (int event = to; event > from; event = back.reached.previousSetBit(event - 1)) {
            if (cost(event) <= most) {
                back.expand(event);
            } else {
                back.reached.clear(event);
            }
        }
        return true;
    }

    /** The last event that was reached from the first. */
    int latest() {
        return onward.reached.length() - 1;
    }

    List<Integer> best() {
        return through(to);
    }

    /** Events between the ends, those first whose best way costs least. */
    List<Integer> byCost() {
        return back.reached.stream()
                .filter(event -> event != from && event != to)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(this::cost).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The events of the best way that leads through an event, both ends among them. */
    List<Integer> through(int event) {
        List<Integer> events = new ArrayList<>();
        for (int earlier = event; earlier != from; earlier = onward.before(earlier)) {
            events.addFirst(earlier);
        }
        events.addFirst(from);
        for (int later = event; later != to; ) {
            later = back.before(later);
            events.add(later);
        }
        return events;
    }

    private double cost(int event) {
        return onward.cost(event) + back.cost(event) + detour(event);
    }

    private double detour(int event) {
        if (event == from || event == to) {
            return 0;
        }
        if (detours[event - from] == 0) {
            detours[event - from] = (float) (OFF_TOPIC * strangeness(event));
        }
        return detours[event - from];
    }

    /** How little an event has to do with both ends. */
    private double strangeness(int event) {
        double shared = 0;
        double all = 0;
        for (int tag : chronicle.tagsOf(event)) {
            double weight = rarity.of(tag);
            shared += topic.get(tag) ? weight : 0;
            all += weight;
        }
        return all == 0 ? 1 : 1 - shared / all;
    }

    /** From one end towards the other. */
    private final class Sweep {
        private final int start;
        private final BitSet reached = new BitSet();
        private final double[] costs = new double[to - from + 1];
        private final int[] before = new int[to - from + 1];
        private final byte[] sharing = new byte[to - from + 1];

        Sweep(int start) {
            this.start = start;
            reached.set(start);
        }

        /** What it costs to come here, without what it costs to be here. */
        double cost(int event) {
            return costs[event - from];
        }

        /** The event that one comes from. */
        int before(int event) {
            return before[event - from];
        }

        void expand(int event) {
            if ((++expanded & OFTEN) == 0 && !wanted.getAsBoolean()) {
                throw new CancellationException("nobody looks for this way any more");
            }
            double cost = cost(event) + detour(event);
            chronicle.forEachLinked(event, linked -> reach(event, linked, cost + BY_LINK));
            if (!limits.linksOnly()) {
                expandByTags(event, cost + BY_TAGS);
            }
        }

        private void expandByTags(int event, double cost) {
            int[] tags = chronicle.tagsOf(event);
            int[][] others = new int[tags.length][];
            int rare = 0;
            for (int tag : tags) {
                if (chronicle.countOf(tag) <= RARE) {
                    others[rare++] = start == from
                            ? chronicle.eventsOf(tag, event + 1, to + 1)
                            : chronicle.eventsOf(tag, from, event);
                }
            }
            if (rare < FEWEST_SHARED) {
                return;
            }
            for (int i = 0; i < rare; i++) {
                for (int other : others[i]) {
                    if (++sharing[other - from] == FEWEST_SHARED) {
                        reach(event, other, cost);
                    }
                }
            }
            for (int i = 0; i < rare; i++) {
                for (int other : others[i]) {
                    sharing[other - from] = 0;
                }
            }
        }

        private boolean liesAhead(int event, int other) {
            return start == from ? event < other && other <= to : from <= other && other < event;
        }

        private void reach(int event, int other, double cost) {
            if (!liesAhead(event, other)) {
                return;
            }
            double gap = Math.abs((double) days[other - from] - days[event - from]);
            double stretch = gap / idealGap;
            double total = cost + stretch * stretch;
            boolean better = !reached.get(other) || total < costs[other - from];
            if (better && gap <= limits.largestGap() && mayPass(other)) {
                reached.set(other);
                costs[other - from] = total;
                before[other - from] = event;
            }
        }

        private boolean mayPass(int event) {
            return (event == from || event == to || limits.through().get(event))
                    && (start == from || onward.reached.get(event));
        }
    }
}
