package annals.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them in queries and options: a year, a month, a day, or two of them as a range. */
public final class DateText {

    private static final Pattern DATE = Pattern.compile("(-?\\d{1,9})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private DateText() {}

    /** {@code 2016}, {@code 2016-03}, {@code 2016-03-09}, {@code 2016-03..2017-01}, {@code 2016..}, {@code ..2016}. */
    public static Optional<Span> parseSpan(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return parsePoint(text);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> first =
                from.isEmpty() ? Optional.of(LocalDate.MIN) : parsePoint(from).map(Span::first);
        Optional<LocalDate> last =
                to.isEmpty() ? Optional.of(LocalDate.MAX) : parsePoint(to).map(Span::last);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(new Span(first.get(), last.get()));
    }

    private static Optional<Span> parsePoint(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                LocalDate first = LocalDate.of(year, 1, 1);
                return Optional.of(new Span(first, first.with(TemporalAdjusters.lastDayOfYear())));
            }
            int month = Integer.parseInt(date.group(2));
            if (date.group(3) == null) {
                YearMonth whole = YearMonth.of(year, month);
                return Optional.of(new Span(whole.atDay(1), whole.atEndOfMonth()));
            }
            return Optional.of(Span.of(LocalDate.of(year, month, Integer.parseInt(date.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As short as it can be read again: {@code 2016}, {@code 2016-03}, {@code 2016-03-09}, {@code 2016..2017}. */
    public static String write(Span span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (first.equals(last)) {
            return first.toString();
        }
        boolean months = first.getDayOfMonth() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfMonth()));
        if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return range(Integer.toString(first.getYear()), Integer.toString(last.getYear()));
        }
        return months
                ? range(YearMonth.from(first).toString(), YearMonth.from(last).toString())
                : range(first.toString(), last.toString());
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + ".." + last;
    }
}
