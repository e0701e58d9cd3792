package annals.explore.query;

import annals.model.DateText;
import annals.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a date as people write it to each other, and writes spans as they read them. */
public final class DateWords {

    private static final List<String> DAYS =
            List.of("d MMM u", "d MMMM u", "MMM d u", "MMMM d u", "d.M.u", "d. MMMM u");
    private static final List<String> MONTHS = List.of("MMM u", "MMMM u", "M/u", "M.u");

    private DateWords() {}

    /** {@code 2016}, {@code 2016-04}, {@code 28 Apr 2016}, {@code April 28, 2016}, and what the language adds. */
    public static Optional<Span> parse(String text, Locale locale) {
        String plain = text.strip().replace(",", "").replaceAll("\\s+", " ");
        Optional<Span> written = DateText.parseSpan(plain)
                .filter(span -> !span.first().equals(LocalDate.MIN))
                .filter(span -> !span.last().equals(LocalDate.MAX));
        return written.or(() -> parse(plain, text.strip(), List.of(locale, Locale.ENGLISH)));
    }

    private static Optional<Span> parse(String plain, String asWritten, List<Locale> locales) {
        for (Locale locale : locales) {
            for (String pattern : DAYS) {
                Optional<LocalDate> day = day(plain, format(pattern, locale));
                if (day.isPresent()) {
                    return day.map(Span::of);
                }
            }
            for (FormatStyle style : FormatStyle.values()) {
                Optional<LocalDate> day = day(asWritten, format(pattern(style, locale), locale));
                if (day.isPresent()) {
                    return day.map(Span::of);
                }
            }
            for (String pattern : MONTHS) {
                Optional<YearMonth> month = month(plain, format(pattern, locale));
                if (month.isPresent()) {
                    return month.map(whole -> new Span(whole.atDay(1), whole.atEndOfMonth()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** With years that need no era. */
    private static String pattern(FormatStyle style, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale)
                .replace('y', 'u');
    }

    private static Optional<YearMonth> month(String text, DateTimeFormatter format) {
        try {
            return Optional.of(YearMonth.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@code 2016}, {@code April 2016}, {@code 28 April 2016} or {@code 28 April 2016 – 3 May 2016}. */
    public static String of(Span span, Locale locale) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (first.equals(last)) {
            return day(first, locale);
        }
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return Integer.toString(first.getYear());
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return first.format(DateTimeFormatter.ofPattern("LLLL u", locale));
        }
        return day(first, locale) + " – " + day(last, locale);
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM u", locale));
    }
}
