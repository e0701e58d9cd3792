package annals.ui.detail;

import static annals.text.HtmlText.escape;

import annals.explore.query.Hits;
import annals.explore.query.QueryEdits;
import annals.explore.query.QueryEdits.TagWish;
import annals.export.InertMarkdown;
import annals.library.EventDetail;
import annals.model.Event;
import annals.model.Query;
import annals.model.Source;
import annals.model.TagOrigin;
import annals.search.Phrase;
import annals.text.Counts;
import annals.ui.look.Fonts;
import annals.ui.look.Palette;
import annals.workspace.Note;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An event as HTML that can do nothing: no script, no image, nothing fetched, every text escaped. Links to events have a
 * scheme of their own, and are followed by the pane.
 */
public final class EventHtml {

    /** What an address of an event begins with; its id follows. */
    static final String EVENT = "annals-event:";
    /** What an address of a tag begins with; its name follows. */
    static final String TAG = "annals-tag:";
    /** What an address outside begins with in the window, so that a browser could not follow it if it wanted to. */
    static final String OUTSIDE = "annals-outside:";

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    private static final Pattern NOT_TEXT = Pattern.compile("<[^>]*>|&[a-zA-Z0-9#]+;");

    private EventHtml() {}

    /** A whole page, to be read outside the window. */
    public static String standalone(EventDetail detail) {
        return page(detail, List.of(), "", Query.all(), Palette.LIGHT, "");
    }

    /** A page for the window, in which no address means anything to a browser. */
    static String page(EventDetail detail, Query query, Palette palette) {
        return page(detail, List.of(), "", query, palette);
    }

    /**
     * The same with more.
     *
     * @param groups HTML that says what the event belongs to: versions of the same event, a storyline; empty for none
     */
    static String page(EventDetail detail, List<Note> notes, String groups, Query query, Palette palette) {
        return page(detail, notes, groups, query, palette, OUTSIDE);
    }

    /** A page of the same look under another headline, which is escaped here. */
    static String page(String headline, String body, Palette palette) {
        return head(headline, palette) + "<h1>" + escape(headline) + "</h1>" + body + "</body></html>";
    }

    private static String page(
            EventDetail detail, List<Note> notes, String groups, Query query, Palette palette, String beforeOutside) {
        Event event = detail.event();
        Hits hits = Hits.of(query);
        StringBuilder html = new StringBuilder(head(event.title(), palette));
        html.append("<p class=when>").append(escape(event.id().date().format(WITH_WEEKDAY)));
        if (event.topic() != null) {
            html.append(" · ").append(escape(event.topic().name()));
        }
        html.append("</p><h1>").append(marked(escape(event.title()), hits)).append("</h1>");
        if (event.stub()) {
            html.append("<p class=stub>").append(whatIsKnown(detail)).append("</p>");
        }
        html.append(chips(event, query));
        if (event.summary() != null) {
            html.append("<div class=summary>")
                    .append(marked(InertMarkdown.html(event.summary()), hits))
                    .append("</div>");
        }
        html.append(NotesHtml.section(notes));
        html.append(section(
                "Sources",
                event.sources().stream()
                        .map(source -> source(source, beforeOutside))
                        .toList(),
                false));
        html.append(groups);
        html.append(section("Related", mentions(detail.related(), detail), true));
        html.append(section("Pointed to by", mentions(detail.pointingHere(), detail), true));
        html.append(section("Around this", mentions(detail.around(), detail), true));
        return html.append("</body></html>").toString();
    }

    private static String head(String title, Palette palette) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src"
                + " 'none';"
                + " style-src"
                + " 'unsafe-inline'\">"
                + "<title>" + escape(title) + "</title><style>" + style(palette) + "</style></head><body>";
    }

    private static String style(Palette palette) {
        String ink = Palette.css(palette.ink());
        String muted = Palette.css(palette.muted());
        String hairline = Palette.css(palette.hairline());
        return "body{margin:4px 18px 30px;background:" + Palette.css(palette.panel()) + ";color:" + ink
                + ";font:13px/1.5 Inter,'Helvetica Neue','Segoe UI','Noto Sans','Noto Sans CJK SC',sans-serif;"
                + "overflow-wrap:break-word}"
                + ".when,.stub,.note{color:" + muted + ";margin:0;font-size:12px}"
                + ".stub{margin:0 0 12px;padding:8px 10px;border:1px dashed " + muted + ";border-radius:6px}"
                + "h1{font:bold 21px/1.28 " + Fonts.SERIF_STACK + ";margin:6px 0 14px}"
                + "h2{font-size:11px;letter-spacing:.06em;text-transform:uppercase;color:" + muted
                + ";margin:22px 0 4px;font-weight:600}"
                + "h2 span{float:right;letter-spacing:0}"
                + ".chip{display:inline-block;margin:0 5px 6px 0;padding:2px 9px;border-radius:11px;background:"
                + Palette.css(palette.chip()) + ";color:" + ink + ";text-decoration:none;font-size:12px}"
                + ".chip.wanted{background:" + Palette.css(palette.accent()) + ";color:"
                + Palette.css(palette.onAccent()) + "}"
                + ".chip.unwanted{background:none;box-shadow:inset 0 0 0 1px " + Palette.css(palette.selection())
                + ";color:" + Palette.css(palette.selection()) + ";text-decoration:line-through}"
                + "mark{background:" + Palette.css(palette.hit()) + ";color:inherit;border-radius:2px}"
                + ".summary{margin-top:10px}.summary p{margin:0 0 10px}"
                + ".own-note{border-left:3px solid " + ink + ";padding:0 0 0 10px;margin:6px 0 12px}.own-note"
                + " p,.own-note ul,.own-note ol,.own-note pre{margin:0 0"
                + " 6px}.own-note pre{white-space:pre-wrap}.own-note"
                + " h1,.own-note h2,.own-note h3{font:600 14px/1.4"
                + " inherit;margin:0 0 4px;color:" + ink
                + ";text-transform:none;letter-spacing:0}.own-note ul,.own-note ol{padding-left:18px;list-style:revert}"
                + "ul{list-style:none;margin:0;padding:0}"
                + "ul.ruled li{border-top:1px solid " + hairline + ";padding:7px 0}"
                + "li{padding:3px 0}"
                + "a{color:" + Palette.css(palette.link()) + ";text-decoration:none}"
                + "a:hover{text-decoration:underline}"
                + "ul.ruled a{color:" + ink + "}"
                + StorylineHtml.style(palette)
                + "ul a.to-stub{color:" + muted + "}";
    }

    private static String chips(Event event, Query query) {
        return event.tags().keySet().stream()
                .map(tag -> "<a class=\"" + chipClass(QueryEdits.wish(query, tag.name())) + "\" href=\"" + TAG
                        + escape(tag.name()) + "\" title=\"click: wanted, Alt+click: unwanted\">"
                        + escape(tag.name()) + "</a>")
                .collect(Collectors.joining("", "<p>", "</p>"));
    }

    /** How a tag looks that the query wants, refuses, or does not speak of. */
    static String chipClass(TagWish wish) {
        return switch (wish) {
            case WANTED -> "chip wanted";
            case UNWANTED -> "chip unwanted";
            case NEITHER -> "chip";
        };
    }

    /** Where an event without a page of its own is known from. */
    private static String whatIsKnown(EventDetail detail) {
        int links = detail.pointingHere().size();
        boolean onDayPage =
                detail.event().tags().values().stream().anyMatch(origins -> origins.contains(TagOrigin.DAY_CONTEXT));
        String from = links == 0
                ? "its day's page"
                : links == 1 ? "the event that links to it" : "the " + links + " events that link to it";
        return "Known only from " + from + (links > 0 && onDayPage ? " and its day's page" : "")
                + ": its own page is not in the archive.";
    }

    /** Marks what was searched for, in texts only: neither in tags nor within an escaped character. */
    static String marked(String html, Hits hits) {
        if (hits.isEmpty()) {
            return html;
        }
        StringBuilder marked = new StringBuilder();
        Matcher kept = NOT_TEXT.matcher(html);
        int at = 0;
        while (kept.find()) {
            mark(html.substring(at, kept.start()), hits, marked);
            marked.append(kept.group());
            at = kept.end();
        }
        mark(html.substring(at), hits, marked);
        return marked.toString();
    }

    private static void mark(String text, Hits hits, StringBuilder marked) {
        int at = 0;
        for (Phrase.Hit hit : hits.in(text)) {
            marked.append(text, at, hit.from())
                    .append("<mark>")
                    .append(text, hit.from(), hit.to())
                    .append("</mark>");
            at = hit.to();
        }
        marked.append(text, at, text.length());
    }

    private static String section(String title, List<String> items, boolean ruled) {
        if (items.isEmpty()) {
            return "";
        }
        return "<h2>" + title + "<span>" + items.size() + "</span></h2>"
                + items.stream()
                        .map(item -> "<li>" + item + "</li>")
                        .collect(Collectors.joining("", ruled ? "<ul class=ruled>" : "<ul>", "</ul>"));
    }

    private static String source(Source source, String beforeOutside) {
        Optional<URI> address = webAddress(source.url());
        if (address.isEmpty()) {
            return escape(source.name()) + " <span class=note>" + escape(source.url()) + "</span>";
        }
        return "<a href=\"" + escape(beforeOutside + source.url()) + "\" title=\"" + escape(source.url()) + "\">"
                + escape(source.name()) + " ↗</a> <span class=note>" + escape(host(address.get())) + "</span>";
    }

    /** The address, where it is one that may be given to the system's browser. */
    static Optional<URI> webAddress(String url) {
        try {
            URI address = new URI(url);
            String scheme = address.getScheme();
            boolean web = scheme != null
                    && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                    && address.getHost() != null;
            return web ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String host(URI address) {
        String host = address.getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static List<String> mentions(List<EventDetail.Mention> mentions, EventDetail detail) {
        LocalDate from = detail.event().id().date();
        return mentions.stream().map(mention -> mention(mention, from)).toList();
    }

    private static String mention(EventDetail.Mention mention, LocalDate from) {
        String shared = mention.shared().isEmpty() ? "" : " · " + String.join(" · ", mention.shared());
        return "<a " + (mention.stub() ? "class=to-stub " : "") + "href=\"" + EVENT
                + escape(mention.id().toString()) + "\">" + escape(mention.title()) + "</a><div class=note>"
                + escape(mention.id().date() + " · "
                        + distance(from, mention.id().date()) + shared) + "</div>";
    }

    /** How far apart two events are, in the unit in which one would say it. */
    static String distance(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) {
            return "the same day";
        }
        long far = Math.abs(days);
        String amount = far < 60
                ? Counts.of(far, "day")
                : far < 700 ? Counts.of(Math.round(far / 30.44), "month") : Counts.of(Math.round(far / 365.25), "year");
        return amount + (days > 0 ? " later" : " earlier");
    }
}
