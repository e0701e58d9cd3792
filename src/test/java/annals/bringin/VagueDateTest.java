package annals.bringin;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Span;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016             | 2016-01-01  | 2016-12-31",
                "2016-03          | 2016-03-01  | 2016-03-31",
                "2016-03-09       | 2016-03-09  | 2016-03-09",
                "2016-03..2017-01 | 2016-03-01  | 2017-01-31",
                "20160309         | 2016-03-09  | 2016-03-09",
                "20160309T101500Z | 2016-03-09  | 2016-03-09",
                "2016-03-09 10:15 | 2016-03-09  | 2016-03-09",
                "9 March 2016     | 2016-03-09  | 2016-03-09",
                "9th Mar. 2016    | 2016-03-09  | 2016-03-09",
                "March 9, 2016    | 2016-03-09  | 2016-03-09",
                "MARCH  2016      | 2016-03-01  | 2016-03-31",
                "spring 2016      | 2016-03-01  | 2016-05-31",
                "Summer of 2016   | 2016-06-01  | 2016-08-31",
                "fall 2016        | 2016-09-01  | 2016-11-30",
                "winter 2016      | 2016-12-01  | 2017-02-28",
                "early 2016       | 2016-01-01  | 2016-04-30",
                "mid-2016         | 2016-05-01  | 2016-08-31",
                "late 2016        | 2016-09-01  | 2016-12-31",
                "Q2 2016          | 2016-04-01  | 2016-06-30",
                "1990s            | 1990-01-01  | 1999-12-31",
                "13th century     | 1201-01-01  | 1300-12-31",
                "1st century BC   | -0099-01-01 | 0000-12-31",
                "1 BC             | 0000-01-01  | 0000-12-31",
                "44 BCE           | -0043-01-01 | -0043-12-31",
                "AD 79            | 0079-01-01  | 0079-12-31",
                "79 AD            | 0079-01-01  | 0079-12-31",
                "15 March 44 BC   | -0043-03-15 | -0043-03-15",
                "c. 1250 BC       | -1254-01-01 | -1244-12-31",
                "circa 1900       | 1895-01-01  | 1905-12-31",
                "2016–2018        | 2016-01-01  | 2018-12-31",
                "2016 to 2018     | 2016-01-01  | 2018-12-31",
                "March – May 2016 | 2016-03-01  | 2016-05-31",
                "spring 2016 - autumn 2017 | 2016-03-01 | 2017-11-30",
                "1250–1200 BC     | -1249-01-01 | -1199-12-31",
                "from 9 March 2016 until 11 March 2016 | 2016-03-09 | 2016-03-11",
            })
    void understandsDatesAsTheyAreWritten(String written, LocalDate first, LocalDate last) {
        assertThat(VagueDate.parse("  " + written + " ")).contains(new VagueDate(written, new Span(first, last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "31 February 2016",
                "32nd of May",
                "0 BC",
                "March",
                "spring",
                "2017 to 2016",
                "..2016",
                "2016..",
                "c.",
                "c. 999999999",
                "c. c. c.",
                "2016-13-01",
                "99999999",
                "to",
                "a to b to c",
                "Mayor 2016x"
            })
    void doesNotGuess(String written) {
        assertThat(VagueDate.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c. ", "2016 to ", "–", "about about "})
    void takesNoLongForWhatNobodyWrites(String piece) {
        assertThat(VagueDate.parse(piece.repeat(100_000))).isEmpty();
        assertThat(VagueDate.parse(piece.repeat(99 / piece.length()))).isEmpty();
    }
}
