package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.RelatedItem;
import annals.archive.Problem.Severity;
import annals.model.Source;
import annals.model.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources and the related events of an event's page. */
class EventListsTest {

    private static final String HEAD = "### [2017-01-16](/news/2017/01/16/index.md)\n\n# Talks begin \n\n";
    private static final String WAR = "[War](/news/2017/01/23/war.md) _Context: Syria, war_";

    @ParameterizedTest
    @CsvSource({"Source:, Related:", "信息来源:, 有关:", "Quelle, Siehe auch", "Related:, Source:", "'', ''"})
    void tellsSectionsApartByWhatTheyHold(String source, String related) {
        Reading reading = Reading.ofEvent(
                HEAD + "### " + source + "\n\n1. [AP](http://a.org)\n\n### " + related + "\n\n1. " + WAR + "\n");
        assertThat(reading.event().sources()).containsExactly(new Source("AP", "http://a.org", null));
        assertThat(related(reading)).containsExactly("2017-01-23/war War [Syria, war]");
        assertThat(reading.event().summary()).isNull();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void doesNotNeedTheHeadingsAtAll() {
        Reading reading = Reading.ofEvent(HEAD + "1. [AP](http://a.org)\n2. " + WAR + "\n");
        assertThat(reading.event().sources()).hasSize(1);
        assertThat(reading.event().related()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Source:\n\n### Related:\n\n1. " + WAR,
                "### Related:\n\n1. " + WAR + "\n\n### Source:\n",
                "### 有关:\n1. " + WAR,
                "### Related:\n- " + WAR,
                "### Related:\n1) " + WAR,
                "### Related:\n7. " + WAR,
                "### Related:\n\n\n   1. " + WAR + "\n\n\n"
            })
    void toleratesWhatIsMissingOrWrittenOtherwise(String lists) {
        Reading reading = Reading.ofEvent(HEAD + lists);
        assertThat(reading.event().sources()).isEmpty();
        assertThat(related(reading)).containsExactly("2017-01-23/war War [Syria, war]");
        assertThat(reading.event().summary()).isNull();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void keepsTheOrderOfAList() {
        Reading reading = Reading.ofEvent(HEAD + """
                ### Source:

                1. [B](http://b.org)
                2. [A](http://a.org)
                3. [B](http://b.org)

                ### Related:

                1. [Z](/news/2016/01/1/z.md) _Context: war_
                2. [A](/zh/news/2018/01/1/a.md)

                3. [M &quot;m&quot;](/news/2017/01/1/%E5%8F%99.md) _消息：war, Washington, D.C._
                """);
        assertThat(reading.event().sources()).extracting(Source::name).containsExactly("B", "A", "B");
        assertThat(related(reading))
                .containsExactly(
                        "2016-01-01/z Z [war]", "2018-01-01/a A []", "2017-01-01/叙 M \"m\" [war, Washington, D.C.]");
    }

    @Test
    void countsATargetOnceWithTheTagsOfBoth() {
        Reading reading = Reading.ofEvent(HEAD + """
                1. [War](/news/2017/01/23/war.md) _Context: war, Syria_
                2. [Peace](/news/2017/01/24/peace.md)
                3. [War again](/zh/news/2017/1/23/w%61r.md) _Context: Syria, Russia_
                """);
        assertThat(related(reading))
                .containsExactly("2017-01-23/war War [war, Syria, Russia]", "2017-01-24/peace Peace []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-16", "2017-01-15"})
    void dropsALinkToItselfAndSaysSo(String heading) {
        Reading reading = Reading.ofEvent("### [" + heading + "](/x)\n# Talks\n"
                + "1. [Talks](/news/2017/01/16/talks-begin.md) _Context: Syria_\n2. " + WAR + "\n");
        assertThat(related(reading)).containsExactly("2017-01-23/war War [Syria, war]");
        assertThat(reading.problems())
                .contains(new Problem(
                        Reading.EVENT_PATH, 0, Severity.REPAIRED, "links to itself; that link was dropped"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[AP](http://a.org/b.jpg) [IMG](https://a.org/c.jpg)   | AP | http://a.org/b.jpg | https://a.org/c.jpg",
                "[AP](http://a.org/b)  [IMG]( https://a.org/c (d).jpg ) | AP | http://a.org/b    | https://a.org/c (d).jpg",
                "[ A&amp;P <b>News</b> ](http://a.org/?b&amp;c)        | A&P News | http://a.org/?b&amp;c | ",
                "[AP](http://a.org/叙 利亚)                             | AP | http://a.org/叙 利亚 | ",
                "[](http://a.org)                                      | '' | http://a.org      | ",
            })
    void keepsSourcesAsTheyAreWrittenWithTheirImage(String item, String name, String url, String image) {
        Reading reading = Reading.ofEvent(HEAD + "1. " + item + "\n");
        assertThat(reading.event().sources()).singleElement().satisfies(source -> {
            assertThat(source.url()).isEqualTo(url);
            assertThat(source.image()).isEqualTo(image);
        });
        assertThat(reading.event().sources().getFirst().name()).isEqualTo(name);
    }

    @Test
    void keepsAnAddressOfAnyLength() {
        String url = "http://a.org/" + "ü%zz&".repeat(200);
        assertThat(Reading.ofEvent(HEAD + "1. [AP](" + url + ")\n").event().sources())
                .containsExactly(new Source("AP", url, null));
    }

    @Test
    void namesTheLineOfAnItemWithoutALink() {
        Reading reading =
                Reading.ofEvent(HEAD + "1. [AP](http://a.org)\n2. nothing\n3. [b](c)\r\n4. [d]\n5.\n6. " + WAR);
        assertThat(reading.event().sources()).hasSize(1);
        assertThat(reading.event().related()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(6, 7, 8, 9);
        assertThat(reading.problems()).extracting(Problem::severity).containsOnly(Severity.NOTED);
    }

    @Test
    void readsItemsWhoseBracketsDoNotBalance() {
        Reading reading = Reading.ofEvent(HEAD + """
                ### Related:

                1. […《冰点]]》…](/zh/news/2006/01/24/a.md) _消息: 冰点_
                2. [[[b](/zh/news/2006/01/25/b-(c).md) _消息: 冰点_
                """);
        assertThat(related(reading)).containsExactly("2006-01-24/a …《冰点]]》… [冰点]", "2006-01-25/b-(c) [[b [冰点]");
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(7, 8);
        assertThat(reading.problems()).extracting(Problem::severity).containsOnly(Severity.REPAIRED);
    }

    private static List<String> related(Reading reading) {
        return reading.event().related().stream().map(EventListsTest::line).toList();
    }

    private static String line(RelatedItem item) {
        return item.target() + " " + item.title() + " "
                + item.shared().stream().map(Tag::name).toList();
    }
}
