package annals.ui.overview;

import annals.explore.Pictures;
import annals.explore.Session;
import annals.explore.View;
import annals.model.Span;
import annals.timeline.Spread;
import annals.timeline.TimeUnit;
import annals.timeline.Viewport;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The whole archive in a strip. The brush shows what is in sight; clicking or dragging moves it there. */
public final class OverviewPane extends Region {

    private static final double FOOT = 18;
    private static final double HEAD = 8;
    private static final double DATE_WIDTH = 56;

    private final Canvas canvas = new Canvas();
    private final Session session;
    private final Look look;
    private final Pictures pictures;
    private final Runnable unsubscribe;
    private final ChangeListener<Palette> themeListener = (property, before, now) -> requestLayout();

    public OverviewPane(Session session, Look look) {
        this.session = session;
        this.look = look;
        pictures = new Pictures(session.chronicle(), text -> 0, Locale.getDefault());
        unsubscribe = session.onChange(this::requestLayout);
        look.paletteProperty().addListener(themeListener);
        getChildren().add(canvas);
        setId("overview");
        setAccessibleText("Overview of the whole archive");
        setMinHeight(76);
        setPrefHeight(76);
        setMaxHeight(76);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> centerOn(e.getX()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> centerOn(e.getX()));
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        look.paletteProperty().removeListener(themeListener);
    }

    private Viewport whole() {
        Span span = session.chronicle().span();
        double air = Math.max(1, span.days() / 60.0);
        double first = (double) span.first().toEpochDay();
        double end = (double) span.last().toEpochDay() + 1;
        return new Viewport(first - air, end + air, Math.max(1, getWidth()));
    }

    private void centerOn(double x) {
        if (!session.chronicle().isEmpty()) {
            double half = (session.view().to() - session.view().from()) / 2;
            double day = Math.clamp(
                    whole().day(x),
                    session.chronicle().day(0),
                    session.chronicle().day(session.chronicle().size() - 1) + 1.0);
            session.look(day - half, day + half);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(look.palette().panel());
        g.fillRect(0, 0, width, height);
        g.setFill(look.palette().hairline());
        g.fillRect(0, 0, width, 1);
        if (!session.chronicle().isEmpty() && width > 1) {
            bars(g, whole(), height - FOOT);
            dates(g, whole(), height);
            brush(g, whole(), height - FOOT + 2);
        }
    }

    private void bars(GraphicsContext g, Viewport whole, double base) {
        Spread spread = pictures.spread(whole, session.matching(), 3);
        int most = spread.most();
        for (int i = 0; i < spread.buckets(); i++) {
            double left = Math.round(whole.x(spread.from(i)));
            double barWidth = Math.max(1, Math.round(whole.x(spread.to(i))) - left - 1);
            bar(g, left, barWidth, base, spread.all(i), most, look.palette().ghost());
            bar(
                    g,
                    left,
                    barWidth,
                    base,
                    spread.matching(i),
                    most,
                    look.palette().accent());
        }
    }

    private static void bar(
            GraphicsContext g, double left, double width, double base, int count, int most, Color color) {
        if (count > 0) {
            double height = Math.max(2, (base - HEAD - 2) * count / most);
            g.setFill(color);
            g.fillRect(left, base - height, width, height);
        }
    }

    private void dates(GraphicsContext g, Viewport whole, double height) {
        g.setFont(Fonts.regular(10.5));
        g.setFill(look.palette().muted());
        int step = IntStream.of(1, 2, 5, 10, 20, 50, 100, 1000)
                .filter(years -> TimeUnit.YEAR.days() * years * whole.pixelsPerDay() >= DATE_WIDTH)
                .findFirst()
                .orElse(10_000);
        int first = LocalDate.ofEpochDay((long) whole.from()).getYear();
        int last = LocalDate.ofEpochDay((long) whole.to()).getYear();
        for (int year = Math.ceilDiv(first + 1, step) * step; year <= last; year += step) {
            double x = whole.x((double) LocalDate.of(year, 1, 1).toEpochDay());
            if (x < whole.width() - DATE_WIDTH / 2) {
                g.fillText(Integer.toString(year), x + 1, height - 5);
            }
        }
    }

    private void brush(GraphicsContext g, Viewport whole, double bottom) {
        View view = session.view();
        double left = Math.max(1, whole.x(view.from()));
        double right = Math.min(whole.width() - 1, whole.x(view.to()));
        if (right - left < 6) {
            double middle = (left + right) / 2;
            left = middle - 3;
            right = middle + 3;
        }
        Color accent = look.palette().accent();
        g.setFill(accent.deriveColor(0, 1, 1, look.palette().dark() ? 0.18 : 0.10));
        g.fillRoundRect(left, 4, right - left, bottom - 4, 5, 5);
        g.setStroke(accent);
        g.setLineWidth(1.25);
        g.strokeRoundRect(Math.round(left) + 0.5, 4.5, (double) Math.round(right - left) - 1, bottom - 5, 5, 5);
    }
}
