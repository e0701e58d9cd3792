package annals.export;

import annals.model.Event;
import annals.model.EventId;
import annals.model.Link;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import annals.model.TagOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Events that say everything an event can say, in texts that each form has to take care of. */
public final class SomeEvents {

    private SomeEvents() {}

    public static List<Event> all() {
        return List.of(
                event("2016-02-01", "talks-begin", "Talks begin in Geneva", "A first round.\n\nMore follows."),
                event(
                        "2016-02-27",
                        "quotes",
                        "\"Truce\", they said; a\\b — it's <b>not</b>, [is it](javascript:x)?",
                        "=cmd|' /C calc'!A0\n# No heading\n- no list\nline\u202e turned \u001b[31m red, \u0007"),
                event("2016-03-09", "chinese", "叙利亚停火协议生效，联合国欢迎".repeat(8), "停火协议".repeat(60) + "🕊".repeat(50)),
                event("2016-12-31", "last-day", "The year's last day", null),
                event("0001-01-01", "first-day", "The first day", "=1+1"));
    }

    public static Event event(String date, String slug, String title, @Nullable String summary) {
        LocalDate day = LocalDate.parse(date);
        EventId id = new EventId(day, slug);
        return new Event(
                id,
                Span.of(day),
                title,
                new Tag("Syrian peace process"),
                summary,
                List.of(
                        new Source("The Guardian", "https://example.org/a?b=1&c=(2)", null),
                        new Source(
                                "Agence \"France\", Presse",
                                "not an address\r\nX-EVIL:1",
                                "https://example.org/i.png")),
                List.of(new Link(new EventId(day, "other"), List.of(new Tag("Geneva")))),
                new TreeMap<>(Map.of(
                        new Tag("Syrian peace process"), Set.of(TagOrigin.OWN_CONTEXT),
                        new Tag("Washington, D.C."), Set.of(TagOrigin.OWN_CONTEXT))),
                false);
    }

    static Event spanning(Event event, int days) {
        return new Event(
                event.id(),
                new Span(event.id().date(), event.id().date().plusDays(days - 1L)),
                event.title(),
                event.topic(),
                event.summary(),
                event.sources(),
                event.related(),
                event.tags(),
                event.stub());
    }

    static String written(EventForm form, List<Event> events) {
        StringBuilder text = new StringBuilder(form.head());
        events.forEach(event -> text.append(form.event(event)));
        return text.append(form.tail()).toString();
    }
}
