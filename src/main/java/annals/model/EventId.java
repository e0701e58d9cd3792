package annals.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which event: its date and the name of its page, written {@code 2017-05-04/a-memorandum-is-signed}. The same id from two
 * places is the same event.
 */
public record EventId(LocalDate date, String slug) implements Comparable<EventId> {

    private static final Comparator<EventId> BY_DATE_THEN_SLUG =
            Comparator.comparing(EventId::date).thenComparing(EventId::slug);

    /** Reads what {@link #toString()} writes; a day or month without its zero is understood too. */
    public static Optional<EventId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash == text.length() - 1) {
            return Optional.empty();
        }
        return parseDate(text.substring(0, slash)).map(date -> new EventId(date, text.substring(slash + 1)));
    }

    private static Optional<LocalDate> parseDate(String text) {
        int day = text.lastIndexOf('-');
        int month = text.lastIndexOf('-', day - 1);
        if (month < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(0, month)),
                    Integer.parseInt(text.substring(month + 1, day)),
                    Integer.parseInt(text.substring(day + 1))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(EventId other) {
        return BY_DATE_THEN_SLUG.compare(this, other);
    }

    @Override
    public String toString() {
        return date + "/" + slug;
    }
}
