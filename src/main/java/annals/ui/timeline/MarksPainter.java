package annals.ui.timeline;

import annals.explore.own.Marked;
import annals.explore.picture.Picture;
import annals.timeline.Cards;
import annals.timeline.Density;
import annals.timeline.Stacks;
import annals.ui.look.Palette;
import annals.workspace.Label;
import java.util.BitSet;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws the analyst's marks over a picture: a star, a dot for a note, a square in the colour of each label. Star and dot are in
 * ink, which no topic has; all have a rim of the ground's colour, so that they are seen on any.
 */
final class MarksPainter {

    private static final double RADIUS = 5.5;
    private static final double DOT = 2.5;
    private static final double SQUARE = 7;
    private static final double STRIP = 5;
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
        Strips.over(g, picture, strip -> {
            switch (strip.content()) {
                case Density density -> labels(density.labels());
                case Stacks stacks -> stacks(stacks);
                case Cards cards ->
                    cards.cards().forEach(card -> card(card, picture.view().width()));
            }
        });
    }

    /** One that is named as well as marked has its star on the mark. */
    private void stacks(Stacks stacks) {
        BitSet drawn = new BitSet();
        for (Stacks.Mark mark : stacks.marks()) {
            drawn.set(mark.event());
            mark(mark);
        }
        labels(stacks.labels().stream()
                .filter(label -> !drawn.get(label.event()))
                .toList());
    }

    /** Within the mark, so that nobody takes it for its neighbour's: the star in the middle, labels along the lower edge. */
    private void mark(Stacks.Mark mark) {
        List<Label> labels = marked.labels(mark.event());
        double band = Math.min(STRIP, mark.height() / 2);
        double width = mark.width() / Math.max(1, labels.size());
        for (int i = 0; i < labels.size(); i++) {
            g.setFill(palette.ground());
            g.fillRect(mark.x() + i * width, mark.y() + mark.height() - band - 1, width, 1);
            g.setFill(Color.web(labels.get(i).colour()));
            g.fillRect(mark.x() + i * width, mark.y() + mark.height() - band, width, band);
        }
        double middle = mark.x() + mark.width() / 2;
        if (marked.isStarred(mark.event())) {
            star(middle, mark.y() + mark.height() / 2);
        }
        if (marked.isNoted(mark.event())) {
            dot(marked.isStarred(mark.event()) ? mark.x() + mark.width() - DOT : middle, mark.y() + DOT + 1);
        }
    }

    private void labels(List<annals.timeline.Label> labels) {
        labels.forEach(label -> at(label.event(), Math.floor(label.x()) + 0.5, label.anchorY()));
    }

    /** In the corner, where no text stands; at the view's edge where the corner is beyond it. */
    private void card(Cards.Card card, double edge) {
        at(card.event(), Math.min(Math.rint(card.x() + card.width()) - 3, edge - 8), Math.rint(card.y()) + 2);
    }

    /** From right to left: star, note, labels. */
    private void at(int event, double x, double y) {
        double right = x;
        if (marked.isStarred(event)) {
            star(right, y);
            right -= RADIUS + DOT + 2;
        }
        if (marked.isNoted(event)) {
            dot(right, y);
            right -= 2 * DOT + 3.5;
        }
        for (Label label : marked.labels(event)) {
            square(right, y, Color.web(label.colour()));
            right -= SQUARE + 2;
        }
    }

    private void square(double x, double y, Color color) {
        double left = Math.rint(x - SQUARE / 2);
        double top = Math.rint(y - SQUARE / 2);
        g.setFill(palette.ground());
        g.fillRect(left - 1, top - 1, SQUARE + 2, SQUARE + 2);
        g.setFill(color);
        g.fillRect(left, top, SQUARE, SQUARE);
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
