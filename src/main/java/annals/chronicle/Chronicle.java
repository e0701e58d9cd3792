package annals.chronicle;

import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All events of an archive as columns. Immutable, and safe to use on any thread. Nearly all of it lies outside of the heap,
 * and, once written to a {@link ChronicleFile}, in a file that is mapped into memory.
 */
public final class Chronicle {

    private final Columns columns;
    private final BitSet stubs;
    private final List<Tag> tags;
    private volatile @Nullable Topics topics;

    Chronicle(Columns columns) {
        this.columns = columns;
        stubs = columns.stubSet();
        tags = IntStream.range(0, columns.tags().size())
                .mapToObj(tag -> new Tag(columns.tags().get(tag)))
                .toList();
    }

    /** What a window holds before an archive is there. */
    public static Chronicle empty() {
        return new Builder(List.of()).build();
    }

    public int size() {
        return columns.days().size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** The numbers of all events. The caller owns the answer. */
    public BitSet everything() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /** The event's first day, in days since 1970-01-01. */
    public int day(int event) {
        return columns.days().get(event);
    }

    /** The event's last day; the first one again for all events of archives. */
    public int lastDay(int event) {
        return hasLongEvents() ? columns.lastDays().get(event) : day(event);
    }

    boolean hasLongEvents() {
        return columns.lastDays().size() > 0;
    }

    public EventId id(int event) {
        return new EventId(LocalDate.ofEpochDay(day(event)), columns.slugs().get(event));
    }

    public String title(int event) {
        return columns.titles().get(event);
    }

    public boolean isStub(int event) {
        return stubs.get(event);
    }

    /** The caller owns the answer. */
    public BitSet stubs() {
        return (BitSet) stubs.clone();
    }

    /** The number by which the store knows an event. */
    public int key(int event) {
        return columns.keys().get(event);
    }

    /** How many links an event makes and receives. */
    public int degree(int event) {
        return columns.targets().count(event) + columns.pointers().count(event);
    }

    /** The events that an event links to, in order of time. */
    public int[] targetsOf(int event) {
        return columns.targets().of(event);
    }

    /** The events that link to an event, in order of time. */
    public int[] pointersTo(int event) {
        return columns.pointers().of(event);
    }

    /** The events that an event links to, then those that link to it; what does both comes twice. */
    public void forEachLinked(int event, IntConsumer sink) {
        columns.targets().forEach(event, sink);
        columns.pointers().forEach(event, sink);
    }

    /** What decides which headlines are shown where not all fit: links in and out, and having a page of its own. */
    public int weight(int event) {
        return weight(degree(event), stubs.get(event));
    }

    private static int weight(int degree, boolean stub) {
        return degree * 2 + (stub ? 0 : 3);
    }

    /** Number of the event's topic among the tags, or -1. */
    public int topic(int event) {
        return columns.topics().get(event);
    }

    /** Worked out when it is first asked for, which takes a moment for a large archive. */
    public Topics topics() {
        Topics known = topics;
        if (known == null) {
            known = new Topics(columns.topics(), tags.size());
            topics = known;
        }
        return known;
    }

    public List<Tag> tags() {
        return tags;
    }

    /** The numbers of an event's tags, ascending. */
    public int[] tagsOf(int event) {
        return columns.tagsOfEvents().of(event);
    }

    /** How many events have a tag. */
    public int countOf(int tag) {
        return columns.eventsOfTags().count(tag);
    }

    /** The events that have a tag, in order of time. */
    public int[] eventsOf(int tag) {
        return columns.eventsOfTags().of(tag);
    }

    /** Of the events that have a tag those from one (inclusive) to another (exclusive). */
    public int[] eventsOf(int tag, int from, int to) {
        return columns.eventsOfTags().between(tag, from, to);
    }

    /** Adds the events that have a tag. */
    public void addEventsOf(int tag, BitSet events) {
        columns.eventsOfTags().forEach(tag, events::set);
    }

    /** Adds the events whose topic a tag is. */
    void addEventsOfTopic(int tag, BitSet events) {
        for (int event = 0; event < size(); event++) {
            if (topic(event) == tag) {
                events.set(event);
            }
        }
    }

    /** Who reported, by name, and how often. */
    public Map<String, Integer> outlets() {
        Map<String, Integer> reports = new HashMap<>();
        for (int outlet = 0; outlet < columns.outletNames().size(); outlet++) {
            reports.merge(
                    columns.outletNames().get(outlet), columns.eventsOfOutlets().count(outlet), Integer::sum);
        }
        return reports;
    }

    /** The numbers of those who reported an event, ascending. */
    public int[] outletsOf(int event) {
        return columns.outletsOfEvents().of(event);
    }

    /** How many events somebody reported. */
    public int countOfOutlet(int outlet) {
        return columns.eventsOfOutlets().count(outlet);
    }

    /** The numbers of the articles that an event cites and others cite, too, ascending. */
    public int[] articlesOf(int event) {
        return columns.articlesOfEvents().of(event);
    }

    /** The events that cite an article, in order of time. */
    public int[] eventsCiting(int article) {
        return columns.eventsOfArticles().of(article);
    }

    public OptionalInt numberOf(EventId id) {
        long day = id.date().toEpochDay();
        for (int i = firstFrom(day); i < size() && day(i) == day; i++) {
            if (columns.slugs().get(i).equals(id.slug())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first event on or after a day; {@link #size()} where there is none. */
    public int firstFrom(long day) {
        return columns.days().firstNotBelow(day, 0, size());
    }

    /** From the first event to the last. An archive without events has none. */
    public Span span() {
        if (isEmpty()) {
            throw new IllegalStateException("an archive without events covers no span");
        }
        return Span.ofEpochDays(day(0), day(size() - 1));
    }

    /** How often each tag occurs among the selected events numbered from (inclusive) to (exclusive). */
    public int[] tagCounts(BitSet selected, int from, int to) {
        return new TagCounts(columns).of(selected, from, to);
    }

    /** How many of the selected events fall between each edge (inclusive) and the next (exclusive). Edges are days, ascending. */
    public int[] histogram(BitSet selected, long[] edges) {
        int[] counts = new int[Math.max(0, edges.length - 1)];
        int from = counts.length == 0 ? 0 : firstFrom(edges[0]);
        for (int bucket = 0; bucket < counts.length; bucket++) {
            int to = columns.days().firstNotBelow(edges[bucket + 1], from, size());
            counts[bucket] = TagCounts.count(selected, from, to);
            from = to;
        }
        return counts;
    }

    /** The weightiest few of the selected events numbered from (inclusive) to (exclusive), the weightiest first. */
    public int[] weightiest(BitSet selected, int from, int to, int few) {
        return new Weightiest(columns.byWeight(), this).of(selected, from, to, few);
    }

    /** The stretch that nearly all events lie in, without what an absurd date would add to it. */
    public Span mainSpan() {
        return MainSpan.of(this);
    }

    /** Whether it says the same of the same events. Reads all of both. */
    public boolean saysTheSameAs(Chronicle other) {
        return columns.haveSame(other.columns);
    }

    Columns columns() {
        return columns;
    }

    /** Takes the events in order of date, then slug, and then what connects them. */
    public static final class Builder {
        private final List<Tag> tags;
        private final Ints days = new Ints();
        private final Ints lastDays = new Ints();
        private final Ints keys = new Ints();
        private final Ints topics = new Ints();
        private final PairTable.Builder links = new PairTable.Builder();
        private final BitSet stubs = new BitSet();
        private final TextColumn.Builder slugs = new TextColumn.Builder();
        private final TextColumn.Builder titles = new TextColumn.Builder();
        private final PairTable.Builder tagUses = new PairTable.Builder();
        private final Map<Outlet, Integer> outlets = new HashMap<>();
        private final TextColumn.Builder outletNames = new TextColumn.Builder();
        private final TextColumn.Builder outletSites = new TextColumn.Builder();
        private final PairTable.Builder reports = new PairTable.Builder();
        private final Articles articles = new Articles();
        private boolean longEvents;

        /** Who reported, and on which site. */
        private record Outlet(String name, String site) {}

        public Builder(List<Tag> tags) {
            this.tags = List.copyOf(tags);
        }

        /** How many events were taken. */
        public int size() {
            return days.size();
        }

        /** An event of one day. */
        public void event(EventId id, String title, int topic, boolean stub) {
            event(days.size(), id, Span.of(id.date()), title, topic, stub);
        }

        /** @param key by which the store knows it */
        public void event(int key, EventId id, Span span, String title, int topic, boolean stub) {
            int number = days.size();
            int day = day(id.date());
            if (number > 0 && day < days.get(number - 1)) {
                throw new IllegalArgumentException(
                        "event " + id + " comes after one of " + LocalDate.ofEpochDay(days.get(number - 1)));
            }
            longEvents |= day(span.last()) != day;
            days.add(day);
            lastDays.add(day(span.last()));
            keys.add(key);
            topics.add(topic);
            stubs.set(number, stub);
            slugs.add(id.slug());
            titles.add(title);
        }

        private static int day(LocalDate date) {
            return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        public void tagUse(int event, int tag) {
            tagUses.add(event, tag);
        }

        public void link(int from, int to) {
            links.add(from, to);
        }

        public void source(int event, String name, String address) {
            Outlet outlet = new Outlet(name, site(address));
            Integer known = outlets.get(outlet);
            if (known == null) {
                known = outlets.size();
                outlets.put(outlet, known);
                outletNames.add(outlet.name());
                outletSites.add(outlet.site());
            }
            reports.add(event, known);
            articles.add(event, address);
        }

        /** The part of an address that names the machine. */
        private static String site(String address) {
            int from = address.indexOf("//") + 2;
            int to = from;
            while (from >= 2 && to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) {
                to++;
            }
            return from < 2 ? "" : address.substring(from, to);
        }

        public Chronicle build() {
            int size = days.size();
            PairTable targets = links.byKey(size);
            PairTable pointers = links.byValue(size);
            TextColumn.Builder names = new TextColumn.Builder();
            tags.forEach(tag -> names.add(tag.name()));
            PairTable.Builder cited = articles.shared();
            return new Chronicle(new Columns(
                    days.column(),
                    longEvents ? lastDays.column() : new Ints().column(),
                    keys.column(),
                    topics.column(),
                    Weightiest.order(
                            size, event -> weight(targets.count(event) + pointers.count(event), stubs.get(event))),
                    bits(stubs),
                    slugs.build(),
                    titles.build(),
                    names.build(),
                    tagUses.byKey(size),
                    tagUses.byValue(tags.size()),
                    targets,
                    pointers,
                    outletNames.build(),
                    outletSites.build(),
                    reports.byValue(outlets.size()),
                    reports.byKey(size),
                    cited.byKey(size),
                    cited.byValue(cited.valueCount())));
        }

        private static MemorySegment bits(BitSet set) {
            byte[] bytes = set.toByteArray();
            return Arena.ofAuto().allocate(bytes.length).copyFrom(MemorySegment.ofArray(bytes));
        }
    }
}
