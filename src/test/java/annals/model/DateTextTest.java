package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2016,                   2016-01-01,   2016-12-31",
        "2016-02,                2016-02-01,   2016-02-29",
        "2017-2,                 2017-02-01,   2017-02-28",
        "2016-03-09,             2016-03-09,   2016-03-09",
        "2016-3-9,               2016-03-09,   2016-03-09",
        "2016..2017,             2016-01-01,   2017-12-31",
        "2016-03..2017-01,       2016-03-01,   2017-01-31",
        "2016-03-09..2016-03-09, 2016-03-09,   2016-03-09",
        "2016-03-09..2016,       2016-03-09,   2016-12-31",
        "44,                     0044-01-01,   0044-12-31",
        "0,                      0000-01-01,   0000-12-31",
        "-44,                    -0044-01-01,  -0044-12-31",
        "-44..-43-03-15,         -0044-01-01,  -0043-03-15",
        "12017-01,               +12017-01-01, +12017-01-31",
    })
    void readsAYearAMonthADayAndRangesOfThem(String text, LocalDate first, LocalDate last) {
        assertThat(DateText.parseSpan(text)).contains(new Span(first, last));
    }

    @Test
    void readsRangesThatAreOpenAtOneEnd() {
        assertThat(DateText.parseSpan("2016-03..")).contains(new Span(LocalDate.of(2016, 3, 1), LocalDate.MAX));
        assertThat(DateText.parseSpan("..2016-03")).contains(new Span(LocalDate.MIN, LocalDate.of(2016, 3, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "...",
                "yesterday",
                "2016-",
                "2016-13",
                "2016-00",
                "2017-02-29",
                "2016-3-9-1",
                "2016/03",
                " 2016",
                "2016 ",
                "--2016",
                "1234567890",
                "2017..2016",
                "2016...2017",
                "2016..2017..2018",
                "2016..x",
                "x..2016"
            })
    void knowsWhatIsNoDate(String text) {
        assertThat(DateText.parseSpan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "0500",
                "2016-03",
                "2016-02",
                "2016-03-09",
                "2016-03-09..2017-01-31",
                "2016-01-01..2016-01-30"
            })
    void writesASpanAsShortAsItIsReadAgain(String text) {
        assertThat(DateText.parseSpan(text).map(DateText::write)).contains(text.replaceAll("^0+", ""));
    }
}
