package annals.ui.timeline;

import annals.timeline.Axis;
import annals.timeline.Flags;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Draws the dates, the bands behind everything, and today. */
final class AxisPainter {

    static final double HEIGHT = 46;
    private static final Font MAJOR = Fonts.bold(13);
    private static final Font MINOR = Fonts.regular(11);
    private static final double MAJOR_BASE = 18;
    private static final double MINOR_BASE = 38;
    static final double MINOR_TOP = 26;

    private final TextWidths majorWidths = new TextWidths(MAJOR);
    private final TextWidths minorWidths = new TextWidths(MINOR);

    /** On a context whose origin is the view's left edge. */
    void paint(
            GraphicsContext g,
            Lettering lettering,
            Palette palette,
            Viewport view,
            Axis axis,
            double height,
            double today) {
        g.setFill(palette.band());
        for (Axis.Band band : axis.bands()) {
            double left = Math.max(0, Math.rint(view.x(band.from())));
            double right = Math.min(view.width(), Math.rint(view.x(band.to())));
            if (right > left) {
                g.fillRect(left, 0, right - left, height);
            }
        }
        g.setFill(palette.hairline());
        boolean days = axis.minor().stream().limit(2).allMatch(tick -> tick.to() - tick.from() < 1.5);
        for (Axis.Tick tick : axis.minor()) {
            line(g, view.x(tick.from()), MINOR_TOP, days ? height : HEIGHT);
        }
        for (Axis.Tick tick : axis.major()) {
            line(g, view.x(tick.from()), 0, height);
        }
        g.fillRect(0, HEIGHT - 1, view.width(), 1);
        today(g, palette, view, height, today);
        names(g, lettering, palette, view, axis);
    }

    private void names(GraphicsContext g, Lettering lettering, Palette palette, Viewport view, Axis axis) {
        g.setFont(MINOR);
        g.setFill(palette.muted());
        minor(view, axis).forEach(name -> lettering.write(g, name.text(), name.x(), name.y()));
        g.setFont(MAJOR);
        g.setFill(palette.ink());
        major(view, axis).forEach(name -> lettering.write(g, name.text(), name.x(), name.y()));
    }

    /** A tick's name and where it is written. */
    record Name(String text, double x, double y) {}

    /** The names of the finer row that find room. */
    List<Name> minor(Viewport view, Axis axis) {
        return names(axis.minor(), view, 5, MINOR_BASE, minorWidths);
    }

    List<Name> major(Viewport view, Axis axis) {
        return names(axis.major(), view, 6, axis.minor().isEmpty() ? 28 : MAJOR_BASE, majorWidths);
    }

    /** Filled, since a stroke is many times as much work and looks the same. */
    private static void line(GraphicsContext g, double x, double top, double bottom) {
        double left = Math.rint(x);
        if (left >= 0) {
            g.fillRect(left, top, 1, bottom - top);
        }
    }

    /** A tick's name stays in sight as long as any of the tick does. */
    private static List<Name> names(List<Axis.Tick> ticks, Viewport view, double inset, double y, TextWidths widths) {
        List<Name> names = new ArrayList<>();
        for (Axis.Tick tick : ticks) {
            double left = Math.round(Math.max(view.x(tick.from()), 0) + inset);
            double room = Math.min(view.x(tick.to()), view.width()) - left;
            if (room >= widths.width(tick.label())) {
                names.add(new Name(tick.label(), left, y));
            }
        }
        return names;
    }

    /** Where names stand in the upper row. */
    List<Flags.Taken> upperNames(Axis axis, Viewport view) {
        List<Flags.Taken> names = new ArrayList<>();
        for (Axis.Tick tick : axis.major()) {
            double left = Math.max(view.x(tick.from()), 0);
            double right = left + 6 + majorWidths.width(tick.label());
            if (Math.min(view.x(tick.to()), view.width()) >= right) {
                names.add(new Flags.Taken(left, right + 3));
            }
        }
        return names;
    }

    private static void today(GraphicsContext g, Palette palette, Viewport view, double height, double today) {
        double x = Math.rint(view.x(today));
        if (x >= 0 && x <= view.width()) {
            Color color = palette.accent();
            g.setFill(color.deriveColor(0, 1, 1, 0.5));
            g.fillRect(x, HEIGHT, 1, height - HEIGHT);
            g.setFill(color);
            g.fillPolygon(new double[] {x - 3.5, x + 4.5, x + 0.5}, new double[] {HEIGHT - 6, HEIGHT - 6, HEIGHT}, 3);
        }
    }
}
