package annals.chronicle;

import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** All events of an archive as columns. Immutable, and safe to use on any thread. */
public final class Chronicle {

    private final int[] days;
    private final String[] slugs;
    private final String[] titles;
    private final int[] topics;
    private final int[] degrees;
    private final BitSet stubs;
    private final PairTable tagUses;
    private final List<Tag> tags;

    private Chronicle(Builder builder) {
        int size = builder.titles.size();
        days = Arrays.copyOf(builder.days, size);
        slugs = builder.slugs.toArray(String[]::new);
        titles = builder.titles.toArray(String[]::new);
        topics = Arrays.copyOf(builder.topics, size);
        degrees = Arrays.copyOf(builder.degrees, size);
        stubs = builder.stubs;
        tagUses = builder.tagUses.build(size);
        tags = builder.tags;
    }

    /** What a window holds before an archive is there. */
    public static Chronicle empty() {
        return new Builder(List.of()).build();
    }

    public int size() {
        return days.length;
    }

    public boolean isEmpty() {
        return days.length == 0;
    }

    /** Days since 1970-01-01. */
    public int day(int event) {
        return days[event];
    }

    public EventId id(int event) {
        return new EventId(LocalDate.ofEpochDay(days[event]), slugs[event]);
    }

    public String title(int event) {
        return titles[event];
    }

    public boolean isStub(int event) {
        return stubs.get(event);
    }

    /** How many links an event makes and receives. */
    public int degree(int event) {
        return degrees[event];
    }

    /** What decides which headlines are shown where not all fit: links in and out, and having a page of its own. */
    public int weight(int event) {
        return degrees[event] * 2 + (stubs.get(event) ? 0 : 3);
    }

    /** Number of the event's topic among the tags, or -1. */
    public int topic(int event) {
        return topics[event];
    }

    public List<Tag> tags() {
        return tags;
    }

    /** The numbers of an event's tags, ascending. */
    public int[] tagsOf(int event) {
        return tagUses.of(event);
    }

    public OptionalInt numberOf(EventId id) {
        long day = id.date().toEpochDay();
        for (int i = firstFrom(day); i < days.length && days[i] == day; i++) {
            if (slugs[i].equals(id.slug())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first event on or after a day; {@link #size()} where there is none. */
    public int firstFrom(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first event to the last. An archive without events has none. */
    public Span span() {
        if (isEmpty()) {
            throw new IllegalStateException("an archive without events covers no span");
        }
        return Span.ofEpochDays(days[0], days[days.length - 1]);
    }

    /** How often each tag occurs among the selected events numbered from (inclusive) to (exclusive). */
    public int[] tagCounts(BitSet selected, int from, int to) {
        int[] counts = new int[tags.size()];
        for (int event = selected.nextSetBit(from); event >= 0 && event < to; event = selected.nextSetBit(event + 1)) {
            tagUses.count(event, counts);
        }
        return counts;
    }

    /** How many of the selected events fall between each edge (inclusive) and the next (exclusive). Edges are days, ascending. */
    public int[] histogram(BitSet selected, long[] edges) {
        int[] counts = new int[Math.max(0, edges.length - 1)];
        for (int bucket = 0; bucket < counts.length; bucket++) {
            int from = firstFrom(edges[bucket]);
            counts[bucket] = selected.get(from, firstFrom(edges[bucket + 1])).cardinality();
        }
        return counts;
    }

    /** Takes the events in order of date, then slug, and then what connects them. */
    public static final class Builder {
        private final List<Tag> tags;
        private final List<String> slugs = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final BitSet stubs = new BitSet();
        private final PairTable.Builder tagUses = new PairTable.Builder();
        private int[] days = new int[1024];
        private int[] topics = new int[1024];
        private int[] degrees = new int[1024];

        public Builder(List<Tag> tags) {
            this.tags = List.copyOf(tags);
        }

        public void event(EventId id, String title, int topic, boolean stub) {
            int number = titles.size();
            if (number == days.length) {
                days = Arrays.copyOf(days, number * 2);
                topics = Arrays.copyOf(topics, number * 2);
                degrees = Arrays.copyOf(degrees, number * 2);
            }
            days[number] = Math.clamp(id.date().toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
            if (number > 0 && days[number] < days[number - 1]) {
                throw new IllegalArgumentException(
                        "event " + id + " comes after one of " + LocalDate.ofEpochDay(days[number - 1]));
            }
            topics[number] = topic;
            stubs.set(number, stub);
            slugs.add(id.slug());
            titles.add(title);
        }

        public void tagUse(int event, int tag) {
            tagUses.add(event, tag);
        }

        public void link(int from, int to) {
            degrees[from]++;
            degrees[to]++;
        }

        public Chronicle build() {
            return new Chronicle(this);
        }
    }
}
