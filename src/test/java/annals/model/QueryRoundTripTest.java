package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRoundTripTest {

    private static final int MANY = 20_000;

    @Test
    void aPrintedQueryReadsAsItself() throws QuerySyntaxException {
        RandomQueries random = new RandomQueries(20170116);
        for (int i = 0; i < MANY; i++) {
            Query query = random.query();
            String text = query.toString();
            Query again = QueryParser.parse(text);
            assertThat(again).as(text).isEqualTo(query);
            assertThat(again).hasToString(text);
        }
    }

    @Test
    void anyTextIsAQueryThatReadsAsItselfOrAnErrorThatHasAPlace() {
        RandomQueries random = new RandomQueries(20160428);
        int queries = 0;
        for (int i = 0; i < MANY; i++) {
            String text = random.text();
            try {
                Query query = QueryParser.parse(text);
                queries++;
                assertThat(QueryParser.parse(query.toString())).as(text).isEqualTo(query);
            } catch (QuerySyntaxException e) {
                assertThat(e.position()).as(text).isBetween(0, text.length());
                assertThat(e).as(text).message().isNotBlank();
            }
        }
        assertThat(queries).isBetween(MANY / 10, MANY * 9 / 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a  (b) ((c))          | a b c",
                "(a b) OR (c)          | a b OR c",
                "-(tag:\"Syria\")      | -tag:Syria",
                "TAG:\"Civil War\"     | tag:\"Civil War\"",
                "\"tag:Syria\"         | \"tag:Syria\"",
                "\"OR\" \"-a\" \"a\"   | \"OR\" \"-a\" a",
                "\"a \\\"b\\\" \\\\c\" | \"a \\\"b\\\" \\\\c\"",
                "IS:STUB date:\"2016\" | is:stub date:2016",
            })
    void isPrintedInItsShortestForm(String text, String printed) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).hasToString(printed);
    }
}
