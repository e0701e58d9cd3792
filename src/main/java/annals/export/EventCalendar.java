package annals.export;

import annals.model.Event;
import annals.model.Source;
import annals.model.Tag;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Events as a calendar after RFC 5545: whole days, that nobody is busy in. */
public final class EventCalendar implements EventForm {

    /** Behind an event's id; both together name it in any calendar. */
    public static final String UID_END = "@annals";

    /** A line holds no more bytes than this; a longer one goes on in the next, behind a space. */
    private static final int LONGEST = 75;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final String stamp;

    /** @param now when the calendar is written, which each of its events has to say */
    public EventCalendar(Instant now) {
        stamp = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(now);
    }

    @Override
    public String head() {
        return line("BEGIN:VCALENDAR") + line("VERSION:2.0") + line("PRODID:-//Annals//Annals//EN");
    }

    @Override
    public boolean canSay(Event event) {
        return !event.span().first().isBefore(FIRST) && !event.span().last().isAfter(LAST);
    }

    @Override
    public String event(Event event) {
        StringBuilder lines = new StringBuilder()
                .append(line("BEGIN:VEVENT"))
                .append(line("UID:" + text(event.id() + UID_END)))
                .append(line("DTSTAMP:" + stamp))
                .append(line("DTSTART;VALUE=DATE:" + date(event.span().first())))
                .append(line("DTEND;VALUE=DATE:" + date(event.span().last().plusDays(1))))
                .append(line("SUMMARY:" + text(event.title())));
        String description = description(event);
        if (!description.isEmpty()) {
            lines.append(line("DESCRIPTION:" + text(description)));
        }
        if (!event.tags().isEmpty()) {
            lines.append(line("CATEGORIES:"
                    + event.tags().keySet().stream()
                            .map(Tag::name)
                            .map(EventCalendar::text)
                            .collect(Collectors.joining(","))));
        }
        event.sources().stream()
                .flatMap(source -> address(source).stream())
                .findFirst()
                .ifPresent(address -> lines.append(line("URL:" + address)));
        return lines.append(line("TRANSP:TRANSPARENT"))
                .append(line("END:VEVENT"))
                .toString();
    }

    @Override
    public String tail() {
        return line("END:VCALENDAR");
    }

    private static String description(Event event) {
        String sources = event.sources().stream()
                .map(source -> source.name() + ": " + source.url())
                .collect(Collectors.joining("\n"));
        String summary = event.summary() == null ? "" : event.summary();
        return summary + (summary.isEmpty() || sources.isEmpty() ? "" : "\n\n") + sources;
    }

    /** What is no address could end the line, or not be read. */
    private static Optional<String> address(Source source) {
        try {
            URI uri = new URI(source.url());
            return uri.isAbsolute() ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", " ");
    }

    private static String line(String content) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int end = content.offsetByCodePoints(i, 1);
            String letter = content.substring(i, end);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(letter);
            bytes += size;
            i = end;
        }
        return folded.append("\r\n").toString();
    }
}
