package annals.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.query.QueryEdits.TagWish;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEditsTest {

    @ParameterizedTest
    @CsvSource({
        "'',                       NEITHER",
        "tag:war,                  WANTED",
        "tag:WAR,                  WANTED",
        "-tag:war,                 UNWANTED",
        "-tag:War talks,           UNWANTED",
        "talks tag:Syria tag:war,  WANTED",
        "tag:warfare,              NEITHER",
        "topic:war,                NEITHER",
        "war,                      NEITHER",
        "tag:war OR talks,         NEITHER",
        "-(tag:war talks),         NEITHER"
    })
    void tellsWhatAQuerySaysOfATag(String query, TagWish wish) throws QuerySyntaxException {
        assertThat(QueryEdits.wish(parse(query), "war")).isEqualTo(wish);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                 story:2016-02-01/a",
        "tag:war OR talks,                   (tag:war OR talks) story:2016-02-01/a",
        "story:2015-01-01/b tag:war,         tag:war story:2016-02-01/a",
        "story:2016-02-01/a,                 story:2016-02-01/a",
        "-story:2015-01-01/b,                -story:2015-01-01/b story:2016-02-01/a"
    })
    void asksForOneStorylineAlone(String query, String asked) throws QuerySyntaxException {
        EventId event = EventId.parse("2016-02-01/a").orElseThrow();
        assertThat(QueryEdits.withStoryOf(parse(query), event)).hasToString(asked);
    }

    /** As the search finds them: what it takes for one tag is one here. */
    @ParameterizedTest
    @CsvSource({"tag:Québec, QUEBEC", "tag:歐洲聯盟, 欧洲联盟", "-tag:Ｇ２０, g20", "tag:Straße, STRASSE"})
    void knowsATagByItsFoldedName(String query, String tag) throws QuerySyntaxException {
        Query asked = parse(query);
        assertThat(QueryEdits.wish(asked, tag)).isNotEqualTo(TagWish.NEITHER);
        assertThat(QueryEdits.withWish(asked, tag, TagWish.NEITHER)).isEqualTo(Query.all());
        assertThat(QueryEdits.parts(QueryEdits.withWish(asked, tag, TagWish.UNWANTED)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                        WANTED,   tag:war",
        "'',                        UNWANTED, -tag:war",
        "talks,                     WANTED,   talks tag:war",
        "talks -tag:war date:2016,  WANTED,   talks date:2016 tag:war",
        "tag:war talks,             NEITHER,  talks",
        "tag:war talks tag:war,     NEITHER,  talks",
        "tag:War,                   UNWANTED, -tag:war",
        "a OR b,                    WANTED,   (a OR b) tag:war",
        "tag:war OR b,              NEITHER,  tag:war OR b"
    })
    void writesAWishIntoAQuery(String query, TagWish wish, String expected) throws QuerySyntaxException {
        assertThat(QueryEdits.withWish(parse(query), "war", wish)).isEqualTo(parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "talks", "tag:Syria", "-tag:Syria", "talks tag:Syria", "a OR b", "-(a OR b) c d", "war"})
    void takesBackWhatItAdded(String text) throws QuerySyntaxException {
        Query query = parse(text);
        for (TagWish wish : new TagWish[] {TagWish.WANTED, TagWish.UNWANTED}) {
            Query wished = QueryEdits.withWish(query, "war", wish);
            assertThat(QueryEdits.wish(wished, "war")).isEqualTo(wish);
            assertThat(QueryEdits.withWish(wished, "war", wish)).isEqualTo(wished);
            assertThat(QueryEdits.withWish(wished, "war", TagWish.NEITHER)).isEqualTo(query);
            assertThat(QueryEdits.withoutLast(wished)).isEqualTo(query);
        }
    }

    @Test
    void takesBackOnePartAfterTheOther() throws QuerySyntaxException {
        Query query = parse("talks tag:war -tag:Syria");
        query = QueryEdits.withoutLast(query);
        assertThat(query).hasToString("talks tag:war");
        query = QueryEdits.withoutLast(query);
        assertThat(query).hasToString("talks");
        query = QueryEdits.withoutLast(query);
        assertThat(query).isEqualTo(Query.all());
        assertThat(QueryEdits.withoutLast(query)).isEqualTo(Query.all());
    }

    private static Query parse(String text) throws QuerySyntaxException {
        return QueryParser.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "tag:a tag:b talks,        (tag:a OR tag:b) talks",
        "talks tag:a -tag:c tag:b, talks (tag:a OR tag:b) -tag:c",
        "tag:a tag:b,              tag:a OR tag:b",
        "tag:a,                    tag:a"
    })
    void wantsAnyOfTheTagsAndAllAgain(String all, String any) throws QuerySyntaxException {
        assertThat(QueryEdits.withAnyOf(parse(all), true)).isEqualTo(parse(any));
        assertThat(QueryEdits.isAnyOf(parse(any))).isEqualTo(any.contains(" OR "));
        Query back = QueryEdits.withAnyOf(parse(any), false);
        assertThat(QueryEdits.withAnyOf(back, true)).isEqualTo(parse(any));
        assertThat(QueryEdits.isAnyOf(back)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "talks (tag:a OR tag:b),  c,  WANTED,   talks (tag:a OR tag:b OR tag:c)",
        "talks (tag:a OR tag:b),  B,  NEITHER,  talks tag:a",
        "(tag:a OR tag:b) talks,  a,  UNWANTED, tag:b talks -tag:a",
        "tag:a,                   b,  WANTED,   tag:a OR tag:b",
        "-tag:b talks,            b,  WANTED,   talks tag:b"
    })
    void changesOneOfTheTagsOfWhichAnyIsEnough(String before, String tag, TagWish wish, String after)
            throws QuerySyntaxException {
        assertThat(QueryEdits.withWish(parse(before), tag, wish, true)).isEqualTo(parse(after));
        assertThat(QueryEdits.wish(parse(after), tag)).isEqualTo(wish);
    }
}
