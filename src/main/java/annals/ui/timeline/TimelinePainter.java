package annals.ui.timeline;

import annals.explore.picture.Picture;
import annals.text.Counts;
import annals.timeline.Arcs;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Flags;
import annals.timeline.Label;
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
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws a picture of the timeline; what goes where was decided before. */
final class TimelinePainter {

    static final double AXIS_HEIGHT = AxisPainter.HEIGHT;
    /** Between the lowest thing drawn and the edge. */
    static final double FOOT = 10;

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
            List<Emphasis> emphasis,
            FormFade.@Nullable Leaving leaving) {
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
        if (leaving != null) {
            leaving(g, palette.faded(leaving.strength()), leaving, highlights);
        }
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
            new LanePainter(g, inView, palette, highlights, emphasis.get(lane))
                    .paint(strip, picture.view().width());
            g.translate(0, -strip.top());
        }
        g.translate(-picture.gutter(), -AXIS_HEIGHT);
        if (picture.gutter() > 0) {
            headers(g, palette, picture, width, height);
        }
        inView.end();
        inHeaders.end();
    }

    /** Without its texts: most of them stand in the new form, too. */
    private void leaving(GraphicsContext g, Palette faded, FormFade.Leaving leaving, Highlights highlights) {
        Picture picture = leaving.picture();
        for (int lane = 0; lane < picture.strips().size(); lane++) {
            Picture.Strip strip = picture.strips().get(lane);
            g.translate(0, strip.top());
            new LanePainter(g, inView, faded, highlights, leaving.emphasis().get(lane))
                    .paintShapes(strip, picture.view().width());
            g.translate(0, -strip.top());
        }
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
}
