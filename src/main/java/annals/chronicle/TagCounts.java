package annals.chronicle;

import java.util.BitSet;

/** Counts tags among selected events by the way that looks at least. */
final class TagCounts {

    /** Looking two ends up among a tag's events costs about as much as so many of its uses. */
    private static final int LOOK_UP = 16;

    private final PairTable tagsOfEvents;
    private final PairTable eventsOfTags;
    private final int tagCount;

    TagCounts(Columns columns) {
        tagsOfEvents = columns.tagsOfEvents();
        eventsOfTags = columns.eventsOfTags();
        tagCount = columns.tags().size();
    }

    int[] of(BitSet selected, int from, int to) {
        int[] counts = new int[tagCount];
        int all = Math.max(0, to - from);
        int chosen = count(selected, from, to);
        if (chosen <= all / 2) {
            for (int event = selected.nextSetBit(from);
                    event >= 0 && event < to;
                    event = selected.nextSetBit(event + 1)) {
                tagsOfEvents.tally(event, counts, 1);
            }
            return counts;
        }
        addAll(counts, from, to);
        for (int event = selected.nextClearBit(from); event < to; event = selected.nextClearBit(event + 1)) {
            tagsOfEvents.tally(event, counts, -1);
        }
        return counts;
    }

    private void addAll(int[] counts, int from, int to) {
        int uses = tagsOfEvents.starts().get(to) - tagsOfEvents.starts().get(from);
        if (uses < tagCount * LOOK_UP) {
            for (int event = from; event < to; event++) {
                tagsOfEvents.tally(event, counts, 1);
            }
        } else {
            for (int tag = 0; tag < tagCount; tag++) {
                counts[tag] += eventsOfTags.countBetween(tag, from, to);
            }
        }
    }

    /** How many are selected, from (inclusive) to (exclusive). */
    static int count(BitSet selected, int from, int to) {
        return to <= from ? 0 : selected.get(from, to).cardinality();
    }
}
