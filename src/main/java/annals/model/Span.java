package annals.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch of whole days, both ends included. */
public record Span(LocalDate first, LocalDate last) {

    public static final Span EVER = new Span(LocalDate.MIN, LocalDate.MAX);

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span cannot end (" + last + ") before it begins (" + first + ")");
        }
    }

    public static Span of(LocalDate day) {
        return new Span(day, day);
    }

    public static Span ofEpochDays(long first, long last) {
        return new Span(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
