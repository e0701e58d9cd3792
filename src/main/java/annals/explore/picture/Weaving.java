package annals.explore.picture;

import annals.chronicle.Chronicle;
import annals.timeline.Tie;
import annals.timeline.Web;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the links that hang together with an event, straight from the columns. On any thread. */
final class Weaving {

    private static final int MOST = 3_000;
    private static final int NAMED = 2;

    private final Chronicle chronicle;
    private final Question question;
    private final Map<Integer, Integer> steps = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final List<Tie> ties = new ArrayList<>();
    private int left;

    /**
     * What is asked for.
     *
     * @param thinned whether to leave out links that others imply
     * @param from first day in view; of meaning only where all is asked for
     * @param to last day in view
     */
    record Question(int origin, Reach reach, boolean thinned, long from, long to) {}

    private Weaving(Chronicle chronicle, Question question) {
        this.chronicle = chronicle;
        this.question = question;
    }

    static Web web(Chronicle chronicle, Question question) {
        return new Weaving(chronicle, question).web();
    }

    private Web web() {
        List<Integer> edge = List.of(question.origin());
        steps.put(question.origin(), 0);
        int farthest = switch (question.reach()) {
            case NONE -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case ALL -> Integer.MAX_VALUE;
        };
        for (int step = 1; step <= farthest && !edge.isEmpty(); step++) {
            edge = step(edge, step);
        }
        ties.sort(Comparator.comparingInt(Tie::step)
                .thenComparing(Comparator.comparingInt(Tie::weight).reversed())
                .thenComparingInt(Tie::from)
                .thenComparingInt(Tie::to));
        return new Web(question.origin(), ties, left);
    }

    /** @return the events that are reached for the first time, and from which one goes on */
    private List<Integer> step(List<Integer> edge, int step) {
        Set<Integer> reached = new HashSet<>();
        for (int event : edge) {
            for (int target : chronicle.targetsOf(event)) {
                add(event, target, event, step, reached);
            }
            for (int pointer : chronicle.pointersTo(event)) {
                add(pointer, event, event, step, reached);
            }
        }
        reached.forEach(event -> steps.put(event, step));
        return reached.stream().filter(this::goesOn).sorted().toList();
    }

    private boolean goesOn(int event) {
        return question.reach() != Reach.ALL
                || (chronicle.day(event) >= question.from() && chronicle.day(event) <= question.to());
    }

    private void add(int from, int to, int near, int step, Set<Integer> reached) {
        if (from == to || !known.add(((long) from << Integer.SIZE) + to)) {
            return;
        }
        if (question.thinned() && isImplied(from, to)) {
            return;
        }
        if (ties.size() >= MOST) {
            left++;
            return;
        }
        int outer = from == near ? to : from;
        if (!steps.containsKey(outer)) {
            reached.add(outer);
        }
        ties.add(new Tie(
                from,
                to,
                chronicle.day(from),
                chronicle.day(to),
                outer,
                step,
                from == near,
                chronicle.weight(outer),
                name(from, to)));
    }

    /** Whether two links lead the same way, each for the same reasons. */
    private boolean isImplied(int from, int to) {
        int[] reasons = shared(from, to);
        return IntStream.of(chronicle.targetsOf(from))
                .filter(between -> between != to && contains(chronicle.targetsOf(between), to))
                .anyMatch(between ->
                        containsAll(shared(from, between), reasons) && containsAll(shared(between, to), reasons));
    }

    private static boolean contains(int[] numbers, int wanted) {
        return IntStream.of(numbers).anyMatch(number -> number == wanted);
    }

    private static boolean containsAll(int[] numbers, int[] wanted) {
        return IntStream.of(wanted).allMatch(number -> contains(numbers, number));
    }

    /** The rarest first: they say most. */
    private String name(int from, int to) {
        return Arrays.stream(shared(from, to))
                .boxed()
                .sorted(Comparator.comparingInt(chronicle::countOf))
                .limit(NAMED)
                .map(tag -> chronicle.tags().get(tag).name())
                .reduce((one, other) -> one + Tie.AND + other)
                .orElse("");
    }

    private int[] shared(int one, int other) {
        int[] others = chronicle.tagsOf(other);
        return IntStream.of(chronicle.tagsOf(one))
                .filter(tag -> contains(others, tag))
                .toArray();
    }
}
