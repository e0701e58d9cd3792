package annals.ui.overview;

import annals.chronicle.Chronicle;
import annals.explore.Horizon;
import annals.explore.picture.Spreads;
import annals.timeline.Spread;
import annals.timeline.TimeUnit;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws what lies between the ground and the frame of the overview's brush: the archive's bars, the years, and how much lies beyond. */
final class BarsPainter {

    static final double FOOT = 18;
    private static final double HEAD = 8;
    private static final double DATE_WIDTH = 56;
    private static final double BAR_WIDTH = 3;

    private final GraphicsContext g;
    private final Palette palette;

    BarsPainter(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    void paint(Chronicle chronicle, Horizon horizon, BitSet matching, Viewport whole, double height) {
        g.clearRect(0, 0, whole.width(), height);
        g.setFill(palette.hairline());
        g.fillRect(0, 0, whole.width(), 1);
        if (!chronicle.isEmpty()) {
            bars(Spreads.of(chronicle, matching, whole, BAR_WIDTH), whole, height - FOOT);
            dates(whole, height - 5);
            astray(
                    chronicle.firstFrom((long) horizon.first()),
                    chronicle.size() - chronicle.firstFrom((long) horizon.end()),
                    whole.width());
        }
    }

    private void bars(Spread spread, Viewport whole, double base) {
        int most = spread.most();
        for (int i = 0; i < spread.buckets(); i++) {
            double left = Math.round(whole.x((double) spread.from(i)));
            double width = Math.max(1, Math.round(whole.x((double) spread.to(i))) - left - 1);
            bar(left, width, base, spread.all(i), most, palette.ghost());
            bar(left, width, base, spread.matching(i), most, palette.accent());
        }
    }

    private void bar(double left, double width, double base, int count, int most, Color color) {
        if (count > 0) {
            double height = Math.max(2, (base - HEAD - 2) * count / most);
            g.setFill(color);
            g.fillRect(left, base - height, width, height);
        }
    }

    private void dates(Viewport whole, double y) {
        g.setFont(Fonts.regular(10.5));
        g.setFill(palette.muted());
        g.setTextAlign(TextAlignment.LEFT);
        int step = IntStream.of(1, 2, 5, 10, 20, 50, 100, 1000)
                .filter(years -> TimeUnit.YEAR.days() * years * whole.pixelsPerDay() >= DATE_WIDTH)
                .findFirst()
                .orElse(10_000);
        int first = LocalDate.ofEpochDay((long) whole.from()).getYear();
        int last = LocalDate.ofEpochDay((long) whole.to()).getYear();
        for (int year = Math.ceilDiv(first + 1, step) * step; year <= last; year += step) {
            double x = whole.x((double) LocalDate.of(year, 1, 1).toEpochDay());
            if (x < whole.width() - DATE_WIDTH / 2) {
                g.fillText(Integer.toString(year), x + 1, y);
            }
        }
    }

    /** Events whose dates lie so far off that they were set aside. */
    private void astray(int earlier, int later, double width) {
        g.setFont(Fonts.bold(10.5));
        g.setFill(palette.muted());
        if (earlier > 0) {
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText("‹ " + earlier + " earlier", 6, 16);
        }
        if (later > 0) {
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(later + " later ›", width - 6, 16);
        }
    }
}
