package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Problem.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes of a page may be. */
class PageBytesTest {

    private static final String PAGE = """
            ### [2017-01-16](/news/2017/01/16/index.md)

            ##### Überfall

            # Talks begin – “now”

            One
            line.

            Two.

            ### Source:

            1. [AP](http://a.org)
            2. [BBC](http://b.org)

            ### Related:

            1. [War](/news/2017/01/23/war.md) _Context: Syria, war_
            """;

    @Test
    void mayEndItsLinesAsAnySystemDoes() {
        Reading expected = Reading.ofEvent(PAGE);
        assertThat(expected.event().summary()).isEqualTo("One line.\n\nTwo.");
        assertThat(expected.event().sources()).hasSize(2);
        assertThat(Reading.ofEvent(PAGE.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(Reading.ofEvent(PAGE.replace("\n", "\r"))).isEqualTo(expected);
        assertThat(Reading.ofEvent(PAGE.stripTrailing())).isEqualTo(expected);
    }

    @Test
    void mayEndTheLinesOfADayPageAsAnySystemDoes() {
        String page = "##### War\n### [Talks](/news/2017/01/16/talks.md)\n_Context: war_\n## [x](/y)\n";
        Reading expected = Reading.ofDay(page);
        assertThat(expected.day().entries()).hasSize(1);
        assertThat(Reading.ofDay(page.replace("\n", "\r\n"))).isEqualTo(expected);
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        assertThat(Reading.ofEvent("\uFEFF" + PAGE)).isEqualTo(Reading.ofEvent(PAGE));
        assertThat(Reading.ofDay("\uFEFF### [Talks](/news/2017/01/16/talks.md)\n")
                        .day()
                        .entries())
                .hasSize(1);
    }

    @Test
    void marksWhatIsNotUtf8AndSaysSo() {
        Reading reading = Reading.of(Reading.EVENT_PATH, PAGE.getBytes(Charset.forName("windows-1252")));
        EventPage page = reading.event();
        assertThat(page.title()).isEqualTo("Talks begin \uFFFD \uFFFDnow\uFFFD");
        assertThat(page.related()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(Reading.EVENT_PATH);
            assertThat(problem.severity()).isEqualTo(Severity.REPAIRED);
            assertThat(problem.message()).contains("not UTF-8");
        });
    }

    @Test
    void leavesOutWhatIsBinary() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertRejected(Reading.of(Reading.EVENT_PATH, png), "binary");
        assertRejected(Reading.of(Reading.DAY_PATH, png), "binary");
        assertRejected(Reading.of("README.md", png), "binary");
        assertRejected(Reading.of(Reading.EVENT_PATH, PAGE.getBytes(StandardCharsets.UTF_16)), "binary");
    }

    @Test
    void maySayNothingOfBinaryFilesThatAreNoNews() {
        assertThat(Reading.of("picture.md", new byte[100])).isEqualTo(new Reading(new OtherPage(), List.of()));
    }

    @Test
    void leavesOutWhatIsLargerThanAnyPage() {
        byte[] largest = filled(PageReader.LARGEST);
        assertThat(Reading.of(Reading.EVENT_PATH, largest).event().summary()).hasSizeGreaterThan(4_000_000);
        assertRejected(Reading.of(Reading.EVENT_PATH, filled(PageReader.LARGEST + 1)), "4 MiB");
        assertRejected(Reading.of(Reading.DAY_PATH, filled(PageReader.LARGEST + 1)), "4 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news/talks.md", "opinion/2017/01/16/talks.md", "faq/index.md", "a/b/notes.md"})
    void isNotLookedAtWhereItsPathIsNoNews(String path) {
        assertThat(Reading.of(path, PAGE)).isEqualTo(new Reading(new OtherPage(), List.of()));
        assertThat(Reading.of(path, filled(PageReader.LARGEST + 1)).problems()).isEmpty();
    }

    private static byte[] filled(int size) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(size);
        page.writeBytes("### [2017-01-16](/x)\n# Talks\n\n".getBytes(StandardCharsets.UTF_8));
        byte[] rest = new byte[size - page.size()];
        Arrays.fill(rest, (byte) 'x');
        page.writeBytes(rest);
        return page.toByteArray();
    }

    private static void assertRejected(Reading reading, String why) {
        assertThat(reading.page()).isEqualTo(new OtherPage());
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.REJECTED);
            assertThat(problem.line()).isZero();
            assertThat(problem.message()).contains(why);
        });
    }
}
