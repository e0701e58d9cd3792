package annals.explore;

import annals.model.Query;
import annals.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of two sets of events that are compared.
 *
 * @param span in which they lie; null for all of the time
 * @param zero the day that is laid over the other side's; null for the first of the span
 */
public record Side(
        Query query, @Nullable Span span, @Nullable LocalDate zero) {

    /** With the first day of the span as day zero. */
    public Side(Query query, @Nullable Span span) {
        this(query, span, null);
    }

    /** The same length of time just before: the month before a whole month, the year before a whole year. */
    public Side before() {
        return span == null ? this : new Side(query, before(span));
    }

    private static Span before(Span span) {
        LocalDate next = span.last().plusDays(1);
        if (span.first().getDayOfYear() == 1 && next.getDayOfYear() == 1) {
            int years = next.getYear() - span.first().getYear();
            return new Span(span.first().minusYears(years), span.first().minusDays(1));
        }
        if (span.first().getDayOfMonth() == 1 && next.getDayOfMonth() == 1) {
            long months = 12L * (next.getYear() - span.first().getYear())
                    + next.getMonthValue()
                    - span.first().getMonthValue();
            return new Span(span.first().minusMonths(months), span.first().minusDays(1));
        }
        return new Span(span.first().minusDays(span.days()), span.first().minusDays(1));
    }

    public Side withQuery(Query other) {
        return new Side(other, span, zero);
    }

    public Side withZero(@Nullable LocalDate day) {
        return new Side(query, span, day);
    }
}
