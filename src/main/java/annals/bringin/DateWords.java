package annals.bringin;

import annals.model.DateText;
import annals.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands dates in words: English months and seasons, decades, centuries, years before Christ, "about", and spans of these. */
final class DateWords {

    /** A year that is only about right may be this many years off. */
    private static final int ABOUT = 5;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String YEAR = "(\\d{1,4}(?: ?(?:bce?|b\\.c\\.(?:e\\.)?|ce|ad|a\\.d\\.))?|ad \\d{1,4})";

    private static final Pattern ABOUT_THEN = Pattern.compile("(?:c\\.|ca\\.|circa|about|around|~) ?(.*)");
    private static final Pattern RANGE = Pattern.compile("(?:from )?(.+?)(?: ?[–—] ?| - | to | until |/)(.+)");

    /** A form of dates and what it means. */
    private record Form(Pattern pattern, Function<MatchResult, Span> meaning) {
        static Form of(String pattern, Function<MatchResult, Span> meaning) {
            return new Form(Pattern.compile(pattern), meaning);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(YEAR, found -> years(year(found.group(1)), year(found.group(1)))),
            Form.of("(\\d{1,4})0s", found -> {
                int decade = Integer.parseInt(found.group(1)) * 10;
                return years(decade, decade + 9);
            }),
            Form.of("(\\d{1,2})(?:st|nd|rd|th) century( bce?| b\\.c\\.)?", found -> {
                int century = Integer.parseInt(found.group(1));
                return found.group(2) == null
                        ? years(century * 100 - 99, century * 100)
                        : years(1 - century * 100, 100 - century * 100);
            }),
            Form.of("(spring|summer|autumn|fall|winter)(?: of)? " + YEAR, found -> {
                int first = switch (found.group(1)) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "winter" -> 12;
                    default -> 9;
                };
                return months(YearMonth.of(year(found.group(2)), first), 3);
            }),
            Form.of("(early|mid|late)[ -]" + YEAR, found -> {
                int first = switch (found.group(1)) {
                    case "early" -> 1;
                    case "mid" -> 5;
                    default -> 9;
                };
                return months(YearMonth.of(year(found.group(2)), first), 4);
            }),
            Form.of(
                    "q([1-4]) " + YEAR,
                    found -> months(YearMonth.of(year(found.group(2)), Integer.parseInt(found.group(1)) * 3 - 2), 3)),
            Form.of(
                    MONTH + ",? " + YEAR,
                    found -> months(YearMonth.of(year(found.group(2)), month(found.group(1))), 1)),
            Form.of(
                    "(\\d{1,2})(?:st|nd|rd|th)?\\.? " + MONTH + ",? " + YEAR,
                    found -> day(found.group(3), found.group(2), found.group(1))),
            Form.of(
                    MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
                    found -> day(found.group(3), found.group(1), found.group(2))),
            Form.of(
                    "(\\d{4})(\\d{2})(\\d{2})(?:t.*)?",
                    found -> Span.of(LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))))),
            Form.of("(\\d{4}-\\d{2}-\\d{2})[t ].*", found -> Span.of(LocalDate.parse(found.group(1)))));

    private DateWords() {}

    static Optional<Span> span(String written) {
        if (written.length() > 100) {
            return Optional.empty();
        }
        String text = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return point(text).or(() -> range(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Span> point(String text) {
        Matcher about = ABOUT_THEN.matcher(text);
        if (about.matches()) {
            return exact(about.group(1))
                    .map(span ->
                            new Span(span.first().minusYears(ABOUT), span.last().plusYears(ABOUT)));
        }
        return exact(text);
    }

    /** Digits without marks are a day written as a calendar does; nobody means the year 20160309. */
    private static Optional<Span> exact(String text) {
        Optional<Span> exact = text.matches("\\d{5,}")
                ? Optional.empty()
                : DateText.parseSpan(text)
                        .filter(span -> !span.first().equals(LocalDate.MIN)
                                && !span.last().equals(LocalDate.MAX));
        return exact.or(() -> single(text));
    }

    private static Optional<Span> single(String text) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            if (found.matches()) {
                return Optional.of(form.meaning().apply(found.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    /** The first of two may leave out what the second says: March – May 2016, 1250–1200 BC. */
    private static Optional<Span> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<Span> last = point(range.group(2));
        String first = range.group(1);
        String end = range.group(2).replaceFirst("^.*?(?=\\d{1,4}(?: ?b\\.?c.*)?$)", "");
        Optional<Span> begin = first.matches("\\d{1,4}") && end.contains("b")
                ? point(first + " bc")
                : point(first).or(() -> point(first + " " + end));
        return last.isPresent()
                        && begin.isPresent()
                        && !last.get().last().isBefore(begin.get().first())
                ? Optional.of(new Span(begin.get().first(), last.get().last()))
                : Optional.empty();
    }

    /** There is no year 0 in words: 1 BC comes before AD 1. */
    private static int year(String text) {
        int year = Integer.parseInt(text.replaceAll("\\D", ""));
        if (year == 0) {
            throw new DateTimeException("there is no year 0");
        }
        return text.contains("b") ? 1 - year : year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    private static Span years(int first, int last) {
        return new Span(Year.of(first).atDay(1), Year.of(last).atMonth(12).atEndOfMonth());
    }

    private static Span months(YearMonth first, int count) {
        return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Span day(String year, String month, String day) {
        return Span.of(LocalDate.of(year(year), month(month), Integer.parseInt(day)));
    }
}
