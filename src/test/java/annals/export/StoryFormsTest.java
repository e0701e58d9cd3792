package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.model.EventId;
import annals.workspace.EventRef;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.ViewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryFormsTest {

    private static final List<Event> EVENTS = SomeEvents.all();
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Map<EventId, Event> byId = EVENTS.stream().collect(Collectors.toMap(Event::id, Function.identity()));

    private StoryPage page(Step... steps) {
        return new StoryPage(
                new Story("s", "How <it> *came*", List.of(steps)),
                id -> Optional.ofNullable(byId.get(id)),
                Map.of(0, () -> PNG),
                "The <archive>");
    }

    private static Step shows(int event, String words) {
        return new Step.ShowEvent(
                new EventRef(EVENTS.get(event).id(), EVENTS.get(event).title()), words);
    }

    private static final Step GONE = new Step.ShowEvent(
            new EventRef(EventId.parse("1999-01-01/gone").orElseThrow(), "A headline as it was <seen> last"), "Gone.");

    private static final Step VIEW = new Step.ShowView(
            new ViewState("tag:\"<Syria>\"", 16_801, 16_861.5, null, ViewState.LanesBy.NONE, List.of()),
            "Two *months* <script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/y.png)");

    private static final Step DAY = new Step.ShowDay(LocalDate.of(2016, 2, 2), "A quiet day.");

    @Test
    void a_page_needs_nothing_beside_it_and_can_do_nothing() {
        String html = StoryHtml.of(page(VIEW, shows(0, "It *begins*."), shows(1, ""), GONE, DAY));
        assertThat(html).contains("Content-Security-Policy").contains("default-src 'none'");
        assertThat(html).contains("<em>begins</em>").contains("Two <em>months</em> &lt;script&gt;");
        assertThat(html).as("a link is its words, then where it leads").contains(" x (javascript:alert(1)) ![y](");
        assertThat(html).contains("<img alt=\"\" src=\"data:image/png;base64,iVBORw==\">");
        assertThat(html)
                .doesNotContain(
                        "<script", "javascript:alert(1)\"", "onerror", "src=\"http", "<link", "@import", "url(");
        Matcher addresses = Pattern.compile("(?:href|src)=\"([^\"]*)\"").matcher(html);
        assertThat(addresses.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(address -> address.matches("#source-\\d+|https?://.*|data:image/png;base64,.*"));
    }

    @Test
    void a_page_shows_every_text_as_it_is() {
        String html = StoryHtml.of(page(VIEW, GONE));
        assertThat(html)
                .contains("<h1>How &lt;it&gt; *came*</h1>")
                .contains("<h2>&lt;Syria&gt;, 1 January to 1 March 2016</h2>")
                .contains("A headline as it was &lt;seen&gt; last")
                .contains("no longer in the archive")
                .contains("The &lt;archive&gt;");
    }

    @Test
    void every_source_is_cited_once_and_every_citation_leads_to_its_source() {
        String html = StoryHtml.of(page(shows(0, ""), shows(2, ""), shows(0, "")));
        assertThat(html.split("<li id=", -1)).hasSize(3);
        assertThat(html)
                .contains("The Guardian&nbsp;<a href=\"#source-1\">[1]</a>")
                .contains("<li id=\"source-1\">");
        assertThat(html.split("href=\"#source-2\"", -1)).hasSize(4);
    }

    @Test
    void markdown_keeps_the_analysts_words_and_tames_all_others() {
        String text = StoryMarkdown.of(page(shows(1, "My *own* words."), GONE, DAY, VIEW));
        assertThat(text)
                .startsWith("# How \\<it\\> \\*came\\*\n")
                .contains("\nMy *own* words.\n")
                .contains("> \\# No heading\n> \\- no list\n")
                .contains("Sources: The Guardian \\[1\\], Agence \"France\", Presse \\[2\\]")
                .contains("1. [The Guardian](<https://example.org/a?b=1&c=(2)>)")
                .contains("This event is no longer in the archive.")
                .contains("## Tuesday, 2 February 2016\n\nA quiet day.");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("X-EVIL"));
    }
}
