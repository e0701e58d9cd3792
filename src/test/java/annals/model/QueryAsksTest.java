package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query needs beside the archive's columns. */
class QueryAsksTest {

    @ParameterizedTest
    @CsvSource({
        "is:starred, true, false",
        "label:check, true, false",
        "note:source, true, false",
        "-is:starred, true, false",
        "tag:Syria is:starred, true, false",
        "tag:Syria OR (talks label:check), true, true",
        "talks, false, true",
        "-talks, false, true",
        "tag:Syria -talks, false, true",
        "tag:Syria OR (is:stub talks), false, true",
        "'', false, false",
        "tag:Syria, false, false",
        "topic:Syria, false, false",
        "source:example.org, false, false",
        "is:stub, false, false",
        "date:2016, false, false",
        "tag:Syria OR -is:stub, false, false",
    })
    void knowsWhetherItAsksForMarksAndForWords(String text, boolean marks, boolean words) throws QuerySyntaxException {
        Query query = QueryParser.parse(text);
        assertThat(query.asksForMarks()).as("marks").isEqualTo(marks);
        assertThat(query.asksForWords()).as("words").isEqualTo(words);
    }
}
