package annals.explore.texts;

import annals.export.EventMarkdown;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** An event as it is pasted elsewhere. */
public final class EventCopies {

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private EventCopies() {}

    public static String text(Event event) {
        StringBuilder text = new StringBuilder(event.title())
                .append('\n')
                .append(event.id().date().format(WITH_WEEKDAY));
        if (event.topic() != null) {
            text.append(" · ").append(event.topic().name());
        }
        text.append('\n');
        if (event.summary() != null) {
            text.append('\n').append(event.summary()).append('\n');
        }
        if (!event.tags().isEmpty()) {
            text.append("\nTags: ").append(tags(event)).append('\n');
        }
        for (Source source : event.sources()) {
            text.append('\n').append(source.name()).append(": ").append(source.url());
        }
        return text.toString().strip();
    }

    public static String markdown(Event event) {
        return EventMarkdown.block(event);
    }

    /** A link to the event as the pages of an archive write it. */
    public static String link(Event event) {
        return "[" + bracketed(event.title()) + "](" + path(event.id()) + ")";
    }

    private static String path(EventId id) {
        return String.format(
                Locale.ROOT,
                "/news/%04d/%02d/%d/%s.md",
                id.date().getYear(),
                id.date().getMonthValue(),
                id.date().getDayOfMonth(),
                id.slug());
    }

    private static String bracketed(String text) {
        return text.replace("[", "\\[").replace("]", "\\]");
    }

    private static String tags(Event event) {
        return event.tags().keySet().stream().map(Tag::name).collect(Collectors.joining(", "));
    }
}
