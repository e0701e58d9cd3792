package annals.timeline;

/**
 * Which stretch of time lies between the left and the right edge of the timeline.
 *
 * @param from day at the left edge; fractions are parts of a day
 * @param to day at the right edge
 * @param width in pixels
 */
public record Viewport(double from, double to, double width) {

    /** Closer than this there is nothing more to see. */
    public static final double SHORTEST = 3;

    public Viewport {
        if (!(to > from)) {
            throw new IllegalArgumentException("a view must have a length, not " + from + " to " + to);
        }
    }

    public double days() {
        return to - from;
    }

    public double pixelsPerDay() {
        return width / days();
    }

    public double x(double day) {
        return (day - from) * pixelsPerDay();
    }

    public double day(double x) {
        return from + x / pixelsPerDay();
    }

    public Viewport pannedBy(double pixels) {
        double shift = pixels / pixelsPerDay();
        return new Viewport(from - shift, to - shift, width);
    }

    /** Zooms by a factor (2 halves the stretch), with the day under x staying where it is. */
    public Viewport zoomedAt(double x, double factor, double longest) {
        double length = Math.clamp(days() / factor, SHORTEST, Math.max(SHORTEST, longest));
        double left = day(x) - x / width * length;
        return new Viewport(left, left + length, width);
    }

    public Viewport resized(double newWidth) {
        return new Viewport(from, to, Math.max(1, newWidth));
    }

    /** Moved by as little as needed so that a day is in sight, with a margin of a tenth of the width. */
    public Viewport revealing(double day) {
        double margin = days() / 10;
        if (day < from + margin) {
            double shift = from + margin - day;
            return new Viewport(from - shift, to - shift, width);
        }
        if (day > to - margin) {
            double shift = day - to + margin;
            return new Viewport(from + shift, to + shift, width);
        }
        return this;
    }

    /** Kept within the archive and a little around it, so that nobody gets lost in empty time. */
    public Viewport within(double first, double last) {
        double room = days() / 2;
        double center =
                Math.clamp((from + to) / 2, first - room + days() / 4, Math.max(first, last + room - days() / 4));
        return new Viewport(center - room, center + room, width);
    }
}
