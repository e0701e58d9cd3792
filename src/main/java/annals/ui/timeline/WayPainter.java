package annals.ui.timeline;

import annals.timeline.Arcs;
import annals.timeline.Tie;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Draws a way between two events over the arcs that join them: each event with its number, the selected one in the colour of
 * selections. Where two stand so near that their numbers would touch, the later one is a dot.
 */
record WayPainter(GraphicsContext g, ArcsPainter arcsPainter, Palette palette, Highlights highlights) {

    private static final Font NUMBER = Fonts.bold(10.5);
    private static final double RADIUS = Arcs.FOOT_RADIUS;
    private static final double DOT = 3.5;
    private static final double LINE = 2;

    void paint(Arcs arcs, double width) {
        arcsPainter.ground(arcs, width);
        arcsPainter.stroke(arcs, arc -> arc.tie().outward(), palette.accent(), LINE, false);
        arcsPainter.stroke(arcs, arc -> !arc.tie().outward(), palette.accent(), LINE, true);
        Tie hovered = highlights.hoveredTie();
        arcsPainter.stroke(arcs, arc -> arc.tie().equals(hovered), palette.accent(), 2 * LINE, false);
        feet(arcs);
        arcsPainter.names(arcs);
        arcsPainter.pills(arcs, width);
    }

    private void feet(Arcs arcs) {
        double y = arcs.height() - 1;
        double free = Double.NEGATIVE_INFINITY;
        g.setFont(NUMBER);
        for (int event : highlights.way()) {
            Arcs.Foot foot = foot(arcs.feet(), event);
            if (foot != null) {
                boolean selected = event == highlights.selected();
                boolean room = foot.x() - RADIUS >= free;
                Color color = selected ? palette.selection() : palette.accent();
                disc(foot.x(), y, room ? RADIUS : DOT, event == highlights.hovered() ? palette.ink() : color);
                if (room) {
                    free = foot.x() + RADIUS + 1;
                    number(foot.x(), y, highlights.way().indexOf(event) + 1, selected);
                }
            }
        }
    }

    private static Arcs.@Nullable Foot foot(List<Arcs.Foot> feet, int event) {
        return feet.stream().filter(foot -> foot.event() == event).findFirst().orElse(null);
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
