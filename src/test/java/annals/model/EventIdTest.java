package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-05-04/a-memorandum-is-signed",
                "2016-02-29/leap-day",
                "2014-03-08/馬來西亞航空370號班機",
                "2017-01-16/a/b",
                "2017-01-16/-",
                "0000-12-31/before-christ",
                "-0044-03-15/the-ides-of-march",
                "+12017-01-16/far",
                "+999999999-12-31/last",
                "-999999999-01-01/first"
            })
    void readsWhatItPrints(String text) {
        assertThat(EventId.parse(text)).get().hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-5-4/x, 2017-05-04/x",
        "2017-05-4/x, 2017-05-04/x",
        "44-3-15/x, 0044-03-15/x",
        "4-3-15/x, 0004-03-15/x",
        "-44-3-15/x, -0044-03-15/x",
        "12017-1-16/x, +12017-01-16/x",
    })
    void understandsDatesWithoutTheirZeros(String text, String padded) {
        assertThat(EventId.parse(text)).get().hasToString(padded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "x",
                "2017-01-16",
                "2017-01-16/",
                "/x",
                "-/x",
                "--/x",
                "-1-1/x",
                "2017/01/16/x",
                "2017-01/x",
                "2017-01-/x",
                "2017--16/x",
                "2017-00-01/x",
                "2017-13-01/x",
                "2017-01-00/x",
                "2017-02-29/x",
                "2017-01-32/x",
                "2017-Jan-16/x",
                " 2017-01-16/x",
                "2017-01-16 /x",
                "99999999999-01-01/x",
                "+1000000000-01-01/x"
            })
    void knowsWhatIsNoId(String text) {
        assertThat(EventId.parse(text)).isEmpty();
    }

    @Test
    void isOrderedByDateThenName() {
        EventId early = new EventId(LocalDate.of(-44, 3, 15), "z");
        EventId middle = new EventId(LocalDate.of(9999, 12, 31), "b");
        EventId same = new EventId(LocalDate.of(9999, 12, 31), "c");
        EventId late = new EventId(LocalDate.of(10_000, 1, 1), "a");
        assertThat(List.of(late, same, early, middle).stream().sorted()).containsExactly(early, middle, same, late);
    }
}
