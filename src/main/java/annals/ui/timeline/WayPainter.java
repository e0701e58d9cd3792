package annals.ui.timeline;

import annals.timeline.Arcs;
import annals.timeline.Label;
import annals.timeline.Signs;
import annals.timeline.Tie;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Draws a way between two events over the arcs that join them: each event with its number, the selected one in the colour of
 * selections. Where two stand so near that their numbers would touch, the later one is a dot.
 */
record WayPainter(GraphicsContext g, ArcsPainter arcsPainter, Palette palette, Highlights highlights) {

    private static final Font NUMBER = Fonts.bold(10.5);
    private static final double RADIUS = Arcs.FOOT_RADIUS;
    private static final double DOT = 3.5;
    private static final double LINE = 2;

    void paint(Arcs arcs, Signs signs, double width) {
        Map<Integer, Arcs.Foot> feet = new HashMap<>();
        arcs.feet().forEach(foot -> feet.put(foot.event(), foot));
        signs(
                signs.labels().stream()
                        .filter(label -> label.left() < width && label.left() + label.width() > 0)
                        .toList(),
                feet);
        arcsPainter.ground(arcs, width);
        arcsPainter.stroke(arcs, arc -> arc.tie().outward(), palette.accent(), LINE, false);
        arcsPainter.stroke(arcs, arc -> !arc.tie().outward(), palette.accent(), LINE, true);
        Tie hovered = highlights.hoveredTie();
        arcsPainter.stroke(arcs, arc -> arc.tie().equals(hovered), palette.accent(), 2 * LINE, false);
        feet(feet, arcs.height() - 1);
        arcsPainter.names(arcs);
        arcsPainter.pills(arcs, width);
    }

    /** Each on a patch of the ground, since leaders and other lines run there. */
    private void signs(List<Label> signs, Map<Integer, Arcs.Foot> feet) {
        g.setFill(palette.accent().deriveColor(0, 1, 1, 0.35));
        for (Label label : signs) {
            Arcs.Foot foot = feet.get(label.event());
            if (foot != null && foot.down() == 0) { // else a line leads farther down already
                g.fillRect(Math.rint(foot.x()), label.anchorY(), 1, label.y() - Label.ASCENT - label.anchorY());
            }
        }
        for (Label label : signs) {
            boolean selected = label.event() == highlights.selected();
            double left = Math.round(label.left());
            g.setFill(selected ? palette.selection() : palette.ground());
            g.fillRoundRect(left - 4, label.y() - Label.ASCENT, label.width() + 8, Label.ASCENT + Label.DESCENT, 6, 6);
        }
        g.setFont(LanePainter.LABEL);
        for (Label label : signs) {
            boolean selected = label.event() == highlights.selected();
            g.setFill(selected ? palette.onSelection() : label.stub() ? palette.muted() : palette.ink());
            double left = Math.round(label.left());
            arcsPainter.lettering().write(g, String.join(" ", label.lines()), left, label.y());
            if (label.event() == highlights.hovered()) {
                g.fillRect(left, label.bottom() - 1, label.width(), 1);
            }
        }
    }

    private void feet(Map<Integer, Arcs.Foot> feet, double y) {
        double free = Double.NEGATIVE_INFINITY;
        g.setFont(NUMBER);
        for (int i = 0; i < highlights.way().size(); i++) {
            int event = highlights.way().get(i);
            Arcs.Foot foot = feet.get(event);
            if (foot != null) {
                boolean selected = event == highlights.selected();
                boolean room = foot.x() - RADIUS >= free;
                Color color = selected ? palette.selection() : palette.accent();
                disc(foot.x(), y, room ? RADIUS : DOT, event == highlights.hovered() ? palette.muted() : color);
                if (room) {
                    free = foot.x() + RADIUS + 1;
                    number(foot.x(), y, i + 1, selected);
                }
            }
        }
    }

    private void disc(double x, double y, double radius, Color color) {
        g.setFill(palette.ground());
        g.fillOval(x - radius - 1.5, y - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void number(double x, double y, int number, boolean selected) {
        g.setFill(selected ? palette.onSelection() : palette.onAccent());
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(Integer.toString(number), x, y + 4);
        g.setTextAlign(TextAlignment.LEFT);
    }
}
