package annals.workspace;

import annals.model.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The analyst's words on something.
 *
 * @param id tells it from other notes on the same, also from those of other people
 * @param text Markdown
 */
public record Note(String id, Subject subject, String text, Instant written, Instant changed) implements Item {

    public Note {
        Limits.name("note's id", id);
        Limits.text("note", text);
    }

    /** What a note is on. */
    public sealed interface Subject {}

    /** One event. */
    public record OnEvent(EventRef event) implements Subject {}

    /** A day, or a stretch of days. */
    public record OnDays(Span span) implements Subject {}

    /** The same note with other words. */
    public Note withText(String words, Instant now) {
        return new Note(id, subject, words, written, now);
    }

    @Override
    public Key key() {
        return Key.note(id);
    }

    @Override
    public List<EventRef> events() {
        return subject instanceof OnEvent on ? List.of(on.event()) : List.of();
    }

    @Override
    public Note withEvents(UnaryOperator<EventRef> rename) {
        return subject instanceof OnEvent on
                ? new Note(id, new OnEvent(rename.apply(on.event())), text, written, changed)
                : this;
    }
}
