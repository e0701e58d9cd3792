package annals.ui.timeline;

import annals.explore.picture.Picture;
import annals.text.Counts;
import annals.timeline.Arcs;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Flags;
import annals.timeline.Label;
import annals.timeline.Overflow;
import annals.timeline.Stacks;
import annals.timeline.TextFitter;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws a picture of the timeline; what goes where was decided before. */
final class TimelinePainter {

    static final double AXIS_HEIGHT = AxisPainter.HEIGHT;
    /** Between the lowest thing drawn and the edge. */
    static final double FOOT = 10;

    static final Font LABEL = Fonts.regular(12.5);
    private static final Font COUNT = Fonts.bold(11.5);
    private static final Font HEADER = Fonts.bold(12.5);
    private static final Font HEADER_COUNT = Fonts.regular(11);
    static final double HEADER_INSET = 12;
    static final double HEADER_BASE = 15;
    static final double HEADER_LINE = 16;
    private static final int MOST_HEADER_LINES = 4;

    private final Lettering inView = new Lettering();
    private final Lettering inHeaders = new Lettering();
    private final AxisPainter axis = new AxisPainter();
    private final TextFitter headers = new TextFitter(new TextWidths(HEADER));

    /** Where some of the texts stand, above the canvas. */
    List<Node> layers() {
        return List.of(inView.layer(), inHeaders.layer());
    }

    /** Where names stand in the axis's upper row. */
    List<Flags.Taken> upperNames(Picture picture) {
        return axis.upperNames(picture.axis(), picture.view());
    }

    void paint(
            GraphicsContext g,
            Palette palette,
            double width,
            double height,
            Picture picture,
            Highlights highlights,
            List<Emphasis> emphasis) {
        g.setFill(palette.ground());
        g.fillRect(0, 0, width, height);
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(TextAlignment.LEFT);
        inView.begin(picture.gutter(), width - picture.gutter(), height);
        inHeaders.begin(0, picture.gutter(), height);
        g.translate(picture.gutter(), 0);
        axis.paint(g, inView, palette, picture.view(), picture.axis(), height, (double)
                highlights.today().toEpochDay());
        selectedDay(g, palette, picture, height, highlights);
        drops(g, palette, picture, highlights);
        g.translate(0, AXIS_HEIGHT);
        if (picture.arcs().height() > 0) {
            ArcsPainter arcs = new ArcsPainter(g, inView, palette, highlights);
            double wide = picture.view().width();
            if (highlights.way().isEmpty()) {
                arcs.paint(picture.arcs(), wide);
            } else {
                new WayPainter(g, arcs, palette, highlights).paint(picture.arcs(), picture.signs(), wide);
            }
        }
        for (int lane = 0; lane < picture.strips().size(); lane++) {
            Picture.Strip strip = picture.strips().get(lane);
            g.translate(0, strip.top());
            Brush brush = new Brush(g, inView, palette, highlights, emphasis.get(lane));
            switch (strip.content()) {
                case Density density ->
                    brush.density(density, strip, picture.view().width());
                case Stacks stacks -> brush.stacks(stacks);
                case Cards cards -> brush.cards(cards);
            }
            g.translate(0, -strip.top());
        }
        g.translate(-picture.gutter(), -AXIS_HEIGHT);
        if (picture.gutter() > 0) {
            headers(g, palette, picture, width, height);
        }
        inView.end();
        inHeaders.end();
    }

    /** Where the selected event lies in time, even while there is no room for its headline. */
    private static void selectedDay(
            GraphicsContext g, Palette palette, Picture picture, double height, Highlights highlights) {
        if (highlights.selected() == Highlights.NONE) {
            return;
        }
        double scale = picture.view().pixelsPerDay();
        double x = Math.rint(picture.view().x(highlights.selectedDay() + (scale < 14 ? 0.5 : 0)));
        if (x >= 0 && x <= picture.view().width()) {
            if (picture.arcs().feet().stream().noneMatch(foot -> foot.event() == highlights.selected())) {
                g.setFill(palette.selection().deriveColor(0, 1, 1, 0.45));
                behindHeadlines(g, picture, x, 1, AXIS_HEIGHT, height);
            }
            g.setFill(palette.selection());
            g.fillPolygon(
                    new double[] {x - 4.5, x + 5.5, x + 0.5},
                    new double[] {AXIS_HEIGHT - 7, AXIS_HEIGHT - 7, AXIS_HEIGHT},
                    3);
        }
    }

    /** From the band of arcs down to the selected event and to what it is linked with itself. */
    private static void drops(GraphicsContext g, Palette palette, Picture picture, Highlights highlights) {
        double top = AXIS_HEIGHT + picture.arcs().height();
        for (Arcs.Foot foot : picture.arcs().feet()) {
            if (foot.down() > 0 && foot.step() == 1) {
                boolean selected = foot.event() == highlights.selected();
                g.setFill(
                        selected
                                ? palette.selection()
                                : ArcsPainter.color(
                                                palette,
                                                foot.outward()
                                                        || !highlights.way().isEmpty())
                                        .deriveColor(0, 1, 1, 0.35));
                double x = Math.rint(foot.x()) - (selected ? 1 : 0);
                behindHeadlines(g, picture, x, selected ? 2 : 1, top, top + foot.down());
            }
        }
    }

    /** A line down, with a gap wherever a headline stands. */
    private static void behindHeadlines(
            GraphicsContext g, Picture picture, double x, double width, double top, double bottom) {
        double from = top;
        for (Label label : labelsAcross(picture, x)) {
            double begin = Math.min(bottom, label.y() - Label.ASCENT);
            g.fillRect(x, from, width, Math.max(0, begin - from));
            from = Math.max(from, label.bottom());
        }
        g.fillRect(x, from, width, Math.max(0, bottom - from));
    }

    /** The headlines that a line at this place would run through, from above, as they stand on the canvas. */
    private static List<Label> labelsAcross(Picture picture, double x) {
        List<Label> across = new ArrayList<>();
        for (Picture.Strip strip : picture.strips()) {
            List<Label> labels = switch (strip.content()) {
                case Density density -> density.labels();
                case Stacks stacks -> stacks.labels();
                case Cards cards -> List.of();
            };
            labels.stream()
                    .filter(label -> label.left() - 4 <= x && x <= label.left() + label.width() + 4)
                    .map(label -> label.lowered(AXIS_HEIGHT + strip.top()))
                    .forEach(across::add);
        }
        across.sort(Comparator.comparingDouble(Label::y));
        return across;
    }

    private void headers(GraphicsContext g, Palette palette, Picture picture, double width, double height) {
        g.setFill(palette.ground());
        g.fillRect(0, 0, picture.gutter(), height);
        g.setFill(palette.hairline());
        g.fillRect(picture.gutter() - 1, 0, 1, height);
        for (Picture.Strip strip : picture.strips()) {
            double top = AXIS_HEIGHT + strip.top();
            if (strip.top() > 0) {
                g.setFill(palette.hairline());
                g.fillRect(0, Math.rint(top) - 5, width, 1);
            }
            header(g, palette, strip, picture.gutter(), top + HEADER_BASE);
        }
    }

    /**
     * What the header of a lane says.
     *
     * @param folded whether there is room for no more than the name
     */
    record Header(List<String> lines, boolean folded, String count) {}

    Header header(Picture.Strip strip, double gutter) {
        boolean folded = strip.height() < 2 * HEADER_LINE + HEADER_BASE;
        int lines =
                folded ? 1 : (int) Math.clamp((strip.height() - HEADER_BASE) / HEADER_LINE - 1, 2, MOST_HEADER_LINES);
        return new Header(
                headers.fit(strip.name(), gutter - 2 * HEADER_INSET, lines).lines(),
                folded,
                Counts.of(strip.inView(), "event"));
    }

    /** The name in as many lines as there is room for, and the count, unless the lane is folded. */
    private void header(GraphicsContext g, Palette palette, Picture.Strip strip, double gutter, double y) {
        Header header = header(strip, gutter);
        double base = y;
        g.setFont(HEADER);
        g.setFill(header.folded() ? palette.muted() : palette.topicText(strip.color()));
        for (String line : header.lines()) {
            inHeaders.write(g, line, HEADER_INSET, base);
            base += HEADER_LINE;
        }
        if (!header.folded()) {
            g.setFont(HEADER_COUNT);
            g.setFill(palette.muted());
            g.fillText(header.count(), HEADER_INSET, base + 1);
        }
    }

    /** Draws one lane. */
    private record Brush(
            GraphicsContext g, Lettering lettering, Palette palette, Highlights highlights, Emphasis emphasis) {

        void density(Density density, Picture.Strip strip, double width) {
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
            labels(density.labels());
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

        void stacks(Stacks stacks) {
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

        void cards(Cards cards) {
            for (Cards.Card card : cards.cards()) {
                card(card, card.event() == highlights.selected(), card.event() == highlights.hovered());
            }
            counts(cards.overflows());
        }

        private void card(Cards.Card card, boolean selected, boolean hovered) {
            double x = Math.rint(card.x());
            double y = Math.rint(card.y());
            double width = Math.rint(card.width());
            double height = Math.rint(card.height());
            Color edge = selected ? palette.selection() : hovered ? palette.muted() : palette.hairline();
            box(x, y, width, height, edge, selected ? palette.selection() : palette.panel());
            Color color = shade(card.event(), palette.topic(card.color()));
            box(x, y, 5, height, color, card.stub() ? palette.panel() : color);
            g.setFont(LABEL);
            g.setFill(selected ? palette.onSelection() : shade(card.event(), palette.ink()));
            lettering.write(g, card.text(), x + 11, y + height - 6);
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
}
