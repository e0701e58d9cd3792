package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Query.And;
import annals.model.Query.Dated;
import annals.model.Query.FromSource;
import annals.model.Query.HasLabel;
import annals.model.Query.HasTag;
import annals.model.Query.HasTopic;
import annals.model.Query.IsStarred;
import annals.model.Query.IsStub;
import annals.model.Query.Not;
import annals.model.Query.Noted;
import annals.model.Query.Or;
import annals.model.Query.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static final Query A = new Text("a");
    private static final Query B = new Text("b");
    private static final Query C = new Text("c");
    private static final Query D = new Text("d");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " \t\n\u3000"})
    void asksForEverythingWhereNothingIsWritten(String text) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(Query.all());
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                Arguments.of("ceasefire", new Text("ceasefire")),
                Arguments.of("  ceasefire ", new Text("ceasefire")),
                Arguments.of("\"peace talks\"", new Text("peace talks")),
                Arguments.of("\"tag:Syria\"", new Text("tag:Syria")),
                Arguments.of("\"-a\"", new Text("-a")),
                Arguments.of("叙利亚", new Text("叙利亚")),
                Arguments.of("cease-fire", new Text("cease-fire")),
                Arguments.of("https://example.org", new Text("https://example.org")),
                Arguments.of(":x", new Text(":x")),
                Arguments.of("tag", new Text("tag")),
                Arguments.of("tag:Syria", new HasTag("Syria")),
                Arguments.of("TAG:Syria", new HasTag("Syria")),
                Arguments.of("tag:\"Syrian Civil War\"", new HasTag("Syrian Civil War")),
                Arguments.of("tag:D.C.", new HasTag("D.C.")),
                Arguments.of("tag:-a:b", new HasTag("-a:b")),
                Arguments.of("tag:OR", new HasTag("OR")),
                Arguments.of("topic:Syria", new HasTopic("Syria")),
                Arguments.of("source:guardian", new FromSource("guardian")),
                Arguments.of("source:https://www.bbc.com/", new FromSource("https://www.bbc.com/")),
                Arguments.of(
                        "story:2016-02-01/talks-begin",
                        new Query.InStoryOf(
                                EventId.parse("2016-02-01/talks-begin").orElseThrow())),
                Arguments.of("is:stub", new IsStub()),
                Arguments.of("is:Starred", new IsStarred()),
                Arguments.of("label:check", new HasLabel("check")),
                Arguments.of("Label:\"key moment\"", new HasLabel("key moment")),
                Arguments.of("note:why", new Noted(new Text("why"))),
                Arguments.of("note:\"ask her\"", new Noted(new Text("ask her"))),
                Arguments.of("note:ask*", new Noted(new Text("ask", true))),
                Arguments.of("note:\"ask h\"*", new Noted(new Text("ask h", true))),
                Arguments.of("note:tag:x", new Noted(new Text("tag:x"))),
                Arguments.of("ceasef*", new Text("ceasef", true)),
                Arguments.of("\"white ho\"*", new Text("white ho", true)),
                Arguments.of("\"a*\"", new Text("a*")),
                Arguments.of("\"a*\"*", new Text("a*", true)),
                Arguments.of("a*b", new Text("a*b")),
                Arguments.of("Is:\"STUB\"", new IsStub()),
                Arguments.of("date:2016-03..2017", dated("2016-03..2017")),
                Arguments.of("date:\"-44\"", dated("-44")));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void readsEachKindOfTerm(String text, Query query) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "ceasef, ceasef*",
        "tag:Syria ceasef, tag:Syria ceasef*",
        "a -b, a -b*",
        "a OR b, a OR b*",
        "'ceasef ', ceasef",
        "(a b), a b",
        "tag:Syr, tag:Syr",
        "ceasef*, ceasef*",
    })
    void letsTheLastWordGoOnWhileItIsTyped(String typed, String meant) throws QuerySyntaxException {
        assertThat(QueryParser.parseWhileTyping(typed, Vocabulary.ANY)).hasToString(meant);
    }

    static Stream<Arguments> combinations() {
        return Stream.of(
                Arguments.of("a b", new And(List.of(A, B))),
                Arguments.of("a OR b", new Or(List.of(A, B))),
                Arguments.of("-a", new Not(A)),
                Arguments.of("--a", new Not(new Not(A))),
                Arguments.of("-\"a\"", new Not(A)),
                Arguments.of("-tag:Syria", new Not(new HasTag("Syria"))),
                Arguments.of("-(a b)", new Not(new And(List.of(A, B)))),
                Arguments.of("-(a)", new Not(A)),
                Arguments.of("((a))", A),
                Arguments.of("( a )", A),
                Arguments.of("a or b", new And(List.of(A, new Text("or"), B))),
                Arguments.of("a \"OR\" b", new And(List.of(A, new Text("OR"), B))),
                Arguments.of("-OR", new Not(new Text("OR"))),
                Arguments.of("ORANGE", new Text("ORANGE")),
                Arguments.of("a\"b\"c", new And(List.of(A, B, C))),
                Arguments.of("\"a\"OR\"b\"", new Or(List.of(A, B))),
                Arguments.of("(a)OR(b)", new Or(List.of(A, B))),
                Arguments.of("tag:x(a)", new And(List.of(new HasTag("x"), A))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void combinesTerms(String text, Query query) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(query);
    }

    static Stream<Arguments> precedence() {
        return Stream.of(
                Arguments.of("a b OR c d", new Or(List.of(new And(List.of(A, B)), new And(List.of(C, D))))),
                Arguments.of("a (b OR c) d", new And(List.of(A, new Or(List.of(B, C)), D))),
                Arguments.of("-a OR b", new Or(List.of(new Not(A), B))),
                Arguments.of("-a b", new And(List.of(new Not(A), B))),
                Arguments.of("-(a OR b) c", new And(List.of(new Not(new Or(List.of(A, B))), C))));
    }

    @ParameterizedTest
    @MethodSource("precedence")
    void bindsMinusBeforeAndBeforeOr(String text, Query query) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d", "(a b) (c d)", "a (b (c d))", "((a b) c) d"})
    void doesNotCareHowWhatMustAllHoldIsBracketed(String text) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(new And(List.of(A, B, C, D)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a OR b OR c OR d", "(a OR b) OR (c OR d)", "a OR (b OR (c OR d))"})
    void doesNotCareHowAlternativesAreBracketed(String text) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(new Or(List.of(A, B, C, D)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"say \\\"no\\\"\" | say \"no\"",
                "\"back\\\\slash\"  | back\\slash",
                "\"\\x\"            | x",
                "back\\slash        | back\\slash",
                "\"(a) -b: c\"      | (a) -b: c",
            })
    void undoesEscapesInQuotesOnly(String text, String words) throws QuerySyntaxException {
        assertThat(QueryParser.parse(text)).isEqualTo(new Text(words));
    }

    @Test
    void narrowsAQueryByAnother() {
        assertThat(Query.all().and(A)).isEqualTo(A);
        assertThat(A.and(Query.all())).isEqualTo(A);
        assertThat(A.and(new Or(List.of(B, C)))).hasToString("a (b OR c)");
    }

    private static Query dated(String written) {
        return new Dated(DateText.parseSpan(written).orElseThrow(), written);
    }
}
