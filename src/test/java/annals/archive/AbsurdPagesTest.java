package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import annals.archive.Page.OtherPage;
import annals.archive.Problem.Severity;
import annals.model.Tag;
import annals.testing.BesideOthers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to cost a reader its time or its stack. Most of them took minutes, or for ever, before there were limits. */
@BesideOthers
class AbsurdPagesTest {

    private static final int TIMES = 50_000;
    private static final String HEAD = "### [2017-01-16](/x)\n# Talks\n\n";
    private static final String TAIL = "\n\n1. [War](/news/2017/01/23/war.md) _Context: Syria, war_\n";

    /** Where something may be repeated; within no list and no line of its own it must not spoil what follows. */
    private static final List<UnaryOperator<String>> PLACES = List.of(
            much -> HEAD + much + TAIL,
            much -> "### [2017-01-16](/x)\n# " + much + TAIL,
            much -> HEAD + "1. " + much + TAIL,
            much -> HEAD + "1. [" + much + "](/news/2017/01/24/peace.md) _Context: peace_" + TAIL,
            much -> HEAD + "1. [AP](http://" + much + ")" + TAIL,
            much -> HEAD + "1. [Peace](/news/2017/01/24/" + much + ".md) _Context: peace_" + TAIL,
            much -> HEAD + "1. [Peace](/news/2017/01/24/peace.md) _Context: " + much + "_" + TAIL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "&",
                "_",
                "*",
                "#",
                "`",
                "\\",
                "!",
                "\"",
                "%",
                "|",
                "~",
                " ",
                "\t",
                "\u00a0",
                "![",
                "](",
                "[](",
                "[a](",
                "[a](<",
                "[a](http:",
                "[a](/news/2017/01/16/b",
                "](/news/2017/1/1/",
                ") [IMG](",
                "<a ",
                "</a",
                "<!--",
                "<?",
                "<![CDATA[",
                "<http:",
                "&#",
                "&#x",
                "&amp;",
                "a`` ",
                "_a: ",
                ", ",
                "http://a ",
                "# "
            })
    void readsWhatIsRepeatedInOneLine(String mark) {
        for (UnaryOperator<String> place : PLACES) {
            Reading reading = inTime(Reading.EVENT_PATH, place.apply(mark.repeat(TIMES)));
            assertThat(reading.event().related().getLast().shared()).contains(new Tag("war"));
        }
        inTime(Reading.DAY_PATH, "### [" + mark.repeat(TIMES) + "](/news/2017/01/16/a.md)\n" + mark.repeat(TIMES));
    }

    static Stream<String> structures() {
        return Stream.of(
                "- ".repeat(TIMES),
                "1. ".repeat(TIMES),
                "* - + 1) ".repeat(TIMES),
                ("- ".repeat(49) + "a\n").repeat(1_000),
                "\n- ".repeat(TIMES),
                "- [a](/news/2017/01/23/war.md)\n".repeat(TIMES),
                "- a](\n".repeat(TIMES),
                "[\n".repeat(TIMES),
                "a\n===\n".repeat(TIMES),
                "# a\n".repeat(TIMES),
                "\r".repeat(TIMES));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void leavesOutWhatHasMoreLinesOrListsThanAnyPage(String page) {
        for (String path : List.of(Reading.EVENT_PATH, Reading.DAY_PATH, "README.md")) {
            Reading reading = inTime(path, HEAD + page);
            assertThat(reading.page()).isEqualTo(new OtherPage());
            assertThat(reading.problems()).extracting(Problem::severity).containsExactly(Severity.REJECTED);
        }
    }

    static Stream<String> nearlyAbsurd() {
        return Stream.of(
                ("- ".repeat(49) + "a\n").repeat(400),
                ("1. ".repeat(49) + "a\n").repeat(400),
                nested("  ", 1_400),
                nested("\t", 1_400),
                nested("  ", 49).repeat(190),
                nested("  ", 49) + "\n".repeat(9_000) + "a",
                "- a](\n".repeat(9_000),
                "- [a](/news/2017/01/23/war.md)\n".repeat(9_000),
                ("a" + "[".repeat(400) + "\n").repeat(9_000),
                ("- " + "[".repeat(400) + "\n").repeat(9_000),
                ("- [" + " ".repeat(300) + "](a\n").repeat(9_000),
                "a\n===\n".repeat(4_900),
                "a\n\n".repeat(4_900));
    }

    @ParameterizedTest
    @MethodSource("nearlyAbsurd")
    void readsInTimeWhatIsJustBelowTheLimits(String page) {
        assertThat(inTime(Reading.EVENT_PATH, HEAD + page).event().title()).isEqualTo("Talks");
        assertThat(inTime(Reading.DAY_PATH, page).day().entries()).isEmpty();
    }

    @Test
    void readsTheLargestPageOfMarks() {
        String much = "[".repeat(PageReader.LARGEST / 2 - 100) + "]".repeat(PageReader.LARGEST / 2 - 100);
        assertThat(inTime(Reading.EVENT_PATH, HEAD + much).event().summary()).isEqualTo(much);
        assertThat(inTime(Reading.EVENT_PATH, HEAD + "1. " + much + "](/news/2017/01/23/war.md)")
                        .event()
                        .related())
                .hasSize(1);
    }

    @Test
    void leavesOutWhatIsNestedDeeperThanTheStackAllows() throws InterruptedException {
        AtomicReference<Reading> reading = new AtomicReference<>();
        Thread little = new Thread(
                null,
                () -> reading.set(Reading.ofEvent(HEAD + "1. [a](/b \"" + "x".repeat(9_000) + "\")")),
                "little stack",
                200_000);
        little.start();
        little.join();
        assertThat(reading.get().page()).isEqualTo(new OtherPage());
        assertThat(reading.get().problems()).extracting(Problem::severity).containsExactly(Severity.REJECTED);
    }

    private static String nested(String indent, int depth) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            page.append(indent.repeat(i)).append("- a\n");
        }
        return page.append('\n').toString();
    }

    private static Reading inTime(String path, String page) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.of(path, page));
    }
}
