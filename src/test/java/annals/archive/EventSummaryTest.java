package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSummaryTest {

    private static final String HEAD = "### [2017-01-16](/news/2017/01/16/index.md)\n\n# Talks begin \n\n";
    private static final String TAIL = """


            ### Source:

            1. [AP](http://a.org)

            ### Related:

            1. [War](/news/2017/01/23/war.md) _Context: war_
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boost for talks backed by Russia and Turkey",
                "1. FC Köln wins the cup",
                "2016. What a year",
                "12) men",
                "3,000 people",
                "#MeToo spreads",
                "# 1 in the charts",
                "###### small print #",
                "> said the envoy",
                "- a dash",
                "* an asterisk",
                "+ a plus",
                "```",
                "``` java",
                "~~~",
                "`",
                "<!-- never closed",
                "<div never closed",
                "<?php",
                "<![CDATA[",
                "---",
                "- - -",
                "***",
                "___",
                "===",
                "[a]: http://b.org",
                "[a]",
                "![a](b)",
                "| a | b |",
                "_Context: not behind a link_",
                "\\",
                "{{es icon}}",
                "GENEVA (AP) — The U.N. envoy…",
                "see [the report](http://a.org) and [that](/news/2016/01/1/b.md)"
            })
    void isKeptWhateverItBeginsWith(String summary) {
        Reading reading = Reading.ofEvent(HEAD + summary + TAIL);
        assertThat(reading.event().summary()).isEqualTo(summary);
        assertWhole(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# one", "> one", "- one", "1. one", "```", "<!-- one", "---", "one", "===", "    one", "\tone"})
    void keepsWhatFollowsWhateverItBeginsWith(String beginning) {
        Reading reading = Reading.ofEvent(HEAD + beginning + "\n\nAnd so on.\n\n    indented\n\n    twice\n" + TAIL);
        assertThat(reading.event().summary()).isEqualTo(beginning.strip() + "\n\nAnd so on.\n\nindented\n\ntwice");
        assertWhole(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    four spaces", "\ta tab", "   three", "\u3000full width", "&emsp;entity"})
    void losesItsIndentOnly(String summary) {
        Reading reading = Reading.ofEvent(HEAD + summary + TAIL);
        assertThat(reading.event().summary()).isEqualTo(PlainText.of(summary));
        assertWhole(reading);
    }

    @Test
    void mayHaveSeveralParagraphs() {
        Reading reading = Reading.ofEvent(HEAD + "One\nline.\n\n\n\nTwo &amp; <b>three</b>.\n\n&nbsp;\n\nFour." + TAIL);
        assertThat(reading.event().summary()).isEqualTo("One line.\n\nTwo & three.\n\nFour.");
        assertWhole(reading);
    }

    @Test
    void isNotMistakenForAHeadingByARuleBelowIt() {
        Reading reading = Reading.ofEvent(HEAD + "One\n---\nTwo\n===\n" + TAIL);
        assertThat(reading.event().summary()).isEqualTo("One --- Two ===");
        assertWhole(reading);
    }

    @Test
    void mayBeAListWithoutLinks() {
        Reading reading = Reading.ofEvent(HEAD + "1. one\n2. two\n" + TAIL);
        assertThat(reading.event().summary()).isEqualTo("1. one 2. two");
        assertWhole(reading);
    }

    @Test
    void mayHaveAHeadingThatIsNoSections() {
        Reading reading = Reading.ofEvent(HEAD + "### Background\n\nLong ago." + TAIL);
        assertThat(reading.event().summary()).isEqualTo("### Background\n\nLong ago.");
        assertWhole(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "&nbsp;", "<br>"})
    void isNullWhereThereIsNone(String summary) {
        Reading reading = Reading.ofEvent(HEAD + summary + TAIL);
        assertThat(reading.event().summary()).isNull();
        assertWhole(reading);
    }

    @Test
    void mayBeVeryLong() {
        String summary = "x".repeat(10) + " lorem [ipsum] <dolor".repeat(100_000);
        assertThat(Reading.ofEvent(HEAD + summary + TAIL).event().summary()).isEqualTo(summary);
    }

    private static void assertWhole(Reading reading) {
        assertThat(reading.event().title()).isEqualTo("Talks begin");
        assertThat(reading.event().sources()).hasSize(1);
        assertThat(reading.event().related()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
    }
}
