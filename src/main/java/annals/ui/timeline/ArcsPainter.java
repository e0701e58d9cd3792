package annals.ui.timeline;

import annals.timeline.Arcs;
import annals.timeline.Tie;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Draws links as arcs: solid those that lead away from the selected event, dashed those that lead towards it, the fainter the
 * farther. Arcs of one look are one path, since drawing one long path takes a fraction of drawing many.
 */
record ArcsPainter(GraphicsContext g, Lettering lettering, Palette palette, Highlights highlights) {

    static final Font NAME = Fonts.regular(11);
    static final int FARTHEST = 3;
    /** More arcs than this are drawn fainter, so that where many run there is no black. */
    private static final double MANY = 40;

    void paint(Arcs arcs, double width) {
        ground(arcs, width);
        for (int step = FARTHEST; step > 0; step--) {
            strokes(arcs, step, true, opacity(arcs, step));
            strokes(arcs, step, false, opacity(arcs, step));
        }
        hovered(arcs);
        feet(arcs);
        names(arcs);
        pills(arcs, width);
    }

    /** What arcs stand on. */
    void ground(Arcs arcs, double width) {
        g.setFill(palette.hairline());
        g.fillRect(0, Math.rint(arcs.height()) - 1, width, 1);
    }

    /** The fainter the farther, and the more there are. */
    static double opacity(Arcs arcs, int step) {
        double fade = Math.min(1, Math.sqrt(MANY / Math.max(1, arcs.arcs().size())));
        return (step == 1 ? 1 : step == 2 ? 0.5 : 0.3) * fade;
    }

    static Color color(Palette palette, boolean outward) {
        return outward ? palette.accent() : palette.selection();
    }

    private Color color(boolean outward) {
        return color(palette, outward);
    }

    private void strokes(Arcs arcs, int step, boolean outward, double opacity) {
        stroke(
                arcs,
                arc -> Math.min(arc.tie().step(), FARTHEST) == step && arc.tie().outward() == outward,
                color(outward).deriveColor(0, 1, 1, opacity),
                step == 1 ? 1.5 : 1,
                !outward);
    }

    void stroke(Arcs arcs, Predicate<Arcs.Arc> wanted, Color color, double lineWidth, boolean dashed) {
        List<Arcs.Arc> drawn = arcs.arcs().stream().filter(wanted).toList();
        if (drawn.isEmpty()) {
            return;
        }
        g.setStroke(color);
        g.setLineWidth(lineWidth);
        if (dashed) {
            g.setLineDashes(5, 3.5);
        }
        g.beginPath();
        double base = arcs.height() - 1;
        for (Arcs.Arc arc : drawn) {
            double top = base - arc.rise() * 4 / 3;
            g.moveTo(arc.x(), base);
            g.bezierCurveTo(arc.x() - arc.swing(), top, arc.otherX() + arc.swing(), top, arc.otherX(), base);
        }
        g.stroke();
        g.setLineDashes();
    }

    private void hovered(Arcs arcs) {
        Tie tie = highlights.hoveredTie();
        if (tie != null) {
            stroke(arcs, arc -> arc.tie().equals(tie), color(tie.outward()), 3, !tie.outward());
        }
    }

    /** The selected event's lies on the others, which come the nearest last. */
    private void feet(Arcs arcs) {
        for (Arcs.Foot foot : arcs.feet().reversed()) {
            if (foot.event() != highlights.selected()) {
                foot(foot, arcs.height() - 1, foot.step() == 1 ? 2.75 : 2, color(foot.outward()));
            }
        }
        arcs.feet().stream()
                .filter(foot -> foot.event() == highlights.selected())
                .forEach(foot -> foot(foot, arcs.height() - 1, 4.5, palette.selection()));
    }

    private void foot(Arcs.Foot foot, double y, double radius, Color color) {
        g.setFill(foot.step() == 1 ? color : color.interpolate(palette.ground(), 0.45));
        g.fillOval(foot.x() - radius, y - radius, radius * 2, radius * 2);
    }

    /** On a patch of the ground, since other arcs may run there. */
    void names(Arcs arcs) {
        g.setFont(NAME);
        for (Arcs.Name name : arcs.names()) {
            g.setFill(palette.ground().deriveColor(0, 1, 1, 0.85));
            g.fillRect(name.x() - 3, name.y() - 11, name.width() + 6, 14);
            g.setFill(name.tie().equals(highlights.hoveredTie()) ? palette.ink() : palette.muted());
            lettering.write(g, name.text(), Math.rint(name.x()), Math.rint(name.y()));
        }
    }

    void pills(Arcs arcs, double width) {
        g.setFont(NAME);
        for (Arcs.Pill pill : arcs.pills()) {
            double x = Math.rint(pill.x());
            double w = Math.rint(pill.width());
            g.setFill(palette.hairline());
            g.fillRoundRect(x, pill.y(), w, Arcs.Pill.HEIGHT, Arcs.Pill.HEIGHT, Arcs.Pill.HEIGHT);
            g.setFill(palette.panel());
            g.fillRoundRect(
                    x + 1, pill.y() + 1, w - 2, Arcs.Pill.HEIGHT - 2, Arcs.Pill.HEIGHT - 2, Arcs.Pill.HEIGHT - 2);
            g.setFill(palette.ink());
            g.fillText(pill.text(), x + 10, pill.y() + 15);
        }
        if (arcs.hidden() > 0) {
            g.setFill(palette.muted());
            g.fillText(String.format("%,d more links", arcs.hidden()), width / 2, 12);
        }
    }
}
