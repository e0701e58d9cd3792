package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRanksTest {

    private final Random random = new Random(3);

    @Test
    void putsTextsInOrder() {
        isInOrder(List.of("moon", "Apollo", "", "Mars", "moo", "MOON landing", "apollo 11"));
    }

    @Test
    void putsManyTextsInOrderWhateverTheirCase() {
        isInOrder(IntStream.range(0, 5000)
                .mapToObj(i -> word("aAbBcCéÉ", 1 + random.nextInt(9)))
                .toList());
    }

    @Test
    void putsManyInOrderThatBeginAlike() {
        isInOrder(IntStream.range(0, 3000)
                .mapToObj(i -> "The president of the republic of " + word("xyzXYZ", random.nextInt(5)))
                .toList());
    }

    @Test
    void keepsTheOrderOfThoseThatAreEqual() {
        isInOrder(IntStream.range(0, 3000)
                .mapToObj(i -> i % 3 == 0 ? "An election is held" : "an ELECTION is held" + " ".repeat(i % 2))
                .toList());
    }

    @Test
    void takesTextsOfOtherScripts() {
        isInOrder(IntStream.range(0, 2000)
                .mapToObj(i -> word("月球登陸阿波羅", random.nextInt(6)) + word("абвАБВ", random.nextInt(4)))
                .toList());
    }

    /** Whether they are compared two characters at a time or whole. */
    @Test
    void putsFewInTheSameOrderAsMany() {
        List<String> few = List.of("\ud83d\ude80 starts", "\uff01 starts", "\u6708", "moon");
        List<String> many = Stream.concat(
                        few.stream(), Stream.generate(() -> "zz").limit(200))
                .toList();
        int[] ofMany = TextRanks.of(many.size(), many::get);
        int[] ofFew = TextRanks.of(few.size(), few::get);
        assertThat(order(ofFew, few.size())).isEqualTo(order(ofMany, few.size()));
    }

    private static List<Integer> order(int[] ranks, int few) {
        return IntStream.range(0, few)
                .boxed()
                .sorted(Comparator.comparingInt(number -> ranks[number]))
                .toList();
    }

    @Test
    void ranksNothing() {
        assertThat(TextRanks.of(0, number -> "")).isEmpty();
    }

    private void isInOrder(List<String> texts) {
        int[] ranks = TextRanks.of(texts.size(), texts::get);
        List<Integer> expected = Stream.iterate(0, i -> i + 1)
                .limit(texts.size())
                .sorted(Comparator.comparing(texts::get, String.CASE_INSENSITIVE_ORDER))
                .toList();
        int[] found = new int[texts.size()];
        IntStream.range(0, ranks.length).forEach(number -> found[ranks[number]] = number);
        assertThat(Arrays.stream(found).boxed()).containsExactlyElementsOf(expected);
    }

    private String word(String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(letters::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }
}
