package annals.explore;

import annals.chronicle.Chronicle;
import annals.relations.Rising;
import annals.relations.Rising.Riser;
import annals.relations.Stories;
import annals.relations.Stories.Story;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which storylines are in view, and how each lies in it. Safe to use on any thread. */
public final class StoryTally {

    /** What puts one storyline before another. */
    public enum Order {
        SIZE,
        RISING,
        BEGIN
    }

    /** How many parts of the view are counted one by one. */
    public static final int PARTS = 48;

    /** More than anybody reads; how many there are is said. */
    private static final int MOST_ROWS = 300;

    private static final double SURE = 0.05;

    /**
     * What the list depends on.
     *
     * @param matching not to be changed any more
     * @param everything all events as they are counted; not to be changed any more
     * @param from day at the view's left edge, counted from 1970-01-01
     * @param to day behind its right edge
     */
    public record Question(Stories stories, BitSet matching, BitSet everything, double from, double to, Order order) {

        /** Where storylines are known, and only there. */
        public static @Nullable Question of(Session session, Order order) {
            Stories stories = session.storylines().wanted();
            View view = session.view();
            return stories == null
                    ? null
                    : new Question(
                            stories, session.matching(), session.everything().events(), view.from(), view.to(), order);
        }

        /** Comparing sets takes long, and another query's is another object. */
        @SuppressWarnings("ReferenceEquality")
        public boolean isSame(@Nullable Question other) {
            return other != null
                    && stories == other.stories
                    && matching == other.matching
                    && from == other.from
                    && to == other.to
                    && order == other.order;
        }
    }

    /**
     * A storyline in view.
     *
     * @param first day of all of it, counted from 1970-01-01
     * @param last day of all of it
     * @param size how many events it has in all
     * @param inView how many of them the query selects and the view shows
     * @param rise how it rises in view; null where it does not, or might by chance
     * @param parts how many of its events in view lie in each of as many equal parts of the view
     */
    public record Row(
            int story,
            String name,
            int first,
            int last,
            int size,
            int inView,
            @Nullable Riser rise,
            List<Integer> parts) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The storylines in view.
     *
     * @param rows the first of them
     * @param count how many there are
     */
    public record Answer(List<Row> rows, int count) {
        public Answer {
            rows = List.copyOf(rows);
        }
    }

    private final Chronicle chronicle;
    private final Map<Integer, Named> named = new ConcurrentHashMap<>();

    private record Named(Story story, String name) {}

    public StoryTally(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public Answer answer(Question question) {
        int from = chronicle.firstFrom((long) Math.floor(question.from()));
        int to = chronicle.firstFrom((long) Math.ceil(question.to()));
        int[] counts = question.stories().counts(question.matching(), from, to);
        Map<Integer, Riser> risers = risers(question);
        int[] inView = IntStream.range(0, counts.length)
                .filter(story -> counts[story] > 0)
                .toArray();
        List<Row> rows = Arrays.stream(inView)
                .boxed()
                .sorted(order(question.order(), counts, risers))
                .limit(MOST_ROWS)
                .map(story -> row(question, story, counts[story], risers.get(story), from, to))
                .toList();
        return new Answer(rows, inView.length);
    }

    /** Storylines are numbered by their first events. */
    private static Comparator<Integer> order(Order order, int[] counts, Map<Integer, Riser> risers) {
        Comparator<Integer> bySize =
                Comparator.<Integer>comparingInt(story -> -counts[story]).thenComparing(Comparator.naturalOrder());
        return switch (order) {
            case SIZE -> bySize;
            case RISING ->
                Comparator.<Integer>comparingDouble(story -> surprise(risers.get(story)))
                        .thenComparing(bySize);
            case BEGIN -> Comparator.naturalOrder();
        };
    }

    private static double surprise(@Nullable Riser riser) {
        return riser == null ? 1 : riser.chance();
    }

    /** Against the stretch before the view, which is as long; where nothing lies there, nothing can be said to rise. */
    private Map<Integer, Riser> risers(Question question) {
        if (chronicle.isEmpty()) {
            return Map.of();
        }
        long first = Math.max(
                (long) Math.floor(question.from()), chronicle.mainSpan().first().toEpochDay());
        long last = Math.min(
                (long) Math.ceil(question.to()) - 1, chronicle.mainSpan().last().toEpochDay());
        if (last < first) {
            return Map.of();
        }
        return Rising.in(question.stories(), chronicle, question.matching(), first, last).stream()
                .filter(riser -> riser.chance() <= SURE)
                .collect(Collectors.toMap(Riser::story, Function.identity()));
    }

    private Row row(Question question, int number, int inView, @Nullable Riser rise, int from, int to) {
        Named known = named.computeIfAbsent(number, story -> {
            Story found = question.stories().story(story);
            return new Named(found, question.stories().name(found));
        });
        int size = 0;
        Integer[] parts = new Integer[PARTS];
        Arrays.fill(parts, 0);
        for (int event : question.stories().eventsOf(number)) {
            size += question.everything().get(event) ? 1 : 0;
            if (event >= from && event < to && question.matching().get(event)) {
                double share = (chronicle.day(event) + 0.5 - question.from()) / (question.to() - question.from());
                parts[Math.clamp((int) (share * PARTS), 0, PARTS - 1)]++;
            }
        }
        Story story = known.story();
        return new Row(
                number,
                known.name(),
                story.first(),
                story.last(),
                Math.max(size, inView),
                inView,
                rise,
                List.of(parts));
    }
}
