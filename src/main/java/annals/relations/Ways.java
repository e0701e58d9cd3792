package annals.relations;

import annals.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Finds ways from an event to a later one, each hop forward in time along a link of the archive, in either direction, or
 * between two events that share rare tags. Short hops and events that have to do with both ends make a way better. Safe to
 * use on any thread.
 */
public final class Ways {

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

    /**
     * Up to a few ways: the best one, and the next best of which at least half of the events between the ends are on none of
     * those before. The earlier event is the first.
     */
    public Found between(int one, int other, int few, Limits limits) {
        return between(one, other, few, limits, () -> true);
    }

    /**
     * As the other, and given up as soon as the answer is wanted no more.
     *
     * @throws CancellationException where it was given up
     */
    public Found between(int one, int other, int few, Limits limits, BooleanSupplier wanted) {
        WaySearch search = new WaySearch(chronicle, rarity, Math.min(one, other), Math.max(one, other), limits, wanted);
        if (!search.run()) {
            return new Found(List.of(), search.latest());
        }
        List<Way> ways = new ArrayList<>(List.of(way(search.best())));
        Set<Integer> trodden = new HashSet<>(search.best());
        for (int event : search.byCost()) {
            if (ways.size() == few) {
                break;
            }
            if (trodden.contains(event)) {
                continue;
            }
            List<Integer> events = search.through(event);
            List<Integer> between = events.subList(1, events.size() - 1);
            if (between.stream().filter(trodden::contains).count() * 2 <= between.size()) {
                ways.add(way(events));
                trodden.addAll(between);
            }
        }
        return new Found(List.copyOf(ways), search.latest());
    }

    private Way way(List<Integer> events) {
        Links links = new Links(chronicle);
        List<Hop> hops = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            int earlier = events.get(i - 1);
            int later = events.get(i);
            hops.add(new Hop(
                    earlier,
                    later,
                    links.areLinked(earlier, later),
                    rarity.shared(earlier, later),
                    chronicle.day(later) - chronicle.day(earlier)));
        }
        return new Way(hops);
    }
}
