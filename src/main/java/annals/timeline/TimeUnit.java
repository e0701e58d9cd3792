package annals.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The steps into which a calendar divides time. */
public enum TimeUnit {
    DAY(1),
    WEEK(7),
    MONTH(30.4),
    QUARTER(91.3),
    YEAR(365.25),
    DECADE(3652.5),
    CENTURY(36525),
    MILLENNIUM(365250);

    /** It began on a Thursday. */
    private static final int MONDAY_TO_1970 = 3;

    private final double days;

    TimeUnit(double days) {
        this.days = days;
    }

    /** How long a step is, on average. */
    public double days() {
        return days;
    }

    /** The smallest unit whose steps are at least so wide, or else the largest there is. */
    public static TimeUnit atLeast(double pixels, double pixelsPerDay) {
        for (TimeUnit unit : values()) {
            if (unit.days * pixelsPerDay >= pixels) {
                return unit;
            }
        }
        return MILLENNIUM;
    }

    /** The first day of the step that a day lies in. */
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> firstYear(day, 10);
            case CENTURY -> firstYear(day, 100);
            case MILLENNIUM -> firstYear(day, 1000);
        };
    }

    private static LocalDate firstYear(LocalDate day, int years) {
        return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
    }

    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
            case CENTURY -> start.plusYears(100);
            case MILLENNIUM -> start.plusYears(1000);
        };
    }

    /**
     * With which day the next step begins, in days since 1970 as the day given. Days and weeks are counted without a calendar: an archive's
     * are tens of thousands, and a frame may ask for all.
     */
    long endOf(long day) {
        return switch (this) {
            case DAY -> day + 1;
            case WEEK -> day + 7 - Math.floorMod(day + MONDAY_TO_1970, 7);
            default -> next(floor(LocalDate.ofEpochDay(day))).toEpochDay();
        };
    }

    /** The first days of all steps that touch a stretch, and one beyond it. */
    public List<LocalDate> edges(double from, double to) {
        List<LocalDate> edges = new ArrayList<>();
        LocalDate edge = floor(LocalDate.ofEpochDay((long) Math.floor(from)));
        edges.add(edge);
        while (edge.toEpochDay() < to) {
            edge = next(edge);
            edges.add(edge);
        }
        return edges;
    }
}
