package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Problem.Severity;
import annals.model.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the summary of an event's page: navigation, date, topic, headline. */
class EventHeadTest {

    @Test
    void readsAWholeHead() {
        Reading reading = Reading.ofEvent("""
                Formats: [HTML](/a.html)  [JSON](/a.json)  [XML](/a.xml)

                ### [2017-01-16](/news/2017/01/16/index.md)

                ##### Syrian peace process

                # Talks begin in Astana between the Syrian Opposition and the government\s

                """);
        EventPage page = reading.event();
        assertThat(page.id()).hasToString("2017-01-16/talks-begin");
        assertThat(page.topic()).isEqualTo(new Tag("Syrian peace process"));
        assertThat(page.title()).isEqualTo("Talks begin in Astana between the Syrian Opposition and the government");
        assertThat(page.summary()).isNull();
        assertThat(page.sources()).isEmpty();
        assertThat(page.related()).isEmpty();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void needsNoEmptyLines() {
        EventPage page = Reading.ofEvent(
                        "Formats: [HTML](/a.html)\n### [2017-01-16](/x)\n##### War\n# Talks\nIn Astana.\n")
                .event();
        assertThat(page.topic()).isEqualTo(new Tag("War"));
        assertThat(page.title()).isEqualTo("Talks");
        assertThat(page.summary()).isEqualTo("In Astana.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[2017-01-16](/news/2017/01/16/index.md) | 2017-01-16",
                "[2017-1-6](/zh/news/2017/01/6/index.md) | 2017-01-06",
                "2017-01-16                              | 2017-01-16",
                "[2017-01-16                             | 2017-01-16",
                "[[2017-01-16]](/x)                      | 2017-01-16",
                "[-44-03-15](/x)                         | -0044-03-15",
                "-0044-03-15                             | -0044-03-15",
                "[12017-01-16](/x)                       | +12017-01-16",
            })
    void takesTheDateOfTheHeading(String heading, String date) {
        Reading reading = Reading.of("news/2017/13/45/talks.md", "### " + heading + "\n# Talks\n");
        assertThat(reading.event().id()).hasToString(date + "/talks");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "### \n",
                "### [](/news/2017/01/16/index.md)\n",
                "### [2017-02-29](/x)\n",
                "### [16 January 2017](/x)\n",
                "### [2017-01-170](/x)\n",
                "### [9999999999-01-16](/x)\n",
                "## [2016-01-16](/x)\n"
            })
    void takesTheDateOfThePathWhereTheHeadingHasNone(String heading) {
        Reading reading = Reading.ofEvent(heading + "# Talks\n");
        assertThat(reading.event().id()).hasToString("2017-01-16/talks-begin");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void believesTheHeadingRatherThanThePathAndSaysSo() {
        Reading reading = Reading.ofEvent("### [2017-01-17](/news/2017/01/17/index.md)\n# Talks\n");
        assertThat(reading.event().id()).hasToString("2017-01-17/talks-begin");
        assertThat(reading.problems())
                .containsExactly(new Problem(
                        Reading.EVENT_PATH,
                        1,
                        Severity.NOTED,
                        "heading says 2017-01-17, path says 2017-01-16; the heading wins"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks begin",
                "TALKS: begin — at last",
                "Talks",
                "«Talks» be…",
                "Tálks begin",
                "Talks begın",
                "!?"
            })
    void isNamedAfterItsHeadlineWholeOrInPart(String headline) {
        assertThat(Reading.ofEvent("### [2017-01-16](/x)\n# " + headline + "\n").problems())
                .isEmpty();
    }

    @Test
    void saysWhereTheHeadlineIsNotTheOneThatThePageIsNamedAfter() {
        Reading reading = Reading.ofEvent("### [2017-01-16](/x)\n\n# The war goes on\n");
        assertThat(reading.event().title()).isEqualTo("The war goes on");
        assertThat(reading.event().id()).hasToString("2017-01-16/talks-begin");
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(3);
        assertThat(reading.problems()).extracting(Problem::severity).containsExactly(Severity.NOTED);
    }

    @Test
    void rejectsAPageWithoutAnyDate() {
        String path = "news/2017/02/30/talks.md";
        Reading reading = Reading.of(path, "### [soon](/x)\n# Talks\n");
        assertThat(reading.page()).isEqualTo(new OtherPage());
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.severity()).isEqualTo(Severity.REJECTED);
            assertThat(problem.message()).contains("no date");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#####\n", "##### \n", "##### &nbsp;\n"})
    void hasNoTopicWhereThatIsMissingOrEmpty(String topic) {
        Reading reading = Reading.ofEvent("### [2017-01-16](/x)\n" + topic + "# Talks\n");
        assertThat(reading.event().topic()).isNull();
        assertThat(reading.event().title()).isEqualTo("Talks");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#   stray   spaces                    | stray spaces",
                "# &quot;M<sub>W</sub>&quot; 8&#x27;   | \"MW\" 8'",
                "# a [b [c] d](/e) {{es icon}} [?]     | a [b [c] d](/e) {{es icon}} [?]",
                "# -{zh-tw:甲;zh-hk:乙}-               | -{zh-tw:甲;zh-hk:乙}-",
                "# in C #                              | in C #",
                "# We are ##                           | We are ##",
                "# #MeToo                              | #MeToo",
                "# 1. a * b _ c `                      | 1. a * b _ c `",
                "# cut mid-wo…                         | cut mid-wo…",
                "    # indented                        | indented",
            })
    void hasAHeadlineInPlainText(String line, String headline) {
        assertThat(Reading.ofEvent("### [2017-01-16](/x)\n" + line.replace("    #", "   #") + "\n")
                        .event()
                        .title())
                .isEqualTo(headline);
    }

    @Test
    void keepsAHeadlineOfAnyLength() {
        String headline = "Syria and ".repeat(400) + "Russia";
        assertThat(Reading.ofEvent("# " + headline).event().title()).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "# ", "# &nbsp; <br>", ""})
    void namesThePageAfterItsFileWhereTheHeadlineIsEmptyOrMissing(String headline) {
        Reading reading = Reading.ofEvent("""
                ### [2017-01-16](/x)
                %s
                ### Source:
                1. [AP](http://a.org)

                ### Related:
                1. [War](/news/2017/01/23/war.md)
                """.formatted(headline));
        assertThat(reading.event().title()).isEqualTo("talks begin");
        assertThat(reading.event().sources()).hasSize(1);
        assertThat(reading.event().related()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::severity).containsExactly(Severity.REPAIRED);
    }

    @Test
    void readsAnEmptyPageAsAnEventOfWhichNothingIsKnown() {
        Reading reading = Reading.ofEvent("");
        assertThat(reading.event().id()).hasToString("2017-01-16/talks-begin");
        assertThat(reading.problems()).hasSize(1);
    }
}
