package annals.timeline;

import annals.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where flags stand for stretches of days: at their beginning, or behind what stands there. Those that would touch are one. */
public final class Flags {

    /** How wide a flag is, with a little air. */
    public static final double WIDTH = 16;

    private Flags() {}

    /**
     * A flag, with what it stands for.
     *
     * @param x of its left side, from the view's left edge
     * @param from where its stretch begins in the view
     * @param to where its stretch ends in the view; of several, the farthest
     * @param spans by their numbers in the list that was given
     */
    public record Flag(double x, double from, double to, List<Integer> spans) {
        public Flag {
            spans = List.copyOf(spans);
        }

        private Flag with(Flag other) {
            List<Integer> both = new ArrayList<>(spans);
            both.addAll(other.spans);
            return new Flag(x, Math.min(from, other.from), Math.max(to, other.to), both);
        }
    }

    /** A place that is taken by something else. */
    public record Taken(double from, double to) {}

    /** From left to right. A stretch that began before the view has its flag at the view's edge, as long as it is in sight. */
    public static List<Flag> of(List<Span> spans, Viewport view, List<Taken> taken) {
        List<Flag> alone = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            double from = Math.max(0, view.x((double) spans.get(i).first().toEpochDay()));
            double to = Math.min(view.width(), view.x(spans.get(i).last().toEpochDay() + 1.0));
            if (from < view.width() && to > 0) {
                alone.add(new Flag(free(from, taken), from, to, List.of(i)));
            }
        }
        alone.sort(Comparator.comparingDouble(Flag::x));
        List<Flag> flags = new ArrayList<>();
        for (Flag flag : alone) {
            if (!flags.isEmpty() && flag.x() - flags.getLast().x() < WIDTH) {
                flags.add(flags.removeLast().with(flag));
            } else {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static double free(double x, List<Taken> taken) {
        return taken.stream()
                .filter(place -> x < place.to() && x + WIDTH > place.from())
                .mapToDouble(Taken::to)
                .findFirst()
                .orElse(x);
    }
}
