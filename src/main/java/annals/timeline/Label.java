package annals.timeline;

import java.util.List;

/**
 * A headline with its leader, the thin line down to what it names.
 *
 * @param x of the leader
 * @param left where the text begins; the text stands to the right of its leader, or to the left of it
 * @param y the base line of the first line of text, measured down from the top
 * @param anchorY where the leader ends
 */
public record Label(
        int event,
        double x,
        double left,
        double y,
        double width,
        double anchorY,
        List<String> lines,
        int color,
        boolean stub) {

    /** How far letters reach above their base line, and below. */
    public static final double ASCENT = 13;

    public static final double DESCENT = 4;

    public static final double LINE = 15;

    private static final double DOT = 5;

    public Label {
        lines = List.copyOf(lines);
    }

    /** The same, so much further down. */
    public Label lowered(double by) {
        return new Label(event, x, left, y + by, width, anchorY + by, lines, color, stub);
    }

    /** Where its lowest letters end. */
    public double bottom() {
        return y + (lines.size() - 1) * LINE + DESCENT;
    }

    public boolean isLeftOfLeader() {
        return left < x;
    }

    boolean isOnText(double px, double py) {
        return px >= left - 3 && px <= left + width + 3 && py >= y - ASCENT && py <= bottom();
    }

    boolean isAt(double px, double py) {
        return isOnText(px, py) || (Math.abs(px - x) <= DOT && Math.abs(py - anchorY) <= DOT);
    }
}
