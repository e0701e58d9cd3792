package annals.ui.timeline;

import static annals.text.SvgText.number;

import annals.explore.picture.Picture;
import annals.text.SvgText;
import annals.text.SvgText.Anchor;
import annals.timeline.Arcs;
import annals.timeline.Axis;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Label;
import annals.timeline.Overflow;
import annals.timeline.Stacks;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Draws a picture of the timeline as SVG: lanes, arcs and axis in the same places as {@link TimelinePainter} does, texts as texts. What
 * says only where the selection stands is simpler.
 */
final class SvgPainter {

    private static final Lettered LABEL = new Lettered(12.5, false);
    private static final Lettered COUNT = new Lettered(11.5, true);
    private static final Lettered NAME = new Lettered(11, false);
    private static final Lettered MAJOR = new Lettered(13, true);
    private static final Lettered HEADER = new Lettered(12.5, true);

    /** A font as it is named in SVG. */
    private record Lettered(double size, boolean bold) {
        Font font() {
            return bold ? Fonts.bold(size) : Fonts.regular(size);
        }
    }

    private final Map<Lettered, TextWidths> widths = new HashMap<>();

    private final SvgText svg;
    private final Palette palette;
    private final Picture picture;
    private final Highlights highlights;
    private final double width;
    private final double height;

    /** @param height of the picture, axis included */
    SvgPainter(SvgText svg, Palette palette, Picture picture, Highlights highlights, double width, double height) {
        this.svg = svg;
        this.palette = palette;
        this.picture = picture;
        this.highlights = highlights;
        this.width = width;
        this.height = height;
    }

    void paint() {
        svg.box(0, 0, width, height, Palette.css(palette.ground()));
        svg.enter(picture.gutter(), 0, picture.view().width(), height);
        axis();
        selectedDay();
        svg.leave();
        if (picture.arcs().height() > 0) {
            svg.enter(
                    picture.gutter(),
                    TimelinePainter.AXIS_HEIGHT,
                    picture.view().width(),
                    picture.arcs().height());
            arcs(picture.arcs());
            svg.leave();
        }
        for (Picture.Strip strip : picture.strips()) {
            svg.enter(
                    picture.gutter(),
                    TimelinePainter.AXIS_HEIGHT + strip.top(),
                    picture.view().width(),
                    strip.height() + TimelinePainter.FOOT);
            switch (strip.content()) {
                case Density density -> density(density, strip);
                case Stacks stacks -> stacks(stacks);
                case Cards cards -> cards(cards);
            }
            svg.leave();
        }
        if (picture.gutter() > 0) {
            headers();
        }
    }

    private void axis() {
        Viewport view = picture.view();
        Axis axis = picture.axis();
        for (Axis.Band band : axis.bands()) {
            double left = Math.max(0, Math.rint(view.x(band.from())));
            double right = Math.min(view.width(), Math.rint(view.x(band.to())));
            svg.box(left, 0, right - left, height, Palette.css(palette.band()));
        }
        boolean days = axis.minor().stream().limit(2).allMatch(tick -> tick.to() - tick.from() < 1.5);
        for (Axis.Tick tick : axis.minor()) {
            line(view.x(tick.from()), AxisPainter.MINOR_TOP, days ? height : AxisPainter.HEIGHT);
        }
        for (Axis.Tick tick : axis.major()) {
            line(view.x(tick.from()), 0, height);
        }
        svg.box(0, AxisPainter.HEIGHT - 1, view.width(), 1, Palette.css(palette.hairline()));
        AxisPainter names = new AxisPainter();
        names.minor(view, axis)
                .forEach(name -> text(name.text(), name.x(), name.y(), NAME, palette.muted(), Anchor.start));
        names.major(view, axis)
                .forEach(name -> text(name.text(), name.x(), name.y(), MAJOR, palette.ink(), Anchor.start));
    }

    /** As wide as the window would write it. */
    private void text(String text, double x, double y, Lettered letters, Color fill, Anchor anchor) {
        double length = widths.computeIfAbsent(letters, unknown -> new TextWidths(unknown.font()))
                .width(text);
        svg.text(text, x, y, letters.size(), letters.bold(), length, Palette.css(fill), anchor);
    }

    private void line(double x, double top, double bottom) {
        if (Math.rint(x) >= 0) {
            svg.box(Math.rint(x), top, 1, bottom - top, Palette.css(palette.hairline()));
        }
    }

    private void selectedDay() {
        if (highlights.selected() == Highlights.NONE) {
            return;
        }
        Viewport view = picture.view();
        double x = Math.rint(view.x(highlights.selectedDay() + (view.pixelsPerDay() < 14 ? 0.5 : 0)));
        String color = Palette.css(palette.selection());
        double top = AxisPainter.HEIGHT;
        svg.path("M" + number(x - 4.5) + " " + number(top - 7) + "h10l-5 7z", "fill=\"" + color + "\"");
        svg.path(
                "M" + number(x + 0.5) + " " + number(top) + "V" + number(height),
                "stroke=\"" + color + "\" stroke-opacity=\"0.45\"");
    }

    private void arcs(Arcs arcs) {
        svg.box(0, Math.rint(arcs.height()) - 1, picture.view().width(), 1, Palette.css(palette.hairline()));
        for (int step = ArcsPainter.FARTHEST; step > 0; step--) {
            int now = step;
            for (boolean outward : List.of(true, false)) {
                strokes(
                        arcs,
                        arc -> Math.min(arc.tie().step(), ArcsPainter.FARTHEST) == now
                                && arc.tie().outward() == outward,
                        outward,
                        ArcsPainter.opacity(arcs, step),
                        step == 1 ? 1.5 : 1);
            }
        }
        double base = arcs.height() - 1;
        for (Arcs.Foot foot : arcs.feet().reversed()) {
            boolean selected = foot.event() == highlights.selected();
            Color color = selected ? palette.selection() : ArcsPainter.color(palette, foot.outward());
            svg.circle(
                    foot.x(),
                    base,
                    selected ? 4.5 : foot.step() == 1 ? 2.75 : 2,
                    Palette.css(foot.step() == 1 || selected ? color : color.interpolate(palette.ground(), 0.45)),
                    "none");
        }
        for (Arcs.Name name : arcs.names()) {
            svg.box(name.x() - 3, name.y() - 11, name.width() + 6, 14, Palette.css(palette.ground()));
            text(name.text(), name.x(), name.y(), NAME, palette.muted(), Anchor.start);
        }
        for (Arcs.Pill pill : arcs.pills()) {
            double h = Arcs.Pill.HEIGHT;
            svg.box(pill.x(), pill.y(), pill.width(), h, h / 2, Palette.css(palette.hairline()));
            svg.box(pill.x() + 1, pill.y() + 1, pill.width() - 2, h - 2, h / 2 - 1, Palette.css(palette.panel()));
            text(pill.text(), pill.x() + 10, pill.y() + 15, NAME, palette.ink(), Anchor.start);
        }
    }

    private void strokes(Arcs arcs, Predicate<Arcs.Arc> wanted, boolean outward, double opacity, double line) {
        double base = arcs.height() - 1;
        StringBuilder path = new StringBuilder();
        arcs.arcs().stream().filter(wanted).forEach(arc -> {
            double top = base - arc.rise() * 4 / 3;
            path.append('M').append(number(arc.x())).append(' ').append(number(base));
            path.append('C').append(number(arc.x() - arc.swing())).append(' ').append(number(top));
            path.append(' ')
                    .append(number(arc.otherX() + arc.swing()))
                    .append(' ')
                    .append(number(top));
            path.append(' ').append(number(arc.otherX())).append(' ').append(number(base));
        });
        if (!path.isEmpty()) {
            svg.path(
                    path.toString(),
                    "fill=\"none\" stroke=\"" + Palette.css(ArcsPainter.color(palette, outward))
                            + "\" stroke-opacity=\"" + number(opacity) + "\" stroke-width=\"" + number(line) + "\""
                            + (outward ? "" : " stroke-dasharray=\"5 3.5\""));
        }
    }

    private void density(Density density, Picture.Strip strip) {
        String ground = Palette.css(palette.ground());
        for (Density.Bar bar : density.bars()) {
            svg.box(bar.x(), bar.ghostTop(), bar.width(), bar.top() - bar.ghostTop(), Palette.css(palette.ghost()));
            if (bar.count() > 0) {
                svg.box(
                        bar.x(),
                        bar.top(),
                        bar.width(),
                        bar.bottom() - bar.top(),
                        Palette.css(palette.topic(strip.color())));
            }
            if (bar.broken()) {
                svg.box(bar.x() - 1, bar.ghostTop() + 6, bar.width() + 2, 2, ground);
                svg.box(bar.x() - 1, bar.ghostTop() + 10, bar.width() + 2, 2, ground);
            }
        }
        double base = density.bars().isEmpty()
                ? strip.height()
                : density.bars().getFirst().bottom();
        svg.box(0, Math.rint(base), picture.view().width(), 1, Palette.css(palette.hairline()));
        labels(density.labels());
    }

    private void stacks(Stacks stacks) {
        for (Stacks.Mark mark : stacks.marks()) {
            boolean selected = mark.event() == highlights.selected();
            Color color = selected ? palette.selection() : palette.topic(mark.color());
            svg.box(mark.x(), mark.y(), mark.width(), mark.height(), Palette.css(color));
            if (mark.stub() && !selected && mark.width() >= 3) {
                svg.box(mark.x() + 1, mark.y() + 1, mark.width() - 2, mark.height() - 2, Palette.css(palette.ground()));
            }
        }
        counts(stacks.overflows());
        labels(stacks.labels());
    }

    private void counts(List<Overflow> overflows) {
        overflows.forEach(overflow ->
                text("+" + overflow.count(), overflow.x(), overflow.y(), COUNT, palette.muted(), Anchor.start));
    }

    private void labels(List<Label> labels) {
        for (Label label : labels) {
            boolean selected = label.event() == highlights.selected();
            Color color = selected ? palette.selection() : palette.topic(label.color());
            double x = Math.floor(label.x()) + 0.5;
            double top = label.y() - Label.ASCENT + 3;
            svg.box(
                    x - 0.5,
                    top,
                    1,
                    label.anchorY() - top,
                    Palette.css(color.interpolate(palette.ground(), selected ? 0 : 0.5)));
            svg.circle(
                    x,
                    label.anchorY(),
                    selected ? 4 : 2.75,
                    Palette.css(label.stub() ? palette.ground() : color),
                    Palette.css(label.stub() ? color : palette.ground()));
        }
        labels.forEach(this::label);
    }

    private void label(Label label) {
        boolean selected = label.event() == highlights.selected();
        double left = Math.round(label.left()) + (label.isLeftOfLeader() ? -3 : 3);
        if (selected) {
            svg.box(
                    left - 4,
                    label.y() - Label.ASCENT,
                    label.width() + 8,
                    label.bottom() - label.y() + Label.ASCENT,
                    3,
                    Palette.css(palette.selection()));
        }
        Color ink = selected ? palette.onSelection() : label.stub() ? palette.muted() : palette.ink();
        double y = label.y();
        for (String line : label.lines()) {
            text(
                    line,
                    label.isLeftOfLeader() ? left + label.width() : left,
                    y,
                    LABEL,
                    ink,
                    label.isLeftOfLeader() ? Anchor.end : Anchor.start);
            y += Label.LINE;
        }
    }

    private void cards(Cards cards) {
        for (Cards.Card card : cards.cards()) {
            boolean selected = card.event() == highlights.selected();
            Color color = palette.topic(card.color());
            double x = Math.rint(card.x());
            double y = Math.rint(card.y());
            double wide = Math.rint(card.width());
            double high = Math.rint(card.height());
            svg.box(x, y, wide, high, 1, Palette.css(selected ? palette.selection() : palette.hairline()));
            svg.box(x + 1, y + 1, wide - 2, high - 2, Palette.css(selected ? palette.selection() : palette.panel()));
            svg.box(x, y, Cards.BAR, high, Palette.css(color));
            if (card.stub()) {
                svg.box(x + 1, y + 1, Cards.BAR - 2, high - 2, Palette.css(palette.panel()));
            }
            text(
                    card.text(),
                    x + 11,
                    y + high - 6,
                    LABEL,
                    selected ? palette.onSelection() : palette.ink(),
                    Anchor.start);
        }
        counts(cards.overflows());
    }

    private void headers() {
        svg.box(picture.gutter() - 1, 0, 1, height, Palette.css(palette.hairline()));
        TimelinePainter texts = new TimelinePainter();
        for (Picture.Strip strip : picture.strips()) {
            double top = TimelinePainter.AXIS_HEIGHT + strip.top();
            if (strip.top() > 0) {
                svg.box(0, Math.rint(top) - 5, width, 1, Palette.css(palette.hairline()));
            }
            TimelinePainter.Header header = texts.header(strip, picture.gutter());
            double base = top + TimelinePainter.HEADER_BASE;
            for (String line : header.lines()) {
                text(
                        line,
                        TimelinePainter.HEADER_INSET,
                        base,
                        HEADER,
                        header.folded() ? palette.muted() : palette.topicText(strip.color()),
                        Anchor.start);
                base += TimelinePainter.HEADER_LINE;
            }
            if (!header.folded()) {
                text(header.count(), TimelinePainter.HEADER_INSET, base + 1, NAME, palette.muted(), Anchor.start);
            }
        }
    }
}
