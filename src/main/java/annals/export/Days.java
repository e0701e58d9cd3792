package annals.export;

import annals.model.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as they are written for readers. */
final class Days {

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private Days() {}

    /** Whole years and months by their names, else both days. */
    static String inShort(Span span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        LocalDate after = last.plusDays(1);
        boolean sameYear = first.getYear() == last.getYear();
        if (first.getDayOfYear() == 1 && after.getDayOfYear() == 1) {
            return sameYear ? "" + first.getYear() : first.getYear() + " to " + last.getYear();
        }
        if (first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
            return YearMonth.from(first).equals(YearMonth.from(last))
                    ? first.format(MONTH)
                    : first.format(sameYear ? MONTH_OF_YEAR : MONTH) + " to " + last.format(MONTH);
        }
        return span.days() == 1
                ? first.format(DAY)
                : first.format(sameYear ? DAY_OF_YEAR : DAY) + " to " + last.format(DAY);
    }

    static String withWeekday(Span span) {
        return span.days() == 1
                ? withWeekday(span.first())
                : withWeekday(span.first()) + " – " + withWeekday(span.last());
    }

    static String withWeekday(LocalDate day) {
        return day.format(WITH_WEEKDAY);
    }
}
