package annals.ui.timeline;

import annals.explore.Picture;
import annals.timeline.Axis;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws a picture of the timeline; what goes where was decided before. */
final class TimelinePainter {

    static final double AXIS_HEIGHT = 46;
    /** Between the lowest thing drawn and the edge. */
    static final double FOOT = 10;

    private static final Font MAJOR = Fonts.bold(13);
    private static final Font MINOR = Fonts.regular(11);
    static final Font LABEL = Fonts.regular(12.5);

    private final GraphicsContext g;
    private final Palette palette;
    private final double width;
    private final double height;

    TimelinePainter(GraphicsContext g, Palette palette, double width, double height) {
        this.g = g;
        this.palette = palette;
        this.width = width;
        this.height = height;
    }

    /** @param selected number of the selected event, or -1 */
    void paint(Picture picture, int selected, int hovered) {
        g.setFill(palette.ground());
        g.fillRect(0, 0, width, height);
        g.setTextBaseline(VPos.BASELINE);
        axis(picture.view(), picture.axis());
        g.save();
        g.translate(0, AXIS_HEIGHT);
        switch (picture) {
            case Picture.Far far -> density(far, selected, hovered);
            case Picture.Near near -> cards(near.cards(), selected, hovered);
        }
        g.restore();
    }

    private void axis(Viewport view, Axis axis) {
        boolean minorBands = !axis.minor().isEmpty()
                && axis.minor().stream().anyMatch(Axis.Tick::banded)
                && view.pixelsPerDay() >= 14;
        for (Axis.Tick tick : minorBands ? axis.minor() : axis.major()) {
            if (tick.banded()) {
                g.setFill(palette.band());
                double x = Math.round(view.x(tick.from()));
                g.fillRect(x, 0, Math.round(view.x(tick.to())) - x, height);
            }
        }
        for (Axis.Tick tick : axis.minor()) {
            line(view.x(tick.from()), minorBands ? 24 : 40, minorBands ? height : AXIS_HEIGHT);
            name(tick, view, 4, 39, MINOR, palette.muted());
        }
        for (Axis.Tick tick : axis.major()) {
            line(view.x(tick.from()), 0, height);
            name(tick, view, 6, axis.minor().isEmpty() ? 28 : 18, MAJOR, palette.ink());
        }
    }

    private void line(double x, double top, double bottom) {
        double sharp = Math.round(x) + 0.5;
        g.setStroke(palette.hairline());
        g.setLineWidth(1);
        g.strokeLine(sharp, top, sharp, bottom);
    }

    /** A tick's name stays in sight as long as any of the tick does. */
    private void name(Axis.Tick tick, Viewport view, double inset, double y, Font font, Color color) {
        double left = Math.max(view.x(tick.from()), 0) + inset;
        double room = Math.min(view.x(tick.to()), width) - left;
        double needed = tick.label().length() * font.getSize() * 0.55;
        if (room < needed) {
            return;
        }
        g.setFont(font);
        g.setFill(color);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(tick.label(), left, y);
    }

    private void density(Picture.Far far, int selected, int hovered) {
        double base = height - AXIS_HEIGHT - FOOT;
        for (Density.Bar bar : far.density().bars()) {
            double left = Math.round(far.view().x(bar.from()));
            double barWidth = Math.max(1, Math.round(far.view().x(bar.to())) - left - 1);
            g.setFill(palette.ghost());
            g.fillRect(left, base - bar.ghostHeight(), barWidth, bar.ghostHeight());
            g.setFill(palette.accent());
            g.fillRect(left, base - bar.height(), barWidth, bar.height());
        }
        g.setStroke(palette.hairline());
        g.strokeLine(0, base + 0.5, width, base + 0.5);
        for (Density.Label label : far.density().labels()) {
            leader(label);
        }
        for (Density.Label label : far.density().labels()) {
            g.setFont(LABEL);
            g.setTextAlign(TextAlignment.LEFT);
            g.setFill(label.event() == selected ? palette.selection() : label.stub() ? palette.muted() : palette.ink());
            g.fillText(label.text(), label.x() + 1, label.y());
            if (label.event() == hovered) {
                g.fillRect(label.x() + 1, label.y() + 3, label.width(), 1);
            }
        }
    }

    private void leader(Density.Label label) {
        Color color = palette.topic(label.color());
        g.setStroke(color.deriveColor(0, 1, 1, 0.55));
        g.setLineWidth(1);
        g.strokeLine(label.x(), label.y() + 4, label.x(), label.anchorY());
        dot(label.x(), label.anchorY(), 2.5, color, label.stub());
    }

    private void dot(double x, double y, double radius, Color color, boolean hollow) {
        g.setFill(hollow ? palette.ground() : color);
        g.fillOval(x - radius, y - radius, radius * 2, radius * 2);
        g.setStroke(hollow ? color : palette.ground());
        g.strokeOval(x - radius, y - radius, radius * 2, radius * 2);
    }

    private void cards(Cards cards, int selected, int hovered) {
        for (Cards.Card card : cards.cards()) {
            card(card, card.event() == selected, card.event() == hovered);
        }
        g.setFont(Fonts.bold(11.5));
        g.setFill(palette.muted());
        for (Cards.Overflow overflow : cards.overflows()) {
            g.fillText("+" + overflow.count(), overflow.x() + 4, height - AXIS_HEIGHT - FOOT - 4);
        }
    }

    private void card(Cards.Card card, boolean selected, boolean hovered) {
        double x = Math.round(card.x()) + 0.5;
        double y = Math.round(card.y()) + 8.5;
        g.setFill(selected ? palette.selection() : palette.panel());
        g.fillRoundRect(x, y, card.width(), card.height(), 6, 6);
        g.setStroke(selected ? palette.selection() : hovered ? palette.muted() : palette.hairline());
        g.setLineWidth(1);
        g.strokeRoundRect(x, y, card.width(), card.height(), 6, 6);
        Color color = palette.topic(card.color());
        g.setFill(card.stub() ? palette.panel() : color);
        g.fillRoundRect(x, y, 4.5, card.height(), 4, 4);
        g.setStroke(color);
        g.strokeRoundRect(x, y, 4.5, card.height(), 4, 4);
        g.setFont(LABEL);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(selected ? palette.onSelection() : palette.ink());
        g.fillText(card.text(), x + 10, y + card.height() - 6.5);
    }
}
