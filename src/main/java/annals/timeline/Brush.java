package annals.timeline;

/**
 * The frame in the overview, in pixels: where it is taken decides what dragging does.
 *
 * @param left where the view begins
 * @param right where it ends
 */
public record Brush(double left, double right) {

    private static final double EDGE = 5;
    /** A narrower frame could neither be seen nor taken. */
    private static final double NARROWEST = 8;

    /** What is taken hold of. */
    public enum Grip {
        LEFT_EDGE,
        RIGHT_EDGE,
        INSIDE,
        OUTSIDE
    }

    /** The frame as it is drawn and taken: never so narrow that one would miss it. */
    public Brush visible() {
        double lacking = Math.max(0, NARROWEST - (right - left)) / 2;
        return new Brush(left - lacking, right + lacking);
    }

    public Grip gripAt(double x) {
        Brush seen = visible();
        boolean roomy = seen.right - seen.left > 4 * EDGE;
        double inner = roomy ? EDGE : 1;
        if (x < seen.left - EDGE || x > seen.right + EDGE) {
            return Grip.OUTSIDE;
        }
        if (x < seen.left + inner) {
            return Grip.LEFT_EDGE;
        }
        return x > seen.right - inner ? Grip.RIGHT_EDGE : Grip.INSIDE;
    }

    /** The frame after a drag from one place to another; its edges may change sides. */
    public Brush dragged(Grip grip, double from, double to) {
        double shift = to - from;
        return switch (grip) {
            case LEFT_EDGE -> between(left + shift, right);
            case RIGHT_EDGE -> between(left, right + shift);
            case INSIDE -> new Brush(left + shift, right + shift);
            case OUTSIDE -> between(from, to);
        };
    }

    private static Brush between(double one, double other) {
        return new Brush(Math.min(one, other), Math.max(one, other));
    }
}
