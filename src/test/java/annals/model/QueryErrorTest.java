package annals.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a \"b c         | 2  | quote is never closed",
                "\"              | 0  | quote is never closed",
                "\"a\\\"         | 0  | quote is never closed",
                "\"a\\           | 0  | quote is never closed",
                "tag:\"Syria     | 4  | quote is never closed",
                "a (b            | 2  | bracket is never closed",
                "(a (b)          | 0  | bracket is never closed",
                "(               | 0  | bracket is never closed",
                "a)              | 1  | bracket was never opened",
                "(a))            | 3  | bracket was never opened",
                ")               | 0  | bracket was never opened",
                "a ()            | 2  | nothing between these brackets",
                "a (( ))         | 3  | nothing between these brackets",
                "a - b           | 2  | - needs a term",
                "a -             | 2  | - needs a term",
                "(a -)           | 3  | - needs a term",
                "OR a            | 0  | OR needs a term before",
                "a (OR b)        | 3  | OR needs a term before",
                "a OR            | 4  | OR needs a term after",
                "a OR OR b       | 4  | OR needs a term after",
                "(a OR )         | 5  | OR needs a term after",
                "a tag:          | 6  | a value is missing",
                "tag: Syria      | 4  | a value is missing",
                "tag:\" \"       | 4  | a value is missing",
                "a \"\"          | 2  | a value is missing",
                "-topic:(a)      | 7  | a value is missing",
                "is:tub          | 3  | is: knows stub and starred, not tub",
                "note:           | 5  | a value is missing",
                "note:*          | 5  | a value is missing",
                "note:\"\"       | 5  | a value is missing",
                "label: check    | 6  | a value is missing",
                "*               | 0  | a value is missing",
                "a \"\"*         | 2  | a value is missing",
                "a date:tomorrow | 7  | tomorrow is no date",
                "a story:Syria   | 8  | Syria is no event's id",
                "story:2016-02/a | 6  | 2016-02/a is no event's id",
                "date:2016-13    | 5  | 2016-13 is no date",
                "date:2017..2016 | 5  | 2017..2016 is no date",
            })
    void tellsWhatIsWrongAndWhere(String text, int position, String message) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse(text))
                .withMessageContaining(message)
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(position));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "-(", "a(", "-\"a\" (", "a OR ("})
    void refusesToNestForEver(String opening) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse(opening.repeat(300_000) + "a" + ")".repeat(300_000)))
                .withMessageContaining("nested too deeply")
                .satisfies(wrong -> assertThat(wrong.position()).isBetween(90, 1000));
    }

    @Test
    void asksTheVocabularyForTagsAndTopics() throws QuerySyntaxException {
        Vocabulary one =
                (field, value) -> value.equals("Syria") ? Optional.empty() : Optional.of("no " + field + " " + value);
        assertThat(QueryParser.parse("-tag:Syria (topic:Syria OR Siria)", one))
                .hasToString("-tag:Syria (topic:Syria OR Siria)");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("a -tag:\"Siria\"", one))
                .withMessage("no TAG Siria")
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(7));
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("topic:Siria", one))
                .withMessage("no TOPIC Siria");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("story:2016-2-1/talks", one))
                .withMessage("no EVENT 2016-02-01/talks")
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(6));
    }

    @Test
    void nestsAsDeepAsAnyQuestionDoes() throws QuerySyntaxException {
        assertThat(QueryParser.parse("(".repeat(99) + "a" + ")".repeat(99))).isEqualTo(new Query.Text("a"));
        String many = "-".repeat(99) + "a";
        assertThat(QueryParser.parse(many)).hasToString(many);
        assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> QueryParser.parse("-" + many));
    }

    @Test
    void forgetsBracketsThatAreClosedAgain() throws QuerySyntaxException {
        assertThat(QueryParser.parse("(-a) ".repeat(300))).isInstanceOf(Query.And.class);
    }

    @Test
    void refusesMoreTermsThanAnybodyHasQuestions() throws QuerySyntaxException {
        String most = String.join(" OR ", Collections.nCopies(1_000, "ab"));
        assertThat(QueryParser.parse(most)).isInstanceOf(Query.Or.class);
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse(most + " OR cd"))
                .withMessageContaining("a thousand terms at most")
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(most.length() + 4));
    }
}
