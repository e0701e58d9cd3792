package annals.ui.relations;

import annals.explore.Course;
import annals.timeline.TimeUnit;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws two courses on one axis, with dates below, or, where each has a day zero of its own, with days before and after it. */
record CoursePainter(GraphicsContext g, Palette palette, double width, double height) {

    private static final double LEFT = 14;
    private static final double RIGHT = 14;
    private static final double HEAD = 18;
    private static final double FOOT = 20;
    private static final double NAME_WIDTH = 62;
    private static final double LINE = 2;
    private static final int HUNDRED = 100;
    private static final List<Integer> STEPS =
            List.of(1, 2, 5, 10, 30, 60, 90, 180, 365, 730, 1825, 3650, 7300, 18_250, 36_500);

    /** The colour of the second side: the first is the accent. */
    static Color second(Palette palette) {
        return palette.topic(1);
    }

    static int bucketAt(Course course, double x, double width) {
        int bucket = (int) Math.floor((x - LEFT) / bucketWidth(course, width));
        return bucket >= 0 && bucket < course.buckets() ? bucket : -1;
    }

    private static double bucketWidth(Course course, double width) {
        return (width - LEFT - RIGHT) / course.buckets();
    }

    void paint(@Nullable Course course, boolean shares, int hovered) {
        g.setFill(palette.panel());
        g.fillRect(0, 0, width, height);
        g.setTextBaseline(VPos.BASELINE);
        g.setFont(Fonts.regular(10.5));
        if (course == null || width < LEFT + RIGHT + 10) {
            return;
        }
        double bucket = bucketWidth(course, width);
        List<Double> here = heights(course, true, shares);
        List<Double> there = heights(course, false, shares);
        double most = Math.max(Collections.max(here), Collections.max(there));
        double base = height - FOOT;
        double scale = (base - HEAD) / (most == 0 ? 1 : most);
        dates(course, bucket, base);
        if (hovered >= 0 && hovered < course.buckets()) {
            g.setFill(palette.band());
            g.fillRect(LEFT + hovered * bucket, HEAD - 4, Math.max(2, bucket), base - HEAD + 4);
        }
        bars(here, bucket, base, scale);
        g.setFill(palette.hairline());
        g.fillRect(LEFT, base, width - LEFT - RIGHT, 1);
        line(there, bucket, base, scale);
        zero(course, bucket, base);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(palette.muted());
        g.fillText(
                (shares ? String.format(Locale.ROOT, "%.1f%%", most * HUNDRED) : Integer.toString((int) most))
                        + " in "
                        + (course.daysOfBucket() == 1 ? "a day" : course.daysOfBucket() + " days"),
                LEFT,
                12);
    }

    private static List<Double> heights(Course course, boolean first, boolean shares) {
        return shares
                ? course.shares(first)
                : (first ? course.here() : course.there())
                        .stream().map(Integer::doubleValue).toList();
    }

    private void bars(List<Double> heights, double bucket, double base, double scale) {
        g.setFill(palette.accent().deriveColor(0, 1, 1, palette.dark() ? 0.75 : 0.62));
        for (int i = 0; i < heights.size(); i++) {
            double high = heights.get(i) * scale;
            if (high > 0) {
                double left = Math.rint(LEFT + i * bucket);
                double right = Math.rint(LEFT + (i + 1) * bucket);
                double gap = bucket > 4 ? 1 : 0;
                g.fillRect(left, base - Math.max(2, high), Math.max(1, right - left - gap), Math.max(2, high));
            }
        }
    }

    /** In steps, since it counts buckets as the bars do. */
    private void line(List<Double> heights, double bucket, double base, double scale) {
        g.setStroke(second(palette));
        g.setLineWidth(LINE);
        g.beginPath();
        g.moveTo(LEFT, base - heights.getFirst() * scale);
        for (int i = 0; i < heights.size(); i++) {
            double y = base - heights.get(i) * scale;
            g.lineTo(LEFT + i * bucket, y);
            g.lineTo(LEFT + (i + 1) * bucket, y);
        }
        g.stroke();
    }

    private void zero(Course course, double bucket, double base) {
        if (!course.isOneCalendar()) {
            double x = Math.rint(LEFT + course.before() * bucket);
            g.setFill(palette.selection());
            g.fillRect(x, HEAD - 6, 1, base - HEAD + 6);
        }
    }

    private void dates(Course course, double bucket, double base) {
        double perDay = bucket / course.daysOfBucket();
        g.setTextAlign(TextAlignment.CENTER);
        if (course.isOneCalendar()) {
            long from = course.zero() + course.offset(0);
            long to = course.zero() + course.offset(course.buckets());
            TimeUnit unit = TimeUnit.atLeast(NAME_WIDTH, perDay);
            DateTimeFormatter format = DateTimeFormatter.ofPattern(
                    unit.days() >= TimeUnit.YEAR.days() ? "uuuu" : unit.days() > 7 ? "MMM uuuu" : "d MMM", Locale.UK);
            for (LocalDate day : unit.edges((double) from, (double) to)) {
                tick(LEFT + (day.toEpochDay() - from) * perDay, base, day.format(format));
            }
        } else {
            int step = STEPS.stream()
                    .filter(days -> days * perDay >= NAME_WIDTH)
                    .findFirst()
                    .orElse(STEPS.getLast());
            int first = Math.toIntExact(Math.ceilDiv(course.offset(0), step));
            int last = Math.toIntExact(Math.floorDiv(course.offset(course.buckets()), step));
            IntStream.rangeClosed(first, last)
                    .forEach(i -> tick(LEFT + ((long) i * step - course.offset(0)) * perDay, base, days(i * step)));
        }
    }

    private static String days(int days) {
        return days == 0 ? "day 0" : days < 0 ? "−" + -days : "+" + days;
    }

    private void tick(double x, double base, String name) {
        if (x >= LEFT && x <= width - RIGHT) {
            g.setFill(palette.hairline());
            g.fillRect(Math.rint(x), HEAD - 4, 1, base - HEAD + 8);
            g.setFill(palette.muted());
            g.fillText(name, Math.clamp(x, LEFT + 14, width - RIGHT - 14), height - 6);
        }
    }
}
