package annals.explore;

import annals.chronicle.Chronicle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Puts events in the order of a table's column. A million take a tenth of a second, and for headlines two seconds the first
 * time, so not on the JavaFX thread; any other may use it.
 */
public final class EventSorter {

    /** What a table shows of an event. */
    public enum Column {
        DATE,
        HEADLINE,
        TOPIC,
        TAGS,
        LINKS
    }

    /** @param by what decides; among equals the earlier event comes first */
    public record Order(Column by, boolean descending) {
        public static final Order BY_DATE = new Order(Column.DATE, false);
    }

    private final Chronicle chronicle;
    private int @Nullable [] headlineRanks;
    private int @Nullable [] tagRanks;

    public EventSorter(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The selected events numbered from (inclusive) to (exclusive), in order. */
    public int[] sorted(BitSet selected, int from, int to, Order order) {
        int[] events = numbers(selected, from, to);
        if (order.by() != Column.DATE) {
            int[] keys = keys(order.by());
            long[] pairs = new long[events.length];
            for (int i = 0; i < events.length; i++) {
                int key = order.by() == Column.TAGS ? chronicle.tagsOf(events[i]).length : keys[events[i]];
                pairs[i] = (long) (order.descending() ? -key : key) << 32 | events[i];
            }
            Arrays.parallelSort(pairs);
            for (int i = 0; i < events.length; i++) {
                events[i] = (int) pairs[i];
            }
        } else if (order.descending()) {
            reverse(events);
        }
        return events;
    }

    private static int[] numbers(BitSet selected, int from, int to) {
        int[] events = new int[Math.max(0, to - from)];
        int size = 0;
        for (int event = selected.nextSetBit(from); event >= 0 && event < to; event = selected.nextSetBit(event + 1)) {
            events[size++] = event;
        }
        return Arrays.copyOf(events, size);
    }

    private static void reverse(int[] events) {
        for (int i = 0; i < events.length / 2; i++) {
            int other = events[events.length - 1 - i];
            events[events.length - 1 - i] = events[i];
            events[i] = other;
        }
    }

    private int[] keys(Column by) {
        return switch (by) {
            case HEADLINE -> headlineRanks();
            case TOPIC -> topicRanks();
            case LINKS -> degrees();
            case DATE, TAGS -> new int[0];
        };
    }

    private synchronized int[] headlineRanks() {
        if (headlineRanks == null) {
            headlineRanks = TextRanks.of(chronicle.size(), chronicle::title);
        }
        return headlineRanks;
    }

    private synchronized int[] topicRanks() {
        if (tagRanks == null) {
            Integer[] byName = new Integer[chronicle.tags().size()];
            Arrays.setAll(byName, tag -> tag);
            Arrays.sort(
                    byName,
                    Comparator.comparing(tag -> chronicle.tags().get(tag).name(), String.CASE_INSENSITIVE_ORDER));
            int[] rankByTag = new int[byName.length];
            for (int rank = 0; rank < byName.length; rank++) {
                rankByTag[byName[rank]] = rank;
            }
            int[] ranks = new int[chronicle.size()];
            for (int event = 0; event < ranks.length; event++) {
                int topic = chronicle.topic(event);
                ranks[event] = topic < 0 ? rankByTag.length : rankByTag[topic];
            }
            tagRanks = ranks;
        }
        return tagRanks;
    }

    private int[] degrees() {
        int[] degrees = new int[chronicle.size()];
        Arrays.setAll(degrees, chronicle::degree);
        return degrees;
    }
}
