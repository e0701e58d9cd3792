package annals.ui.timeline;

import annals.explore.picture.Picture;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Label;
import annals.timeline.Overflow;
import annals.timeline.Stacks;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws what one lane holds: bars, marks or cards, with their headlines and counts. */
record LanePainter(GraphicsContext g, Lettering lettering, Palette palette, Highlights highlights, Emphasis emphasis) {

    static final Font LABEL = Fonts.regular(12.5);
    private static final Font COUNT = Fonts.bold(11.5);

    /** What the lane holds. */
    void paint(Picture.Strip strip, double width) {
        switch (strip.content()) {
            case Density density -> density(density, strip, width);
            case Stacks stacks -> stacks(stacks);
            case Cards cards -> cards(cards);
        }
    }

    /** The same without its texts. */
    void paintShapes(Picture.Strip strip, double width) {
        switch (strip.content()) {
            case Density density -> bars(density, strip, width);
            case Stacks stacks -> stacks.marks().forEach(this::mark);
            case Cards cards -> cards.cards().forEach(card -> body(card, false, false));
        }
    }

    private void density(Density density, Picture.Strip strip, double width) {
        bars(density, strip, width);
        labels(density.labels());
    }

    private void bars(Density density, Picture.Strip strip, double width) {
        g.setFill(palette.ghost());
        for (Density.Bar bar : density.bars()) {
            if (bar.ghostTop() < bar.top()) {
                g.fillRect(bar.x(), bar.ghostTop(), bar.width(), bar.top() - bar.ghostTop());
            }
        }
        Color color = palette.topic(strip.color());
        g.setFill(emphasis.isOn() ? Emphasis.faded(color, palette.ground()) : color);
        for (Density.Bar bar : density.bars()) {
            if (bar.count() > 0) {
                g.fillRect(bar.x(), bar.top(), bar.width(), bar.bottom() - bar.top());
            }
        }
        if (emphasis.isOn()) {
            emphasized(density, color);
        }
        g.setFill(palette.ground());
        for (Density.Bar bar : density.bars()) {
            if (bar.broken()) {
                g.fillRect(bar.x() - 1, bar.ghostTop() + 6, bar.width() + 2, 2);
                g.fillRect(bar.x() - 1, bar.ghostTop() + 10, bar.width() + 2, 2);
            }
        }
        double base = density.bars().isEmpty()
                ? strip.height()
                : density.bars().getFirst().bottom();
        g.setFill(palette.hairline());
        g.fillRect(0, Math.rint(base), width, 1);
    }

    /** Of each bar the part that stands out, from below. */
    private void emphasized(Density density, Color color) {
        g.setFill(color);
        for (Density.Bar bar : density.bars()) {
            double share = bar.count() == 0 ? 0 : emphasis.share(bar);
            double height = share == 0 ? 0 : Math.max(2, (bar.bottom() - bar.top()) * share);
            g.fillRect(bar.x(), bar.bottom() - height, bar.width(), height);
        }
    }

    private Color shade(int event, Color color) {
        return emphasis.of(event, color, palette.ground());
    }

    private void stacks(Stacks stacks) {
        for (Stacks.Mark mark : stacks.marks()) {
            mark(mark);
        }
        counts(stacks.overflows());
        labels(stacks.labels());
    }

    private void mark(Stacks.Mark mark) {
        boolean strong = mark.event() == highlights.selected() || mark.event() == highlights.hovered();
        Color color = strong ? palette.selection() : shade(mark.event(), palette.topic(mark.color()));
        g.setFill(color);
        g.fillRect(mark.x(), mark.y(), mark.width(), mark.height());
        if (mark.stub() && !strong && mark.width() >= 3) {
            g.setFill(palette.ground());
            g.fillRect(mark.x() + 1, mark.y() + 1, mark.width() - 2, mark.height() - 2);
        }
    }

    private void counts(List<Overflow> overflows) {
        g.setFont(COUNT);
        g.setFill(palette.muted());
        for (Overflow overflow : overflows) {
            g.fillText("+" + overflow.count(), overflow.x(), overflow.y());
        }
    }

    private void labels(List<Label> labels) {
        g.setLineWidth(1);
        for (Label label : labels) {
            leader(label);
        }
        g.setFont(LABEL);
        for (Label label : labels) {
            boolean selected = label.event() == highlights.selected();
            double left = Math.round(label.left()) + (label.isLeftOfLeader() ? -3 : 3);
            if (selected) {
                g.setFill(palette.selection());
                g.fillRoundRect(
                        left - 4,
                        label.y() - Label.ASCENT,
                        label.width() + 8,
                        label.bottom() - label.y() + Label.ASCENT,
                        6,
                        6);
            }
            Color ink = shade(label.event(), label.stub() ? palette.muted() : palette.ink());
            g.setFill(selected ? palette.onSelection() : ink);
            text(label, left);
            if (label.event() == highlights.hovered()) {
                g.fillRect(left, label.bottom() - 1, label.width(), 1);
            }
        }
    }

    /** Lines begin at the leader, or end at it. */
    private void text(Label label, double left) {
        g.setTextAlign(label.isLeftOfLeader() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        double x = label.isLeftOfLeader() ? left + label.width() : left;
        double y = label.y();
        for (String line : label.lines()) {
            lettering.write(g, line, x, y);
            y += Label.LINE;
        }
        g.setTextAlign(TextAlignment.LEFT);
    }

    private void leader(Label label) {
        boolean selected = label.event() == highlights.selected();
        Color color = selected ? palette.selection() : shade(label.event(), palette.topic(label.color()));
        double x = Math.floor(label.x()) + 0.5;
        double top = label.y() - Label.ASCENT + 3;
        g.setFill(color.deriveColor(0, 1, 1, selected ? 1 : 0.5));
        g.fillRect(x - 0.5, top, 1, label.anchorY() - top);
        double radius = selected ? 4 : 2.75;
        g.setFill(label.stub() ? palette.ground() : color);
        g.fillOval(x - radius, label.anchorY() - radius, radius * 2, radius * 2);
        g.setStroke(label.stub() ? color : palette.ground());
        g.strokeOval(x - radius, label.anchorY() - radius, radius * 2, radius * 2);
    }

    private void cards(Cards cards) {
        for (Cards.Card card : cards.cards()) {
            card(card, card.event() == highlights.selected(), card.event() == highlights.hovered());
        }
        counts(cards.overflows());
    }

    private void card(Cards.Card card, boolean selected, boolean hovered) {
        body(card, selected, hovered);
        g.setFont(LABEL);
        g.setFill(selected ? palette.onSelection() : shade(card.event(), palette.ink()));
        lettering.write(g, card.text(), Math.rint(card.x()) + 11, Math.rint(card.y()) + Math.rint(card.height()) - 6);
    }

    private void body(Cards.Card card, boolean selected, boolean hovered) {
        double x = Math.rint(card.x());
        double y = Math.rint(card.y());
        double width = Math.rint(card.width());
        double height = Math.rint(card.height());
        Color edge = selected ? palette.selection() : hovered ? palette.muted() : palette.hairline();
        box(x, y, width, height, edge, selected ? palette.selection() : palette.panel());
        Color color = shade(card.event(), palette.topic(card.color()));
        box(x, y, Cards.BAR, height, color, card.stub() ? palette.panel() : color);
    }

    /** With corners rounded by a pixel: of rectangles, which are drawn many times as fast as curves. */
    private void box(double x, double y, double width, double height, Color edge, Color inside) {
        g.setFill(edge);
        g.fillRect(x + 1, y, width - 2, height);
        g.fillRect(x, y + 1, width, height - 2);
        if (!inside.equals(edge)) {
            g.setFill(inside);
            g.fillRect(x + 1, y + 1, width - 2, height - 2);
        }
    }
}
