package annals.export;

import annals.model.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as they are written for readers. */
final class Days {

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private Days() {}

    static String withWeekday(Span span) {
        return span.days() == 1
                ? withWeekday(span.first())
                : withWeekday(span.first()) + " – " + withWeekday(span.last());
    }

    static String withWeekday(LocalDate day) {
        return day.format(WITH_WEEKDAY);
    }
}
