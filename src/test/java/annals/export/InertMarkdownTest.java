package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertMarkdownTest {

    @Test
    void what_people_write_is_rendered() {
        assertThat(InertMarkdown.html("Who *invited* them?\n\n- one\n  - two\n\n> 3. **three**"))
                .contains("<em>invited</em>", "<li>two</li>", "<blockquote>", "<strong>three</strong>");
        assertThat(InertMarkdown.html("A line of words (in brackets).\n".repeat(400)))
                .startsWith("<p>")
                .doesNotContain("<br>");
        assertThat(InertMarkdown.html("- - - -\n\n" + "-".repeat(10))).contains("<hr />");
    }

    /** Each of these took a parser many seconds, or to the end of its stack. */
    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "[a](", "_", "**a_ ", "[", "![", "<a ", "`a``b```c", "a\n"})
    void what_nobody_would_write_is_shown_as_it_is_written(String part) {
        String text = part.repeat(100_000 / part.length());
        assertThat(InertMarkdown.html(text))
                .startsWith("<p>")
                .doesNotContain("<blockquote>", "<li>", "<em>", "<a ")
                .hasSizeGreaterThanOrEqualTo(text.length());
    }

    @Test
    void steps_that_lead_ever_deeper_are_shown_as_they_are_written() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 300; depth++) {
            text.append(" ".repeat(2 * depth)).append("- x\n");
        }
        for (String line : List.of(text.toString(), text.toString().replace("-", "1."))) {
            assertThat(InertMarkdown.html(line)).doesNotContain("<li>");
        }
    }
}
