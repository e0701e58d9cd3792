package annals.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016 | 2016-01-01 | 2016-12-31",
                "2016-04 | 2016-04-01 | 2016-04-30",
                "2016-04-28 | 2016-04-28 | 2016-04-28",
                " 28 Apr 2016 | 2016-04-28 | 2016-04-28",
                "28 april 2016 | 2016-04-28 | 2016-04-28",
                "April 28, 2016 | 2016-04-28 | 2016-04-28",
                "apr 2016 | 2016-04-01 | 2016-04-30",
                "2016-03..2016-05 | 2016-03-01 | 2016-05-31"
            })
    void readsDatesAsPeopleWriteThem(String text, LocalDate first, LocalDate last) {
        assertThat(DateWords.parse(text, Locale.UK)).contains(new Span(first, last));
    }

    @ParameterizedTest
    @CsvSource({"de, 28. April 2016", "zh, 2016年4月28日", "fr, 28 avril 2016", "en-US, 4/28/16"})
    void readsDatesOfTheLanguage(Locale locale, String text) {
        assertThat(DateWords.parse(text, locale)).contains(Span.of(LocalDate.of(2016, 4, 28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "someday", "31 Feb 2016", "2016-13", "..2016", "2016.."})
    void refusesWhatIsNoDate(String text) {
        assertThat(DateWords.parse(text, Locale.UK)).isEmpty();
    }

    @Test
    void writesSpansInTheFewestWords() {
        assertThat(words("2016-01-01", "2016-12-31")).isEqualTo("2016");
        assertThat(words("2016-04-01", "2016-04-30")).isEqualTo("April 2016");
        assertThat(words("2016-04-28", "2016-04-28")).isEqualTo("28 April 2016");
        assertThat(words("2016-04-28", "2016-05-03")).isEqualTo("28 April 2016 – 3 May 2016");
    }

    private static String words(String first, String last) {
        return DateWords.of(new Span(LocalDate.parse(first), LocalDate.parse(last)), Locale.UK);
    }
}
