package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.workspace.ViewState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view is called in a story as its reader would call it. */
class TitlesOfViewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                              | 2011-01-01 | 2017-12-31 | All events, 2011 to 2017
        tag:Syria                       | 2016-01-01 | 2016-12-31 | Syria, 2016
        tag:"Syrian Civil War"          | 2016-02-01 | 2016-02-29 | Syrian Civil War, February 2016
        tag:Syria -tag:Russia           | 2016-02-01 | 2016-04-30 | Syria, not Russia, February to April 2016
        tag:Syria OR topic:Talks        | 2015-11-01 | 2016-02-29 | Syria or Talks, November 2015 to February 2016
        (tag:A OR tag:B) cease*         | 2016-02-20 | 2016-03-05 | (A or B), “cease…”, 20 February to 5 March 2016
        "peace talks" source:bbc        | 2015-12-30 | 2016-01-02 | “peace talks”, reported by bbc, 30 December 2015 to 2 January 2016
        is:starred date:2016-01..2016-03 | 2016-02-20 | 2016-02-20 | starred, 2016-01 to 2016-03, 20 February 2016
        label:check note:why            | -0043-03-15 | -0043-03-15 | labelled check, with a note of “why”, 15 March -0043
        tag:"no end                     | 2016-01-01 | 2016-12-31 | tag:"no end, 2016
        """)
    void in_words(String query, LocalDate first, LocalDate last, String title) {
        assertThat(StoryPage.title(new ViewState(
                        query, first.toEpochDay(), last.toEpochDay() + 1.0, null, ViewState.LanesBy.NONE, List.of())))
                .isEqualTo(title);
    }
}
