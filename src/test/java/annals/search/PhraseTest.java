package annals.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void marksWholeWordsAsTheyStand() {
        assertThat(marked("Syria's War: the SYRIAN war", "syria")).isEqualTo("[Syria's] War: the SYRIAN war");
    }

    @Test
    void marksPhrasesAndOpenEnds() {
        assertThat(marked("White House and white horse", "white house")).isEqualTo("[White House] and white horse");
        assertThat(marked("White House and white horse", "white ho*")).isEqualTo("[White House] and [white horse]");
    }

    @Test
    void marksChineseWhereverItStandsAndInEitherScript() {
        assertThat(marked("四川發生大地震,大地震", "地震")).isEqualTo("四川發生大[地震],大[地震]");
        assertThat(marked("大地，震动", "地震")).isEqualTo("大地，震动");
        assertThat(marked("大地，震动", "地。震")).isEqualTo("大[地，震]动");
        assertThat(marked("總統府", "总统")).isEqualTo("[總統]府");
    }

    @Test
    void marksWhatOverlapsOnce() {
        assertThat(marked("a b c d", "a b", "b c")).isEqualTo("[a b c] d");
        assertThat(marked("地震地震", "地震")).isEqualTo("[地震地震]");
    }

    @Test
    void marksNothingForMarks() {
        assertThat(marked("a !!! b", "!!!")).isEqualTo("a !!! b");
        assertThat(Phrase.of("!!!", false).isEmpty()).isTrue();
    }

    private static String marked(String text, String... words) {
        List<Phrase> phrases = List.of(words).stream()
                .map(word -> word.endsWith("*")
                        ? Phrase.of(word.substring(0, word.length() - 1), true)
                        : Phrase.of(word, false))
                .toList();
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Phrase.Hit hit : Phrase.hits(phrases, text)) {
            marked.append(text, at, hit.from())
                    .append('[')
                    .append(text, hit.from(), hit.to())
                    .append(']');
            at = hit.to();
        }
        return marked.append(text.substring(at)).toString();
    }
}
