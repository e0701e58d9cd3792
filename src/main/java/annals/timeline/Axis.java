package annals.timeline;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The two rows of dates above the timeline, which always say where one is.
 *
 * @param major the coarser row: years, months
 * @param minor the finer row; empty where it would be too narrow to read
 * @param bands weekends, or every second month, year or decade: what a faint band tells from its neighbours
 */
public record Axis(List<Tick> major, List<Tick> minor, List<Band> bands) {

    /** A stretch of the axis with its name. */
    public record Tick(double from, double to, String label) {}

    public record Band(double from, double to) {}

    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();
    private static final double MAJOR_WIDTH = 64;
    private static final double MINOR_WIDTH = 22;
    private static final double WEEKDAY_WIDTH = 52;
    private static final double NARROWEST_WEEKEND = 10;
    private static final double NARROWEST_BAND = 36;

    public static Axis of(Viewport view, Locale locale) {
        TimeUnit fine = TimeUnit.atLeast(MINOR_WIDTH, view.pixelsPerDay());
        TimeUnit coarse = coarseUnit(fine, view.pixelsPerDay());
        return new Axis(
                ticks(view, coarse, coarse, locale),
                fine == coarse ? List.of() : ticks(view, fine, coarse, locale),
                bands(view, coarse));
    }

    private static List<Band> bands(Viewport view, TimeUnit coarse) {
        double scale = view.pixelsPerDay();
        if (2 * scale >= NARROWEST_WEEKEND) {
            return weekends(view);
        }
        TimeUnit unit = TimeUnit.MONTH.days() * scale >= NARROWEST_BAND ? TimeUnit.MONTH : coarse;
        List<LocalDate> edges = unit.edges(view.from(), view.to());
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (banded(edges.get(i), unit)) {
                bands.add(new Band(edges.get(i).toEpochDay(), edges.get(i + 1).toEpochDay()));
            }
        }
        return bands;
    }

    private static List<Band> weekends(Viewport view) {
        List<Band> bands = new ArrayList<>();
        for (LocalDate monday : TimeUnit.WEEK.edges(view.from(), view.to())) {
            double day = monday.toEpochDay();
            bands.add(new Band(day + 5, day + 7));
        }
        return bands;
    }

    private static TimeUnit coarseUnit(TimeUnit fine, double pixelsPerDay) {
        return switch (fine) {
            case DAY, WEEK -> TimeUnit.MONTH;
            case MONTH, QUARTER -> TimeUnit.YEAR;
            case YEAR -> alone(fine, pixelsPerDay) ? TimeUnit.YEAR : TimeUnit.DECADE;
            case DECADE -> alone(fine, pixelsPerDay) ? TimeUnit.DECADE : TimeUnit.CENTURY;
            case CENTURY -> alone(fine, pixelsPerDay) ? TimeUnit.CENTURY : TimeUnit.MILLENNIUM;
            case MILLENNIUM -> TimeUnit.MILLENNIUM;
        };
    }

    /** Whether a unit has room for its full names, and needs no coarser one above it. */
    private static boolean alone(TimeUnit unit, double pixelsPerDay) {
        return unit.days() * pixelsPerDay >= MAJOR_WIDTH;
    }

    private static List<Tick> ticks(Viewport view, TimeUnit unit, TimeUnit coarse, Locale locale) {
        List<LocalDate> edges = unit.edges(view.from(), view.to());
        List<Tick> ticks = new ArrayList<>(edges.size());
        for (int i = 0; i + 1 < edges.size(); i++) {
            LocalDate start = edges.get(i);
            ticks.add(new Tick(
                    start.toEpochDay(),
                    edges.get(i + 1).toEpochDay(),
                    label(start, unit, coarse, view.pixelsPerDay(), locale)));
        }
        return ticks;
    }

    private static String label(LocalDate start, TimeUnit unit, TimeUnit coarse, double pixelsPerDay, Locale locale) {
        return switch (unit) {
            case DAY -> day(start, pixelsPerDay, locale);
            case WEEK -> Integer.toString(start.getDayOfMonth());
            case MONTH ->
                coarse == TimeUnit.MONTH
                        ? start.format(local("yMMMM", locale))
                        : start.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            case QUARTER -> start.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            case YEAR -> coarse == TimeUnit.YEAR ? Integer.toString(start.getYear()) : shortYear(start.getYear());
            case DECADE -> start.getYear() + "s";
            case CENTURY, MILLENNIUM -> Integer.toString(start.getYear());
        };
    }

    private static String day(LocalDate day, double pixelsPerDay, Locale locale) {
        return pixelsPerDay < WEEKDAY_WIDTH ? Integer.toString(day.getDayOfMonth()) : day.format(local("Ed", locale));
    }

    /** As the language puts it; but years count on through the year 0, which no era does. */
    private static DateTimeFormatter local(String parts, Locale locale) {
        return FORMATS.computeIfAbsent(
                locale.toLanguageTag() + parts,
                key -> DateTimeFormatter.ofPattern(
                        DateTimeFormatterBuilder.getLocalizedDateTimePattern(parts, IsoChronology.INSTANCE, locale)
                                .replace('y', 'u')
                                .replace("G", ""),
                        locale));
    }

    /** ’09 under 2000s, and ’44 under -50s. */
    private static String shortYear(int year) {
        return String.format(Locale.ROOT, "’%02d", Math.abs(year % 100));
    }

    private static boolean banded(LocalDate start, TimeUnit unit) {
        return switch (unit) {
            case DAY, WEEK, QUARTER -> false;
            case MONTH -> start.getMonthValue() % 2 == 0;
            case YEAR -> Math.floorMod(start.getYear(), 2) == 0;
            case DECADE -> Math.floorMod(start.getYear() / 10, 2) == 0;
            case CENTURY -> Math.floorMod(start.getYear() / 100, 2) == 0;
            case MILLENNIUM -> Math.floorMod(start.getYear() / 1000, 2) == 0;
        };
    }
}
