package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Suggestions.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveSuggestionsTest extends WithArchive {

    @Test
    void suggestsTagsForAWord() {
        assertThat(of("talks sy")).containsExactly(new Suggestion("Syria", "tag", 7, 6, 8, "tag:Syria"));
        assertThat(names("a"))
                .as("any part of the word, the most frequent first")
                .startsWith("Syria");
    }

    @Test
    void suggestsForAFieldWhatItCanHave() {
        assertThat(of("-tag:gen")).containsExactly(new Suggestion("Geneva", "tag", 3, 1, 8, "tag:Geneva"));
        assertThat(of("topic:"))
                .extracting(Suggestion::replacement)
                .containsExactlyInAnyOrder("topic:\"Peace talks\"", "topic:War", "topic:Elections");
        assertThat(of("tag:\"peace t")).extracting(Suggestion::replacement).containsExactly("tag:\"Peace talks\"");
        assertThat(of("source:guard"))
                .containsExactly(new Suggestion("The Guardian", "source", 7, 0, 12, "source:\"The Guardian\""));
        assertThat(of("is:s")).extracting(Suggestion::replacement).containsExactly("is:stub");
    }

    @Test
    void suggestsTheDatesThatHaveEvents() {
        assertThat(of("date:")).extracting(Suggestion::name).containsExactly("2017", "2016", "2015");
        assertThat(of("date:2016"))
                .extracting(Suggestion::name)
                .containsExactly("2016", "2016-02", "2016-04", "2016-06");
        assertThat(of("2016-0").getFirst()).isEqualTo(new Suggestion("2016-02", "date", 1, 0, 6, "date:2016-02"));
    }

    @Test
    void suggestsNothingWhereNothingFits() {
        assertThat(of("xyzzy")).isEmpty();
        assertThat(of("")).isEmpty();
        assertThat(of("source:xyzzy")).isEmpty();
    }

    @Test
    void readsUpToTheCaret() {
        List<Suggestion> found = new ArchiveSuggestions(session.chronicle()).of("geneva war", 3);
        assertThat(found).containsExactly(new Suggestion("Geneva", "tag", 3, 0, 6, "tag:Geneva"));
    }

    private List<Suggestion> of(String text) {
        return new ArchiveSuggestions(session.chronicle()).of(text, text.length());
    }

    private List<String> names(String text) {
        return of(text).stream().map(Suggestion::name).toList();
    }
}
