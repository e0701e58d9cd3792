package annals.ui.overview;

import annals.timeline.Brush;
import annals.ui.look.Palette;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/**
 * The stretch in view as it stands in the overview: its ground below the bars, its frame above them. It moves with every frame of
 * the timeline, and is of nodes, so that the bars need not be drawn again; its colours are opaque, which is drawn many times as
 * fast as what lets something through.
 */
final class BrushFrame {

    private static final double TOP = 4;
    private static final double ROOM_FOR_GRIPS = 24;

    private final Rectangle ground = new Rectangle();
    private final Rectangle top = new Rectangle();
    private final Rectangle bottom = new Rectangle();
    private final Rectangle left = new Rectangle();
    private final Rectangle right = new Rectangle();
    private final Rectangle leftGrip = new Rectangle(4, 16);
    private final Rectangle rightGrip = new Rectangle(4, 16);
    private final List<Rectangle> strokes = List.of(top, bottom, left, right, leftGrip, rightGrip);
    /** Between an edge and the bars, which may have its colour. */
    private final Rectangle leftGap = new Rectangle();

    private final Rectangle rightGap = new Rectangle();
    private final Group frame = new Group(leftGap, rightGap, top, bottom, left, right, leftGrip, rightGrip);

    BrushFrame() {
        for (Node node : List.of(ground, frame)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
            node.setVisible(false);
        }
        for (Rectangle grip : List.of(leftGrip, rightGrip)) {
            grip.setArcWidth(4);
            grip.setArcHeight(4);
            grip.setStrokeType(StrokeType.OUTSIDE);
        }
    }

    Node belowBars() {
        return ground;
    }

    Node aboveBars() {
        return frame;
    }

    void dress(Palette palette) {
        Color accent = palette.accent();
        ground.setFill(palette.panel().interpolate(accent, palette.dark() ? 0.18 : 0.10));
        strokes.forEach(stroke -> stroke.setFill(accent));
        for (Rectangle gap : List.of(leftGap, rightGap)) {
            gap.setFill(palette.panel());
        }
        for (Rectangle grip : List.of(leftGrip, rightGrip)) {
            grip.setStroke(palette.panel());
        }
    }

    /** @param low where the frame ends, measured down */
    void place(Brush seen, double width, double low) {
        double from = Math.round(Math.max(1, seen.left()));
        double to = Math.round(Math.min(width - 1, seen.right()));
        boolean inSight = to - from >= 2;
        ground.setVisible(inSight);
        frame.setVisible(inSight);
        if (!inSight) {
            return;
        }
        fit(ground, from + 1, TOP + 1, to - from - 2, low - TOP - 2);
        fit(top, from + 1, TOP, to - from - 2, 1);
        fit(bottom, from + 1, low - 1, to - from - 2, 1);
        fit(leftGap, from - 1, TOP, 3, low - TOP);
        fit(rightGap, to - 2, TOP, 3, low - TOP);
        fit(left, from, TOP + 1, 1, low - TOP - 2);
        fit(right, to - 1, TOP + 1, 1, low - TOP - 2);
        grip(leftGrip, from + 0.5, low / 2 + 2, to - from > ROOM_FOR_GRIPS);
        grip(rightGrip, to - 0.5, low / 2 + 2, to - from > ROOM_FOR_GRIPS);
    }

    private static void fit(Rectangle part, double x, double y, double width, double height) {
        part.setX(x);
        part.setY(y);
        part.setWidth(width);
        part.setHeight(height);
    }

    /** A short thick stroke, where one can take hold. */
    private static void grip(Rectangle grip, double x, double middle, boolean shown) {
        grip.setX(x - grip.getWidth() / 2);
        grip.setY(middle - grip.getHeight() / 2);
        grip.setVisible(shown);
    }
}
