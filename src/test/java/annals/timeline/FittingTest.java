package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final TextMeasure LETTERS = new Letters();
    private static final TextMeasure TENS = text -> text.codePointCount(0, text.length()) * 10.0;
    private static final String FAMILY = "👨‍👩‍👧‍👦";
    /** What a reader takes for one character each. */
    private static final List<String> CHARACTERS =
            List.of("a", "W", " ", ".", "é", "e\u0301", "n\u0303\u0323", "叙", "𠮷", "한", "👍🏽", "🇸🇾", FAMILY);

    @Test
    void leavesATextThatFitsUnchanged() {
        assertThat(Fitting.fit("Talks begin", 110, TENS)).isEqualTo("Talks begin");
        assertThat(Fitting.fit("", 0, TENS)).isEmpty();
    }

    @Test
    void cutsATextThatDoesNot() {
        assertThat(Fitting.fit("Talks begin", 109, TENS)).isEqualTo("Talks beg…");
        assertThat(Fitting.fit("Talks begin", 20, TENS)).isEqualTo("T…");
    }

    @Test
    void leavesNoSpaceBeforeTheEllipsis() {
        assertThat(Fitting.fit("Talks begin", 70, TENS)).isEqualTo("Talks…");
    }

    @Test
    void saysNothingWhereNotEvenOneCharacterFits() {
        assertThat(Fitting.fit("Talks begin", 19, TENS)).isEmpty();
        assertThat(Fitting.fit("Talks begin", -5, TENS)).isEmpty();
    }

    @Test
    void cutsBesidesACharacterOfManyCodesAndNotWithinIt() {
        assertThat(Fitting.fit(FAMILY + " at home, at last, and for good", 80, TENS))
                .isEqualTo(FAMILY + "…");
        assertThat(Fitting.fit("🇸🇾🇹🇷🇷🇺", 40, TENS)).isEqualTo("🇸🇾…");
    }

    @Test
    void showsAsManyWholeCharactersAsThereIsRoomFor() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            List<String> characters = random.ints(random.nextInt(40), 0, CHARACTERS.size())
                    .mapToObj(CHARACTERS::get)
                    .toList();
            double room = random.nextInt(400);
            String fitted = Fitting.fit(String.join("", characters), room, LETTERS);
            assertThat(LETTERS.width(fitted)).isLessThanOrEqualTo(room);
            assertThat(fitted).isEqualTo(longestThatFits(characters, room));
        }
    }

    /** One by one, where the code halves. */
    private static String longestThatFits(List<String> characters, double room) {
        String whole = String.join("", characters);
        if (LETTERS.width(whole) <= room) {
            return whole;
        }
        return IntStream.iterate(characters.size() - 1, count -> count > 0, count -> count - 1)
                .mapToObj(count -> characters.stream()
                                .limit(count)
                                .collect(Collectors.joining())
                                .stripTrailing()
                        + "…")
                .filter(text -> LETTERS.width(text) <= room)
                .findFirst()
                .orElse("");
    }
}
