package annals.ui.relations;

import annals.explore.Course;
import annals.explore.query.DateWords;
import annals.model.Span;
import annals.ui.look.FineCanvas;
import annals.ui.look.Look;
import annals.ui.look.Palette;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Two sets of events over each other on one axis: bars for the first, a line for the second. */
final class CourseChart extends Region {

    private final Look look;
    private final FineCanvas canvas = new FineCanvas();
    private final Tooltip tip = new Tooltip();
    private final ChangeListener<Palette> themeListener = (property, before, now) -> requestLayout();
    private @Nullable Course course;
    private boolean shares;
    private int hovered = -1;

    CourseChart(Look look) {
        this.look = look;
        setId("course");
        setAccessibleText("Both over time");
        setMinSize(140, 120);
        getChildren().add(canvas);
        tip.setShowDelay(Duration.millis(200));
        look.paletteProperty().addListener(themeListener);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(-1));
    }

    void close() {
        look.paletteProperty().removeListener(themeListener);
    }

    /** @param inShares whether each bucket counts as a part of its side, so that sides of different sizes can be compared */
    void show(@Nullable Course shown, boolean inShares) {
        course = shown;
        shares = inShares;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width >= 1 && height >= 1) {
            canvas.fit(width, height);
            new CoursePainter(canvas.getGraphicsContext2D(), look.palette(), width, height)
                    .paint(course, shares, hovered);
        }
    }

    private void hover(double x) {
        Course shown = course;
        int bucket = shown == null || x < 0 ? -1 : CoursePainter.bucketAt(shown, x, Math.floor(getWidth()));
        if (bucket != hovered) {
            hovered = bucket;
            if (shown == null || bucket < 0) {
                Tooltip.uninstall(this, tip);
            } else {
                tip.setText(words(shown, bucket));
                Tooltip.install(this, tip);
            }
            requestLayout();
        }
    }

    private static String words(Course course, int bucket) {
        return "A " + course.here().get(bucket) + "   " + days(course, course.zero(), bucket) + "\nB "
                + course.there().get(bucket) + "   " + days(course, course.otherZero(), bucket);
    }

    private static String days(Course course, long zero, int bucket) {
        long first = zero + course.offset(bucket);
        return DateWords.of(Span.ofEpochDays(first, first + course.daysOfBucket() - 1), Locale.getDefault());
    }
}
