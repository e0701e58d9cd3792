package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.DayEntry;
import annals.archive.Page.OtherPage;
import annals.model.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPageTest {

    private static final String TALKS = "### [Talks begin ](/news/2017/01/16/talks.md)\n";
    private static final String WAR = "### [War goes on](/news/2017/01/16/war.md)\n";

    @Test
    void readsEntryByEntry() {
        Reading reading = Reading.ofDay("""
                ## [2017-01-16](/news/2017/01/16/index.md)

                ##### Syrian peace process
                ### [Talks begin ](/news/2017/01/16/talks.md)
                Boost for &quot;talks&quot;.

                Two paragraphs.

                ### [War goes on](/news/2017/01/16/war.md)
                _Context: Washington, D.C., war_

                ## [Previous Day...](/news/2017/01/15/index.md)
                """);
        assertThat(lines(reading))
                .containsExactly(
                        "2017-01-16/talks | Talks begin | Syrian peace process | Boost for \"talks\".\n\nTwo paragraphs. | []",
                        "2017-01-16/war | War goes on | null | null | [Washington, D.C., war]");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void readsAFrontPageOfAnyLanguage() {
        Reading reading = Reading.of("archive/zh/index.md", """
                ## [新闻](/zh/news/2017/01/16/index.md)
                ### [甲](/zh/news/2017/01/16/a.md)
                _消息：叙利亚_
                ## [昨天](/zh/news/2017/01/15/index.md)
                ##### 主题
                ### [乙](/zh/news/2017/01/15/b.md)
                ## [前天](/zh/news/2017/01/14/index.md)
                ### [丙](/zh/news/2017/01/14/c.md)
                """);
        assertThat(lines(reading))
                .containsExactly(
                        "2017-01-16/a | 甲 | null | null | [叙利亚]",
                        "2017-01-15/b | 乙 | 主题 | null | []",
                        "2017-01-14/c | 丙 | null | null | []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# Read me\n\nSome project.\n\n### [Home](/index.md)\n", "### [a](https://example.org)\n"})
    void isNoFrontPageWhereItNamesNoEvent(String text) {
        assertThat(Reading.of("archive/README.md", text)).isEqualTo(new Reading(new OtherPage(), List.of()));
    }

    @Test
    void isADayPageEvenWhereItIsEmpty() {
        assertThat(Reading.ofDay("").day().entries()).isEmpty();
    }

    @Test
    void takesAContextOnlyWhereThereIsNoSummary() {
        assertThat(lines(Reading.ofDay(TALKS + "Summary.\n\n_Context: war_\n")))
                .containsExactly("2017-01-16/talks | Talks begin | null | Summary.\n\n_Context: war_ | []");
        assertThat(lines(Reading.ofDay(TALKS + "_Context: war_\n\nSummary.\n")))
                .containsExactly("2017-01-16/talks | Talks begin | null | Summary. | [war]");
    }

    @Test
    void givesATopicToTheNextEventOnly() {
        String topic = "##### War\n";
        assertThat(Reading.ofDay(topic + TALKS + WAR).day().entries())
                .extracting(DayEntry::topic)
                .containsExactly(new Tag("War"), null);
        assertThat(Reading.ofDay(topic + "## [Yesterday](/x)\n" + TALKS).day().entries())
                .extracting(DayEntry::topic)
                .containsOnlyNulls();
        assertThat(Reading.ofDay(topic + "### [Gone](/x)\n" + TALKS).day().entries())
                .extracting(DayEntry::topic)
                .containsOnlyNulls();
        assertThat(Reading.ofDay(topic + "##### \n" + TALKS).day().entries())
                .extracting(DayEntry::topic)
                .containsOnlyNulls();
    }

    @Test
    void mayListAnEventTwice() {
        assertThat(Reading.ofDay(TALKS + WAR + TALKS).day().entries())
                .extracting(entry -> entry.id().slug())
                .containsExactly("talks", "war", "talks");
    }

    @Test
    void passesOverHeadingsThatLinkToNoEvent() {
        assertThat(lines(Reading.ofDay("### Plain\nText.\n" + TALKS + "### [x](/news/2017/02/30/x.md)\nText.\n")))
                .containsExactly("2017-01-16/talks | Talks begin | null | null | []");
    }

    @Test
    void readsHeadlinesWhoseBracketsDoNotBalance() {
        assertThat(lines(Reading.ofDay("### […《冰点]]》… [?]](/zh/news/2006/01/24/a-(b).md)\n_消息: 冰点_\n")))
                .containsExactly("2006-01-24/a-(b) | …《冰点]]》… [?] | null | null | [冰点]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. FC Köln wins",
                "2016. What a year",
                "#MeToo spreads",
                "# 1 in the charts",
                "#### four",
                "> said the envoy",
                "- a dash",
                "```",
                "<!-- never closed",
                "---",
                "***",
                "===",
                "[a]: http://b.org",
                "_emphasis_ here",
                "see [that](/news/2016/01/1/b.md)"
            })
    void keepsASummaryWhateverItBeginsWith(String summary) {
        for (String indent : List.of("", "\n", "    ", "\n    ")) {
            Reading reading =
                    Reading.ofDay("##### War\n" + TALKS + indent + summary + "\n\n" + WAR + "_Context: war_\n");
            assertThat(lines(reading))
                    .as(indent + summary)
                    .containsExactly(
                            "2017-01-16/talks | Talks begin | War | " + summary + " | []",
                            "2017-01-16/war | War goes on | null | null | [war]");
        }
    }

    private static List<String> lines(Reading reading) {
        return reading.day().entries().stream().map(DayPageTest::line).toList();
    }

    private static String line(DayEntry entry) {
        return entry.id() + " | " + entry.title() + " | " + entry.topic() + " | " + entry.summary() + " | "
                + entry.context();
    }
}
