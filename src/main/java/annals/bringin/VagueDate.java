package annals.bringin;

import annals.model.Span;
import java.util.Optional;

/**
 * A date as someone wrote it, however vaguely, and the days that it may mean.
 *
 * @param written as it was, without the space around it
 */
public record VagueDate(String written, Span span) {

    /** Nothing where it is no date that anyone here understands. */
    public static Optional<VagueDate> parse(String text) {
        String written = text.strip();
        return DateWords.span(written).map(span -> new VagueDate(written, span));
    }
}
