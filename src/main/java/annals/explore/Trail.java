package annals.explore;

import annals.model.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where links were followed: a path that branches wherever its user went back and took another link.
 *
 * @param steps each after the one that it was reached from
 * @param at the present step, or -1 for none
 */
public record Trail(List<Step> steps, int at) {

    public static final Trail EMPTY = new Trail(List.of(), -1);

    private static final int LONGEST = 300;

    /** @param from the step it was reached from, or -1 where a path begins */
    public record Step(EventId event, int from) {}

    public Trail {
        steps = List.copyOf(steps);
    }

    /** Goes on from the present step; a link that was followed from there before leads to the same step again. */
    Trail follow(EventId event) {
        return next(event, at);
    }

    /** A new path, unless the event is on a path already. */
    Trail begin(EventId event) {
        Trail known = seek(event);
        return known.at >= 0 ? known : next(event, -1);
    }

    /** Where an event is on the trail: on the present path if it can, else where it was last; nowhere if never. */
    Trail seek(EventId event) {
        for (int step = at; step >= 0; step = steps.get(step).from()) {
            if (steps.get(step).event().equals(event)) {
                return new Trail(steps, step);
            }
        }
        return new Trail(steps, lastStepOf(event));
    }

    Trail leave() {
        return new Trail(steps, -1);
    }

    Trail returnTo(int step) {
        return new Trail(steps, step);
    }

    private Trail next(EventId event, int from) {
        for (int step : after(from)) {
            if (steps.get(step).event().equals(event)) {
                return new Trail(steps, step);
            }
        }
        if (steps.size() >= LONGEST) {
            return shortened().next(event, from < 0 ? -1 : shortened().at);
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(event, from));
        return new Trail(longer, longer.size() - 1);
    }

    /** The present path alone, or its last half where even that is long. */
    private Trail shortened() {
        List<Integer> path = path();
        List<Integer> kept = path.subList(Math.max(0, path.size() - LONGEST / 2), path.size());
        List<Step> steps = new ArrayList<>();
        for (int step : kept) {
            steps.add(new Step(this.steps.get(step).event(), steps.size() - 1));
        }
        return new Trail(steps, steps.size() - 1);
    }

    /** From where the present path begins to the present step. */
    public List<Integer> path() {
        List<Integer> path = new ArrayList<>();
        for (int step = at; step >= 0; step = steps.get(step).from()) {
            path.addFirst(step);
        }
        return path;
    }

    /** The steps that were taken from one; of -1, where paths began. */
    public List<Integer> after(int step) {
        return IntStream.range(0, steps.size())
                .filter(next -> steps.get(next).from() == step)
                .boxed()
                .toList();
    }

    private int lastStepOf(EventId event) {
        for (int step = steps.size() - 1; step >= 0; step--) {
            if (steps.get(step).event().equals(event)) {
                return step;
            }
        }
        return -1;
    }
}
