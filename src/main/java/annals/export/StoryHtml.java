package annals.export;

import static annals.text.HtmlText.escape;

import annals.model.Event;
import annals.model.Source;
import annals.text.WebAddress;
import annals.workspace.Step;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A story as one page of HTML that needs nothing beside it and can do nothing: no script, nothing fetched, every text escaped. */
public final class StoryHtml {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private static final String STYLE = """
        :root{color-scheme:light dark;--ground:#faf9f6;--panel:#fff;--ink:#1e2227;--muted:#6d7178;--line:#e4e1da;--link:#2a5a9b}
        @media (prefers-color-scheme:dark){:root{--ground:#16181b;--panel:#1c1f23;--ink:#e8e6e1;--muted:#9a9ea6;--line:#2d3136;--link:#8db4e8}}
        body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.6 Georgia,'Noto Serif','Noto Serif CJK SC',serif;overflow-wrap:break-word}
        main{max-width:42rem;margin:0 auto;padding:4rem 1.5rem}
        h1{font-size:2.1rem;line-height:1.2;margin:0 0 2.5rem}
        h2{font-size:1.3rem;line-height:1.3;margin:0 0 .6rem}
        section{border-top:1px solid var(--line);padding:1.8rem 0 1.2rem;break-inside:avoid}
        .when,.cited,.gone,.sources,footer{font:13px/1.5 Inter,'Helvetica Neue','Segoe UI','Noto Sans','Noto Sans CJK SC',sans-serif;color:var(--muted)}
        .when{margin:0 0 .3rem}
        blockquote{margin:1rem 0;padding:.1rem 0 .1rem 1.1rem;border-left:3px solid var(--line);color:var(--muted)}
        blockquote>:first-child{margin-top:.2rem}
        blockquote>:last-child{margin-bottom:.2rem}
        img{display:block;width:100%;border:1px solid var(--line);margin:1rem 0}
        a{color:var(--link)}
        li{margin:.25rem 0}
        @media print{:root{--ground:#fff;--panel:#fff;--ink:#000;--muted:#444;--line:#bbb;--link:#000}main{max-width:none;padding:0}}
        """;

    private final StoryPage page;
    private final Map<Source, Integer> sources;

    private StoryHtml(StoryPage page) {
        this.page = page;
        sources = page.sources();
    }

    public static String of(StoryPage page) {
        return new StoryHtml(page).html();
    }

    private String html() {
        String title = escape(page.story().title());
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"und\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        List<Step> steps = page.story().steps();
        for (int place = 0; place < steps.size(); place++) {
            html.append("<section>\n").append(step(steps.get(place), place)).append("</section>\n");
        }
        if (!sources.isEmpty()) {
            html.append("<section>\n<h2>Sources</h2>\n<ol class=\"sources\">\n");
            sources.forEach((source, number) -> html.append("<li id=\"source-")
                    .append(number)
                    .append("\">")
                    .append(link(source))
                    .append("</li>\n"));
            html.append("</ol>\n</section>\n");
        }
        return html.append("<footer>From the archive ")
                .append(escape(page.archive()))
                .append("</footer>\n</main>\n</body>\n</html>\n")
                .toString();
    }

    private String step(Step step, int place) {
        String words = step.words().isBlank() ? "" : InertMarkdown.html(step.words());
        return switch (step) {
            case Step.ShowEvent show -> event(show, words, place);
            case Step.ShowView show -> heading(StoryPage.title(show.view())) + picture(place) + words;
            case Step.ShowDay show -> heading(Days.withWeekday(show.day())) + picture(place) + words;
        };
    }

    private String event(Step.ShowEvent show, String words, int place) {
        Optional<Event> found = page.events().apply(show.event().id());
        String head = "<p class=\"when\">"
                + escape(Days.withWeekday(show.event().id().date())) + "</p>\n"
                + heading(found.map(Event::title).orElse(show.event().headline())) + picture(place) + words;
        if (found.isEmpty()) {
            return head + "<p class=\"gone\">This event is no longer in the archive.</p>\n";
        }
        String summary = found.get().summary();
        return head
                + (summary == null ? "" : "<blockquote>" + InertMarkdown.html(summary) + "</blockquote>\n")
                + cited(found.get());
    }

    private static String heading(String title) {
        return "<h2>" + escape(title) + "</h2>\n";
    }

    private String picture(int place) {
        StoryPage.Picture picture = page.pictures().get(place);
        return picture == null
                ? ""
                : "<img alt=\"\" src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(picture.png()) + "\">\n";
    }

    private String cited(Event event) {
        return event.sources().isEmpty()
                ? ""
                : StoryPage.cited(event).stream()
                        .map(source -> escape(source.name()) + "&nbsp;<a href=\"#source-" + sources.get(source) + "\">["
                                + sources.get(source) + "]</a>")
                        .collect(Collectors.joining(", ", "<p class=\"cited\">Sources: ", "</p>\n"));
    }

    private static String link(Source source) {
        String address = escape(source.url());
        String name = escape(source.name());
        return WebAddress.isWeb(source.url())
                ? "<a rel=\"noopener noreferrer\" href=\"" + address + "\">" + name + "</a><br>" + address
                : name + "<br>" + address;
    }
}
