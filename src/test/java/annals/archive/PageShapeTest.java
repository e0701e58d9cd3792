package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "a\n"})
    void countsLinesOfEverySystem(String line) {
        assertThat(PageShape.of(line.repeat(10_000)).isAbsurd()).isFalse();
        assertThat(PageShape.of(line.repeat(10_001)).isAbsurd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "+ ", "1. ", "123456789) ", " -\t"})
    void countsTheListsThatBeginInALine(String mark) {
        assertThat(PageShape.of("a\n" + mark.repeat(50) + "a").isAbsurd()).isFalse();
        assertThat(PageShape.of("a\n" + mark.repeat(51) + "a").isAbsurd()).isTrue();
        assertThat(PageShape.of((mark.repeat(49) + "a\n").repeat(408)).isAbsurd())
                .isFalse();
        assertThat(PageShape.of((mark.repeat(49) + "a\n").repeat(409)).isAbsurd())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a - ", "-", "1.", "1 ", "1234567890. ", "> ", "# "})
    void takesNothingElseForAList(String text) {
        assertThat(PageShape.of(text.repeat(1_000)).isAbsurd()).isFalse();
    }

    @Test
    void makesWideGapsNarrowerAndKeepsTheLines() {
        String wide = " ".repeat(100_000) + "a" + "\t".repeat(50) + "\n" + " \t".repeat(60) + "\r\n\n";
        String gap = " ".repeat(50);
        assertThat(PageShape.of(wide).withoutWideGaps())
                .isEqualTo(gap + "a" + "\t".repeat(50) + "\n" + " \t".repeat(25) + "\r\n\n");
    }

    @Test
    void leavesOtherGapsAlone() {
        String page = " ".repeat(49) + "a\tb" + "\n".repeat(100) + "\t".repeat(49) + "\u3000".repeat(100);
        assertThat(PageShape.of(page).withoutWideGaps()).isEqualTo(page);
    }
}
