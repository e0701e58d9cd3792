package annals.ui.timeline;

import annals.chronicle.Chronicle;
import annals.explore.Storylines;
import annals.explore.View;
import annals.explore.picture.Picture;
import annals.explore.picture.Pictures;
import annals.explore.picture.Still;
import annals.text.SvgText;
import annals.timeline.Cards;
import annals.timeline.TextFitter;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import annals.ui.look.Png;
import annals.ui.look.TextWidths;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as a picture to hand on, of any size, with a line below that says what it shows. Drawn on the JavaFX thread,
 * without a window.
 */
public final class TimelineStill {

    private static final double CAPTION = 30;
    private static final double LOWEST = 180;
    private static final double CAPTION_BASE = 20;
    private static final double CAPTION_INSET = 12;
    private static final double CAPTION_SIZE = 12;
    private static final Font CAPTION_FONT = Fonts.regular(CAPTION_SIZE);
    private static final String FAMILIES = "Inter, 'Helvetica Neue', 'Segoe UI', 'Noto Sans', sans-serif";

    private final Still still;
    private final Palette palette;
    private final double width;
    private final double height;
    private final Picture picture;
    private final String caption;

    /** @param height in all, with axis and caption */
    public TimelineStill(Still still, Palette palette, double width, double height) {
        this.still = still;
        this.palette = palette;
        this.width = width;
        this.height = height - CAPTION;
        picture = new Pictures(
                        still.chronicle(),
                        storylines(still),
                        new TextWidths(LanePainter.LABEL),
                        new TextWidths(ArcsPainter.NAME),
                        Locale.getDefault())
                .of(
                        still.view(),
                        still.matching(),
                        still.web(),
                        width,
                        this.height - TimelinePainter.AXIS_HEIGHT - TimelinePainter.FOOT);
        caption = String.join(
                "",
                new TextFitter(new TextWidths(CAPTION_FONT))
                        .fit(still.caption(), width - 2 * CAPTION_INSET, 1)
                        .lines());
    }

    private static @Nullable Storylines storylines(Still still) {
        return still.stories() == null ? null : Storylines.of(still.chronicle(), still.stories());
    }

    /** As high as its cards reach, and no higher than it is; where there are none, as high as it is. */
    public double wantedHeight() {
        double lowest = 0;
        for (Picture.Strip strip : picture.strips()) {
            if (!(strip.content() instanceof Cards cards) || !cards.overflows().isEmpty()) {
                return height + CAPTION;
            }
            for (Cards.Card card : cards.cards()) {
                lowest = Math.max(lowest, strip.top() + card.y() + card.height());
            }
        }
        double wanted = TimelinePainter.AXIS_HEIGHT + lowest + TimelinePainter.FOOT + CAPTION + 12;
        return Math.clamp(wanted, Math.min(LOWEST, height + CAPTION), height + CAPTION);
    }

    private Highlights highlights() {
        View view = still.view();
        Chronicle chronicle = still.chronicle();
        int selected = view.selected() == null
                ? Highlights.NONE
                : chronicle.numberOf(view.selected()).orElse(Highlights.NONE);
        double day = selected == Highlights.NONE ? 0 : chronicle.day(selected);
        return new Highlights(selected, day, Highlights.NONE, null, List.of(), LocalDate.now(ZoneId.systemDefault()));
    }

    /** @param scale how many pixels stand for one of its size, each way */
    public byte[] png(double scale) {
        Canvas canvas = new Canvas(width * scale, (height + CAPTION) * scale);
        canvas.getTransforms().setAll(new Scale(1 / scale, 1 / scale));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.scale(scale, scale);
        TimelinePainter painter = new TimelinePainter();
        painter.paint(
                g,
                palette,
                width,
                height,
                picture,
                highlights(),
                Collections.nCopies(picture.strips().size(), Emphasis.none(still.chronicle())),
                null);
        g.setFill(palette.panel());
        g.fillRect(0, height, width, CAPTION);
        g.setFill(palette.hairline());
        g.fillRect(0, height, width, 1);
        Lettering lettering = new Lettering();
        lettering.begin(0, width, height + CAPTION);
        g.setFont(CAPTION_FONT);
        g.setFill(palette.muted());
        lettering.write(g, caption, CAPTION_INSET, height + CAPTION_BASE);
        lettering.end();
        Pane all = new Pane(canvas);
        all.getChildren().addAll(painter.layers());
        all.getChildren().add(lettering.layer());
        SnapshotParameters enlarged = new SnapshotParameters();
        enlarged.setTransform(new Scale(scale, scale));
        enlarged.setFill(palette.ground());
        enlarged.setViewport(new Rectangle2D(0, 0, width * scale, (height + CAPTION) * scale));
        return Png.of(all.snapshot(enlarged, null));
    }

    public String svg() {
        SvgText svg = new SvgText(width, height + CAPTION, caption, FAMILIES);
        new SvgPainter(svg, palette, picture, highlights(), width, height).paint();
        svg.box(0, height, width, CAPTION, Palette.css(palette.panel()));
        svg.box(0, height, width, 1, Palette.css(palette.hairline()));
        svg.text(
                caption,
                CAPTION_INSET,
                height + CAPTION_BASE,
                CAPTION_SIZE,
                false,
                new TextWidths(CAPTION_FONT).width(caption),
                Palette.css(palette.muted()),
                SvgText.Anchor.start);
        return svg.finish();
    }
}
