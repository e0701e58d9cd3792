package annals.ui.timeline;

import annals.explore.Marked;
import annals.explore.Picture;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Label;
import annals.timeline.Stacks;
import annals.ui.look.Palette;
import java.util.BitSet;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws the analyst's marks over a picture: a star, and a dot for a note. They are in ink, which no topic has, and have a rim of
 * the ground's colour, so that they are seen on any.
 */
final class MarksPainter {

    private static final double RADIUS = 5.5;
    private static final double DOT = 2.5;
    private static final int POINTS = 5;

    private final GraphicsContext g;
    private final Palette palette;
    private final Marked marked;

    MarksPainter(GraphicsContext g, Palette palette, Marked marked) {
        this.g = g;
        this.palette = palette;
        this.marked = marked;
    }

    void paint(Picture picture) {
        if (marked.isNothing()) {
            return;
        }
        for (Picture.Strip strip : picture.strips()) {
            g.save();
            g.beginPath();
            g.rect(picture.gutter(), 0, picture.view().width(), g.getCanvas().getHeight());
            g.clip();
            g.translate(picture.gutter(), TimelinePainter.AXIS_HEIGHT + strip.top());
            switch (strip.content()) {
                case Density density -> labels(density.labels());
                case Stacks stacks -> stacks(stacks);
                case Cards cards -> cards.cards().forEach(this::card);
            }
            g.restore();
        }
    }

    /** One that is named as well as marked has its star on the mark. */
    private void stacks(Stacks stacks) {
        BitSet drawn = new BitSet();
        for (Stacks.Mark mark : stacks.marks()) {
            drawn.set(mark.event());
            at(mark.event(), mark.x() + mark.width() / 2, mark.y() + mark.height() / 2);
        }
        labels(stacks.labels().stream()
                .filter(label -> !drawn.get(label.event()))
                .toList());
    }

    private void labels(List<Label> labels) {
        labels.forEach(label -> at(label.event(), Math.floor(label.x()) + 0.5, label.anchorY()));
    }

    /** In the corner, where no text stands. */
    private void card(Cards.Card card) {
        at(card.event(), Math.rint(card.x() + card.width()) - 3, Math.rint(card.y()) + 2);
    }

    private void at(int event, double x, double y) {
        if (marked.isStarred(event)) {
            star(x, y);
        }
        if (marked.isNoted(event)) {
            dot(marked.isStarred(event) ? x - RADIUS - DOT - 2 : x, y);
        }
    }

    private void star(double x, double y) {
        double[] xs = new double[2 * POINTS];
        double[] ys = new double[2 * POINTS];
        for (int corner = 0; corner < xs.length; corner++) {
            double radius = corner % 2 == 0 ? RADIUS : RADIUS * 0.45;
            double angle = Math.PI * corner / POINTS - Math.PI / 2;
            xs[corner] = x + radius * Math.cos(angle);
            ys[corner] = y + radius * Math.sin(angle);
        }
        g.setStroke(palette.ground());
        g.setLineWidth(2.5);
        g.strokePolygon(xs, ys, xs.length);
        g.setFill(palette.ink());
        g.fillPolygon(xs, ys, xs.length);
    }

    private void dot(double x, double y) {
        g.setFill(palette.ground());
        g.fillOval(x - DOT - 1.5, y - DOT - 1.5, 2 * DOT + 3, 2 * DOT + 3);
        g.setFill(palette.ink());
        g.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }
}
