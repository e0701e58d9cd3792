package annals.explore;

import annals.chronicle.Chronicle;
import annals.explore.QueryEdits.TagWish;
import annals.search.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How often each tag occurs in view and in the whole archive. */
public final class TagTally {

    /** What puts one tag before another. */
    public enum Order {
        COUNT,
        NAME,
        UNUSUAL
    }

    /**
     * One tag with its counts, and what the query says of it.
     *
     * @param color the number of the topic's colour, or -1
     */
    public record Row(String tag, int inView, int inAll, TagWish wish, boolean pinned, int color) {}

    /**
     * A tag that stands beside another more often than chance would have it.
     *
     * @param times how much more often
     */
    public record Companion(String tag, double times) {}

    private static final int FEWEST_TOGETHER = 2;
    private static final double LEAST_LIFT = 1.5;

    private final Chronicle chronicle;
    private final Topics topics;
    private final int[] inAll;
    /** The tags in orders that no view changes: what decides where counts do not. */
    private final int[] byUse;

    private final int[] byName;
    private String @Nullable [] foldedNames;

    public TagTally(Chronicle chronicle) {
        this.chronicle = chronicle;
        topics = new Topics(chronicle);
        inAll = IntStream.range(0, chronicle.tags().size())
                .map(chronicle::countOf)
                .toArray();
        byName = inOrder(
                Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER).thenComparing(this::name));
        byUse = inOrder(Comparator.<Integer>comparingInt(tag -> -inAll[tag]).thenComparing(this::name));
    }

    private String name(int tag) {
        return chronicle.tags().get(tag).name();
    }

    private int[] inOrder(Comparator<Integer> order) {
        return IntStream.range(0, inAll.length)
                .boxed()
                .sorted(order)
                .mapToInt(tag -> tag)
                .toArray();
    }

    /** By count. */
    public List<Row> rows(Session session) {
        return rows(session, Order.COUNT, Set.of(), "");
    }

    /** @param filter a part of the name, in any case and without accents; empty for all */
    public List<Row> rows(Session session, Order order, Set<String> pinned, String filter) {
        int[] inView = chronicle.tagCounts(session.matching(), session.firstInSight(), session.endOfSight());
        Map<String, TagWish> wishes = QueryEdits.wishes(session.view().query());
        String wanted = Folding.fold(filter.strip());
        List<Row> pinnedRows = new ArrayList<>();
        List<Row> wished = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (int tag : ordered(order, inView, session)) {
            if (wanted.isEmpty() || foldedNames()[tag].contains(wanted)) {
                Row row = row(tag, inView[tag], wishes, pinned);
                (row.pinned() ? pinnedRows : row.wish() == TagWish.NEITHER ? others : wished).add(row);
            }
        }
        // What is pinned and wished comes before what is only pinned; the sort keeps what is equal in order.
        pinnedRows.sort(Comparator.comparing(row -> row.wish() == TagWish.NEITHER));
        pinnedRows.addAll(wished);
        pinnedRows.addAll(others);
        return pinnedRows;
    }

    private Row row(int tag, int inView, Map<String, TagWish> wishes, Set<String> pinned) {
        String name = name(tag);
        TagWish wish = wishes.isEmpty() ? TagWish.NEITHER : wishes.getOrDefault(foldedNames()[tag], TagWish.NEITHER);
        return new Row(name, inView, inAll[tag], wish, pinned.contains(name), topics.color(tag));
    }

    private int[] ordered(Order order, int[] inView, Session session) {
        return switch (order) {
            case NAME -> byName;
            case COUNT -> byCount(inView);
            case UNUSUAL -> {
                int eventsInView = session.matchingInSight();
                yield sorted(byCount(inView), tag -> sortable(-surprise(inView[tag], inAll[tag], eventsInView)));
            }
        };
    }

    private int[] byCount(int[] inView) {
        return sorted(byUse, tag -> Integer.MAX_VALUE - inView[tag]);
    }

    /** The lowest value first; what is equal stays in order. By numbers alone: it is done anew in each frame of a movement. */
    private static int[] sorted(int[] tags, IntUnaryOperator value) {
        long[] keys = new long[tags.length];
        Arrays.setAll(keys, i -> ((long) value.applyAsInt(tags[i]) << Integer.SIZE) + i);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> tags[(int) key]).toArray();
    }

    /** A whole number that is smaller where the other is. */
    private static int sortable(double value) {
        int bits = Float.floatToIntBits((float) value + 0.0f);
        return bits < 0 ? ~bits ^ Integer.MIN_VALUE : bits;
    }

    /** How far a count in view exceeds what the archive would let one expect, measured by how much chance scatters it. */
    private double surprise(int inView, int inAllEvents, int eventsInView) {
        double expected = (double) inAllEvents * eventsInView / Math.max(1, chronicle.size());
        return inView < FEWEST_TOGETHER ? Math.min(0, inView - expected) : (inView - expected) / Math.sqrt(expected);
    }

    private String[] foldedNames() {
        if (foldedNames == null) {
            foldedNames = chronicle.tags().stream()
                    .map(tag -> Folding.fold(tag.name()))
                    .toArray(String[]::new);
        }
        return foldedNames;
    }

    /** The tags that stand beside one in view more often than in the archive as a whole, the most striking first. */
    public List<Companion> companions(Session session, String tag, int most) {
        int number = IntStream.range(0, inAll.length)
                .filter(other -> chronicle.tags().get(other).name().equals(tag))
                .findFirst()
                .orElse(-1);
        if (number < 0) {
            return List.of();
        }
        BitSet together = new BitSet();
        chronicle.addEventsOf(number, together);
        together.and(session.matching());
        together.clear(0, session.firstInSight());
        together.clear(session.endOfSight(), Math.max(session.endOfSight(), together.length()));
        int events = together.cardinality();
        int[] counts = chronicle.tagCounts(together, 0, chronicle.size());
        return IntStream.range(0, counts.length)
                .filter(other -> other != number && counts[other] >= FEWEST_TOGETHER)
                .boxed()
                .filter(other -> times(counts[other], events, other) >= LEAST_LIFT)
                .sorted(Comparator.<Integer>comparingDouble(
                                other -> counts[other] * Math.log(times(counts[other], events, other)))
                        .reversed())
                .limit(most)
                .map(other -> new Companion(chronicle.tags().get(other).name(), times(counts[other], events, other)))
                .toList();
    }

    private double times(int together, int events, int other) {
        return (double) together / events / ((double) inAll[other] / chronicle.size());
    }
}
