package annals.ui.timeline;

import annals.explore.picture.Picture;
import annals.relations.Versions.Folded;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Label;
import annals.timeline.Stacks;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import annals.ui.look.TextWidths;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Says over a picture which events stand for several versions: in words on a card, by a second sheet behind a mark, by a ring
 * around a headline's dot.
 */
final class VersionsPainter {

    private static final Font WORDS = Fonts.regular(11);
    private static final double INSET = 5;
    private static final double RING = 5.5;

    private final GraphicsContext g;
    private final Palette palette;
    private final Folded folded;
    private final TextWidths widths = new TextWidths(WORDS);

    VersionsPainter(GraphicsContext g, Palette palette, Folded folded) {
        this.g = g;
        this.palette = palette;
        this.folded = folded;
    }

    void paint(Picture picture) {
        if (folded.versions().isEmpty()) {
            return;
        }
        Strips.over(g, picture, strip -> {
            switch (strip.content()) {
                case Density density -> labels(density.labels());
                case Stacks stacks -> {
                    stacks.marks().forEach(this::mark);
                    labels(stacks.labels());
                }
                case Cards cards -> cards.cards().forEach(this::card);
            }
        });
    }

    /** Parted into sheets by lines of the ground, so that it stays as large as one event. */
    private void mark(Stacks.Mark mark) {
        if (folded.count(mark.event()) > 1) {
            g.setFill(palette.ground());
            double corner = Math.min(mark.width(), mark.height()) * 0.55;
            double right = mark.x() + mark.width();
            g.fillPolygon(
                    new double[] {right - corner, right, right},
                    new double[] {mark.y(), mark.y(), mark.y() + corner},
                    3);
        }
    }

    private void labels(List<Label> labels) {
        for (Label label : labels) {
            if (folded.count(label.event()) > 1) {
                Color color = palette.topic(label.color());
                double x = Math.floor(label.x()) + 0.5;
                g.setStroke(color);
                g.setLineWidth(1);
                g.strokeOval(x - RING, label.anchorY() - RING, 2 * RING, 2 * RING);
            }
        }
    }

    /** Where the headline ends, on the card's own ground. */
    private void card(Cards.Card card) {
        int versions = folded.count(card.event());
        if (versions > 1) {
            String words = versions + " versions";
            double width = widths.width(words) + 2 * INSET;
            double right = Math.rint(card.x() + card.width()) - 2;
            double left = Math.max(Math.rint(card.x()) + 6, right - width);
            double top = Math.rint(card.y()) + 2;
            double height = Math.rint(card.height()) - 4;
            g.setFill(palette.chip());
            g.fillRect(left, top, right - left, height);
            g.setFill(palette.ink());
            g.setFont(WORDS);
            g.fillText(words, left + INSET, top + height - 4, right - left - INSET);
        }
    }
}
