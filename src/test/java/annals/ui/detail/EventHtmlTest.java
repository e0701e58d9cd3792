package annals.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import annals.library.EventDetail;
import annals.library.EventDetail.Mention;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Link;
import annals.model.Query;
import annals.model.Source;
import annals.model.Span;
import annals.model.Tag;
import annals.model.TagOrigin;
import annals.text.HtmlText;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventHtmlTest {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
    private static final String ESCAPED =
            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;";

    @Test
    void everyTextIsEscaped() {
        EventId id = new EventId(LocalDate.of(2017, 1, 16), "a\"b<c>'d&e");
        EventDetail detail = new EventDetail(
                event(
                        id,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new Source(HOSTILE, "https://example.org/?a=\"><script>", HOSTILE)),
                        List.of(new Link(id, List.of(new Tag(HOSTILE))))),
                List.of(new Mention(id, HOSTILE, true, List.of(HOSTILE))),
                List.of(new Mention(id, HOSTILE, false, List.of())),
                List.of());
        String html = EventHtml.page(detail, Query.all(), Palette.LIGHT);
        assertThat(html)
                .doesNotContain("<script", "<img", "onerror=alert(2)>\"")
                .contains("<title>" + ESCAPED + "</title>")
                .contains("<h1>" + ESCAPED + "</h1>")
                .contains("href=\"annals-tag:" + ESCAPED + "\"")
                .contains("href=\"annals-event:2017-01-16/a&quot;b&lt;c&gt;&#39;d&amp;e\"");
        assertThat(tagsOf(html))
                .containsOnly(
                        "!doctype",
                        "html",
                        "head",
                        "meta",
                        "title",
                        "style",
                        "body",
                        "p",
                        "h1",
                        "a",
                        "div",
                        "h2",
                        "span",
                        "ul",
                        "li");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![pixel](http://127.0.0.1/pixel.png)",
                "[click](javascript:alert(1))",
                "[click][1] [1] [2](2)",
                "[data](data:text/html,x)",
                "<http://127.0.0.1/auto>",
                "![pixel][there]\n\n[there]: http://127.0.0.1/pixel.png",
                "[pixel]: http://127.0.0.1/pixel.png",
                "<iframe src=http://127.0.0.1/>",
                "<b onclick=alert(1)>bold</b>",
                "    indented <script>",
                "```\n<script>\n```",
                "&lt;script&gt;",
                "<!-- comment -->",
                "<style>body{background:url(http://127.0.0.1/x)}</style>"
            })
    void aSummaryIsTextWhateverItSays(String summary) {
        String html = pageOf(summary);
        assertThat(html).doesNotContain("<img", "<a ", "<b ", "<iframe", "<script", "<!-- comment");
        assertThat(textOf(html)).as("nothing of it is lost").contains(wordsOf(summary));
    }

    @Test
    void paragraphsStayApart() {
        assertThat(pageOf("One.\n\nTwo.")).contains("<p>One.</p>", "<p>Two.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.theguardian.com/world/2017/jan/16/x",
                "HTTP://EXAMPLE.ORG",
                "https://example.org:8443/a?b=c&d=%20#e"
            })
    void opensWebAddresses(String url) {
        assertThat(EventHtml.webAddress(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "mailto:a@example.org",
                "//example.org/x",
                "/news/2017/01/16/x.md",
                "https:example.org",
                "https:///x",
                "https://exa mple.org",
                "java\nscript:alert(1)",
                "annals-event:2017-01-16/x",
                "",
                "http://"
            })
    void opensNothingElse(String url) {
        assertThat(EventHtml.webAddress(url)).isEmpty();
        String html = EventHtml.page(
                new EventDetail(
                        event(
                                new EventId(LocalDate.of(2017, 1, 16), "x"),
                                "A headline",
                                null,
                                null,
                                List.of(new Source("The Source", url, null)),
                                List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                Query.all(),
                Palette.LIGHT);
        assertThat(html).doesNotContain("href=").contains("The Source", HtmlText.escape(url));
    }

    @Test
    void aSourceNamesItsHostAndIsFollowedOnlyByThePane() {
        EventDetail detail = new EventDetail(
                event(
                        new EventId(LocalDate.of(2017, 1, 16), "x"),
                        "A headline",
                        null,
                        null,
                        List.of(new Source("The Guardian", "https://www.theguardian.com/a?b=1&c=2", null)),
                        List.of()),
                List.of(),
                List.of(),
                List.of());
        String html = EventHtml.page(detail, Query.all(), Palette.LIGHT);
        assertThat(html)
                .contains("The Guardian ↗</a> <span class=note>theguardian.com</span>")
                .contains("href=\"annals-outside:https://www.theguardian.com/a?b=1&amp;c=2\"")
                .doesNotContain("href=\"http");
        assertThat(EventHtml.standalone(detail))
                .as("outside the window")
                .contains("href=\"https://www.theguardian.com/a?b=1&amp;c=2\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-16, the same day",
        "2017-01-17, 1 day later",
        "2017-01-15, 1 day earlier",
        "2017-03-16, 59 days later",
        "2017-03-17, 2 months later",
        "2018-12-01, 22 months later",
        "2018-12-31, 2 years later",
        "2019-01-16, 2 years later",
        "1957-10-04, 59 years earlier"
    })
    void distancesAreSaidInTheUnitThatFits(LocalDate to, String said) {
        assertThat(EventHtml.distance(LocalDate.of(2017, 1, 16), to)).isEqualTo(said);
    }

    @Test
    void pageAndPaletteAgree() {
        EventDetail detail = new EventDetail(
                event(
                        new EventId(LocalDate.of(2017, 1, 16), "x"),
                        "A headline",
                        "Topic",
                        "Text.",
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of());
        assertThat(EventHtml.page(detail, Query.all(), Palette.DARK)).contains("background:#1c1f23", "color:#e8e6e1");
        assertThat(EventHtml.page(detail, Query.all(), Palette.LIGHT))
                .contains("16 January 2017 · Topic", "default-src 'none'")
                .doesNotContain("<h2>");
    }

    private static String pageOf(String summary) {
        return EventHtml.page(
                new EventDetail(
                        event(
                                new EventId(LocalDate.of(2017, 1, 16), "x"),
                                "A headline",
                                null,
                                summary,
                                List.of(),
                                List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                Query.all(),
                Palette.LIGHT);
    }

    private static Event event(
            EventId id,
            String title,
            @Nullable String topic,
            @Nullable String summary,
            List<Source> sources,
            List<Link> related) {
        Map<Tag, Set<TagOrigin>> tags = topic == null ? Map.of() : Map.of(new Tag(topic), Set.of(TagOrigin.TOPIC));
        return new Event(
                id,
                Span.of(id.date()),
                title,
                topic == null ? null : new Tag(topic),
                summary,
                sources,
                related,
                new TreeMap<>(tags),
                false);
    }

    private static Set<String> tagsOf(String html) {
        return Pattern.compile("<([!A-Za-z][A-Za-z0-9]*)")
                .matcher(html)
                .results()
                .map(tag -> tag.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String textOf(String html) {
        return html.substring(html.indexOf("<body>"))
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> wordsOf(String text) {
        return Pattern.compile("[A-Za-z0-9/.:]{3,}")
                .matcher(text)
                .results()
                .map(word -> word.group())
                .toList();
    }
}
