package annals.explore;

import annals.chronicle.Chronicle;
import annals.chronicle.FoldedTags;
import annals.chronicle.Topics;
import annals.explore.query.QueryEdits;
import annals.explore.query.QueryEdits.TagWish;
import annals.model.Query;
import annals.relations.Versions.Folded;
import annals.search.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How often each tag occurs in view and in the whole archive. Safe to use on any thread. */
public final class TagTally {

    /** What puts one tag before another. */
    public enum Order {
        COUNT,
        NAME,
        UNUSUAL
    }

    /**
     * What the counts and their order depend on.
     *
     * @param matching not to be changed any more
     * @param folded the same, with the versions that each stands for: it has the tags of all of them
     * @param everything all events, folded in the same way
     * @param from number of the first event in view
     * @param to one behind the last
     * @param filter a part of the name, in any case and without accents; empty for all
     */
    public record Question(
            BitSet matching,
            Folded folded,
            Folded everything,
            int from,
            int to,
            Query query,
            Order order,
            Set<String> pinned,
            String filter) {

        public Question {
            pinned = Set.copyOf(pinned);
        }

        public static Question of(Session session, Order order, Set<String> pinned, String filter) {
            return new Question(
                    session.matching(),
                    session.folded(),
                    session.everything(),
                    session.firstInSight(),
                    session.endOfSight(),
                    session.view().query(),
                    order,
                    pinned,
                    filter);
        }

        public boolean isSame(@Nullable Question other) {
            return other != null && from == other.from && to == other.to && isMovementOf(other);
        }

        /**
         * Whether nothing but the stretch in view differs. The selected events are another set whenever they are another
         * query's, and comparing sets takes long.
         */
        @SuppressWarnings("ReferenceEquality")
        public boolean isMovementOf(@Nullable Question other) {
            return other != null
                    && matching == other.matching
                    && query.equals(other.query)
                    && order == other.order
                    && pinned.equals(other.pinned)
                    && filter.equals(other.filter);
        }
    }

    /**
     * One tag with its counts, and what the query says of it.
     *
     * @param number of the tag in the archive
     * @param color the number of the topic's colour, or -1
     */
    public record Row(int number, String tag, int inView, int inAll, TagWish wish, boolean pinned, int color) {

        private Row counted(int now) {
            return now == inView ? this : new Row(number, tag, now, inAll, wish, pinned, color);
        }
    }

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
    private final FoldedTags folded;

    public TagTally(Chronicle chronicle) {
        this.chronicle = chronicle;
        topics = chronicle.topics();
        folded = new FoldedTags(chronicle, Folding::fold);
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

    /** Counted and in order. */
    public List<Row> rows(Question question) {
        int[] inView = counts(question);
        int[] inAll = counts(question.everything());
        Map<String, TagWish> wishes = QueryEdits.wishes(question.query());
        String wanted = Folding.fold(question.filter().strip());
        List<Row> pinnedRows = new ArrayList<>();
        List<Row> wished = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (int tag : ordered(question, inView)) {
            if (wanted.isEmpty() || folded.names().get(tag).contains(wanted)) {
                Row row = row(tag, inView[tag], inAll[tag], wishes, question.pinned());
                (row.pinned() ? pinnedRows : row.wish() == TagWish.NEITHER ? others : wished).add(row);
            }
        }
        // What is pinned and wished comes before what is only pinned; the sort keeps what is equal in order.
        pinnedRows.sort(Comparator.comparing(row -> row.wish() == TagWish.NEITHER));
        pinnedRows.addAll(wished);
        pinnedRows.addAll(others);
        return List.copyOf(pinnedRows);
    }

    /** The same rows in the same order, counted anew. */
    public List<Row> recounted(List<Row> rows, Question question) {
        int[] inView = counts(question);
        return rows.stream().map(row -> row.counted(inView[row.number()])).toList();
    }

    /** An event that stands for several versions has every tag that any of them has, once. */
    private int[] counts(Question question) {
        int[] counts = chronicle.tagCounts(question.matching(), question.from(), question.to());
        question.folded()
                .versions()
                .subMap(question.from(), Math.max(question.from(), question.to()))
                .forEach((shown, versions) -> versions.stream()
                        .flatMapToInt(version -> IntStream.of(chronicle.tagsOf(version)))
                        .distinct()
                        .filter(tag -> Arrays.binarySearch(chronicle.tagsOf(shown), tag) < 0)
                        .forEach(tag -> counts[tag]++));
        return counts;
    }

    /** In the whole archive; nothing is counted that is known already. */
    private int[] counts(Folded everything) {
        int[] counts = inAll.clone();
        everything
                .versions()
                .values()
                .forEach(versions -> versions.stream()
                        .flatMapToInt(version -> IntStream.of(chronicle.tagsOf(version)))
                        .boxed()
                        .collect(Collectors.groupingBy(tag -> tag, Collectors.summingInt(tag -> 1)))
                        .forEach((tag, times) -> counts[tag] -= times - 1));
        return counts;
    }

    private Row row(int tag, int inView, int inAll, Map<String, TagWish> wishes, Set<String> pinned) {
        String name = name(tag);
        TagWish wish = wishes.isEmpty()
                ? TagWish.NEITHER
                : wishes.getOrDefault(folded.names().get(tag), TagWish.NEITHER);
        return new Row(tag, name, inView, inAll, wish, pinned.contains(name), topics.color(tag));
    }

    private int[] ordered(Question question, int[] inView) {
        return switch (question.order()) {
            case NAME -> byName;
            case COUNT -> byCount(inView);
            case UNUSUAL -> {
                int to = Math.max(question.from(), question.to());
                int eventsInView = question.matching().get(question.from(), to).cardinality();
                yield sorted(byCount(inView), tag -> sortable(-surprise(inView[tag], inAll[tag], eventsInView)));
            }
        };
    }

    private int[] byCount(int[] inView) {
        return sorted(byUse, tag -> Integer.MAX_VALUE - inView[tag]);
    }

    /** The lowest value first; what is equal stays in order. By numbers alone: there may be ten thousand. */
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

    /** The tags that stand beside one in view more often than in the archive as a whole, the most striking first. */
    public List<Companion> companions(Question question, String tag, int most) {
        int number = IntStream.range(0, inAll.length)
                .filter(other -> chronicle.tags().get(other).name().equals(tag))
                .findFirst()
                .orElse(-1);
        if (number < 0) {
            return List.of();
        }
        BitSet together = new BitSet();
        chronicle.addEventsOf(number, together);
        together.and(question.matching());
        together.clear(0, question.from());
        together.clear(question.to(), Math.max(question.to(), together.length()));
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
