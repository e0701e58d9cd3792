package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query needs beside the archive's columns. */
class QueryAsksTest {

    @ParameterizedTest
    @CsvSource({
        "is:starred, true",
        "label:check, true",
        "note:source, true",
        "-is:starred, true",
        "tag:Syria is:starred, true",
        "tag:Syria OR (talks label:check), true",
        "'', false",
        "talks, false",
        "tag:Syria, false",
        "topic:Syria, false",
        "source:example.org, false",
        "is:stub, false",
        "date:2016, false",
        "tag:Syria -talks, false",
    })
    void knowsWhetherItAsksForMarks(String text, boolean asks) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text).asksForMarks()).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({
        "talks, true",
        "-talks, true",
        "tag:Syria talks, true",
        "tag:Syria OR (is:stub talks), true",
        "'', false",
        "tag:Syria, false",
        "topic:Syria, false",
        "source:example.org, false",
        "is:stub, false",
        "is:starred, false",
        "label:check, false",
        "date:2016, false",
        "tag:Syria OR -is:stub, false",
    })
    void knowsWhetherItAsksForWords(String text, boolean asks) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text).asksForWords()).isEqualTo(asks);
    }
}
