package annals.explore;

import annals.chronicle.Chronicle;
import annals.explore.QueryEdits.TagWish;
import annals.search.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Comparator<Row> BY_USE = Comparator.comparingInt(Row::inView)
            .reversed()
            .thenComparing(Comparator.comparingInt(Row::inAll).reversed())
            .thenComparing(Row::tag);

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::tag, String.CASE_INSENSITIVE_ORDER).thenComparing(Row::tag);

    /** What stays on top whatever the order: first what is pinned, then what the query speaks of. */
    private static final Comparator<Row> TOP =
            Comparator.comparing((Row row) -> !row.pinned()).thenComparing(row -> row.wish() == TagWish.NEITHER);

    private final Chronicle chronicle;
    private final Topics topics;
    private final int[] inAll;
    private String @Nullable [] foldedNames;

    public TagTally(Chronicle chronicle) {
        this.chronicle = chronicle;
        topics = new Topics(chronicle);
        inAll = IntStream.range(0, chronicle.tags().size())
                .map(chronicle::countOf)
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
        List<Row> rows = new ArrayList<>();
        for (int tag = 0; tag < inAll.length; tag++) {
            if (wanted.isEmpty() || foldedNames()[tag].contains(wanted)) {
                String name = chronicle.tags().get(tag).name();
                TagWish wish = wishes.isEmpty()
                        ? TagWish.NEITHER
                        : wishes.getOrDefault(name.toLowerCase(Locale.ROOT), TagWish.NEITHER);
                rows.add(new Row(name, inView[tag], inAll[tag], wish, pinned.contains(name), topics.color(tag)));
            }
        }
        rows.sort(TOP.thenComparing(comparator(order, session.matchingInSight())));
        return rows;
    }

    private Comparator<Row> comparator(Order order, int eventsInView) {
        return switch (order) {
            case COUNT -> BY_USE;
            case NAME -> BY_NAME;
            case UNUSUAL ->
                Comparator.comparingDouble((Row row) -> surprise(row, eventsInView))
                        .reversed()
                        .thenComparing(BY_USE);
        };
    }

    /** How far a count in view exceeds what the archive would let one expect, measured by how much chance scatters it. */
    private double surprise(Row row, int eventsInView) {
        double expected = (double) row.inAll() * eventsInView / Math.max(1, chronicle.size());
        return row.inView() < FEWEST_TOGETHER
                ? Math.min(0, row.inView() - expected)
                : (row.inView() - expected) / Math.sqrt(expected);
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
