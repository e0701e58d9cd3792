package annals.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Source;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFileTest {

    private static final String GOOD = """
        # Talks

        ## 2016-02-01 Talks begin
        topic: Peace
        tags: Geneva; Washington, D.C.; vote, 2016
        source: Wikipedia | https://en.wikipedia.org/wiki/Geneva

        They begin at
        noon.

        Nobody speaks.

        ## 2016-02-03 Talks pause
        tags: Geneva
        page: missing
        """;

    @Test
    void readsWhatWasWritten() {
        Story story = StoryFile.parse("talks.txt", GOOD);
        assertThat(story.title()).isEqualTo("Talks");
        assertThat(story.events()).hasSize(2);
        StoryEvent first = story.events().getFirst();
        assertThat(first.where()).isEqualTo("talks.txt:3");
        assertThat(first.date()).isEqualTo(LocalDate.of(2016, 2, 1));
        assertThat(first.headline()).isEqualTo("Talks begin");
        assertThat(first.topic()).isEqualTo(new Tag("Peace"));
        assertThat(first.tags())
                .extracting(Tag::name)
                .containsExactly("Geneva", "Peace", "Washington, D.C.", "vote, 2016");
        assertThat(first.sources())
                .containsExactly(new Source("Wikipedia", "https://en.wikipedia.org/wiki/Geneva", null));
        assertThat(first.summary()).isEqualTo(List.of("They begin at noon.", "Nobody speaks."));
        assertThat(first.missing()).isFalse();
        StoryEvent second = story.events().getLast();
        assertThat(second.missing()).isTrue();
        assertThat(second.topic()).isNull();
        assertThat(second.summary()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        1  | first line            | # Talks                   | Talks
        3  | no such day           | ## 2016-02-01 Talks begin | ## 2016-02-30 Talks begin
        3  | DATE HEADLINE         | ## 2016-02-01 Talks begin | ## 1 February, talks begin
        3  | markup                | ## 2016-02-01 Talks begin | ## 2016-02-01 Talks [begin]
        13 | order of date         | ## 2016-02-01 Talks begin | ## 2016-02-04 Talks begin
        4  | neither topic         | topic: Peace              | topics: Peace
        4  | read as two           | topic: Peace              | topic: Peace, and war
        5  | read as two           | vote, 2016                | vote, 16
        5  | end of the tag before | vote, 2016                | 2016
        5  | named twice           | vote, 2016                | Geneva
        5  | empty                 | ; vote, 2016              | ;
        6  | a source is written   | https://en                | http://en
        6  | ASCII                 | wiki/Geneva               | wiki/Genève
        6  | no address            | wiki/Geneva               | wiki/%Geneva
        6  | second topic          | source: Wikipedia         | topic: Wikipedia
        11 | heading or a list     | Nobody speaks.            | 1. Nobody speaks.
        11 | markup                | Nobody speaks.            | Nobody &amp; nothing
        13 | no tags               | tags: Geneva\\n           | ~~
        15 | only be missing       | page: missing             | page: gone
        13 | 0 sources             | page: missing             | ~~
        """)
    void namesThePlaceOfAFault(int line, String fault, String good, String bad) {
        String text = GOOD.replace(good.replace("\\n", "\n"), bad);
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> StoryFile.parse("talks.txt", text))
                .isInstanceOf(StoryException.class)
                .hasMessageStartingWith("talks.txt:" + line + ": ")
                .hasMessageContaining(fault);
    }
}
