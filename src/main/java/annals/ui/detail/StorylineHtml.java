package annals.ui.detail;

import static annals.text.HtmlText.escape;

import annals.explore.StorylineDetail;
import annals.explore.StorylineDetail.Entry;
import annals.explore.StorylineDetail.Why;
import annals.library.EventDetail.Mention;
import annals.model.EventId;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The storyline of an event as part of its page: its key events along a line, what lies between them folded away. */
final class StorylineHtml {

    /** What an address of a storyline begins with; its number follows. */
    static final String STORYLINE = "annals-storyline:";

    private static final String TITLE = "Storyline";
    private static final int MOST_UNFOLDED = 100;
    private static final int MOST_NAMED = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private StorylineHtml() {}

    static String style(Palette palette) {
        String hairline = Palette.css(palette.hairline());
        return ".story-name{margin:0;font-weight:600}"
                + "ul.strip{margin:8px 0 6px 4px;padding:0 0 0 14px;border-left:2px solid " + hairline + "}"
                + "ul.strip>li{position:relative;padding:4px 0}"
                + "ul.strip a{color:" + Palette.css(palette.ink()) + "}"
                + "ul.strip>li.key:before{content:'';position:absolute;left:-19px;top:10px;width:8px;height:8px;"
                + "border-radius:4px;background:" + Palette.css(palette.muted()) + "}"
                + "ul.strip>li.here:before{background:" + Palette.css(palette.selection()) + "}"
                + "ul.strip>li.here>a{font-weight:600}"
                + "ul.strip ul{padding:0 0 4px}"
                + "summary{color:" + Palette.css(palette.muted()) + ";font-size:12px;cursor:pointer}"
                + ".why{margin-top:4px}.why p{margin:4px 0}";
    }

    /** Said in the place of a storyline. */
    static String message(String text) {
        return "<h2>" + TITLE + "</h2><p class=note>" + escape(text) + "</p>";
    }

    static String section(StorylineDetail storyline, EventId here) {
        StringBuilder html = new StringBuilder("<h2>" + TITLE + "<span>")
                .append(storyline.entries().size())
                .append("</span></h2><p class=story-name>")
                .append(escape(storyline.name()))
                .append("</p><p class=note><a href=\"" + STORYLINE)
                .append(storyline.story())
                .append("\" title=\"Show all of its time\">")
                .append(escape(days(storyline)))
                .append("</a></p><ul class=strip>");
        List<Entry> between = new ArrayList<>();
        for (Entry entry : storyline.entries()) {
            if (entry.key()) {
                html.append(folded(between)).append(key(entry.event(), here));
                between.clear();
            } else {
                between.add(entry);
            }
        }
        return html.append(folded(between))
                .append("</ul>")
                .append(why(storyline.why(), here))
                .toString();
    }

    private static String days(StorylineDetail storyline) {
        String first = storyline.first().format(DAY);
        String last = storyline.last().format(DAY);
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String key(Mention event, EventId here) {
        return "<li class=\"key" + (event.id().equals(here) ? " here" : "") + "\">" + link(event) + "<div class=note>"
                + escape(event.id().date().format(DAY)) + "</div></li>";
    }

    /** How many were left out; a click unfolds them. */
    private static String folded(List<Entry> between) {
        if (between.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<li><details><summary>+")
                .append(between.size())
                .append("</summary><ul>");
        for (Entry entry : between.subList(0, Math.min(MOST_UNFOLDED, between.size()))) {
            html.append("<li>")
                    .append(link(entry.event()))
                    .append(" <span class=note>")
                    .append(escape(entry.event().id().date().format(DAY)))
                    .append("</span></li>");
        }
        if (between.size() > MOST_UNFOLDED) {
            html.append("<li class=note>and ")
                    .append(between.size() - MOST_UNFOLDED)
                    .append(" more</li>");
        }
        return html.append("</ul></details></li>").toString();
    }

    private static String why(Why why, EventId here) {
        StringBuilder html = new StringBuilder("<details class=why><summary>Why is this event here?</summary>");
        if (!why.linked().isEmpty()) {
            html.append("<p>It is linked with ")
                    .append(
                            why.linked().size() == 1
                                    ? "one event"
                                    : why.linked().size() + " events")
                    .append(" of the storyline: ")
                    .append(String.join(
                            "; ",
                            first(why.linked()).stream()
                                    .map(StorylineHtml::link)
                                    .toList()))
                    .append(rest(why.linked()))
                    .append(".</p>");
        }
        if (!why.tags().isEmpty()) {
            html.append("<p>It shares ")
                    .append(escape(String.join(", ", first(why.tags()))))
                    .append(rest(why.tags()))
                    .append(" with others of it.</p>");
        }
        LocalDate nearest = why.nearest().id().date();
        return html.append("<p>The nearest of them is ")
                .append(EventHtml.distance(here.date(), nearest))
                .append(": ")
                .append(link(why.nearest()))
                .append(".</p></details>")
                .toString();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_NAMED, all.size()));
    }

    private static String rest(List<?> all) {
        return all.size() <= MOST_NAMED ? "" : " and " + (all.size() - MOST_NAMED) + " more";
    }

    private static String link(Mention event) {
        return "<a " + (event.stub() ? "class=to-stub " : "") + "href=\"" + EventHtml.EVENT
                + escape(event.id().toString()) + "\">" + escape(event.title()) + "</a>";
    }
}
