package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineWordsTest {

    @Test
    void areWordsWithoutCaseAndSigns() {
        assertThat(HeadlineWords.of("  Peace talks: the UN's \"envoy\", PEACE & 12 others "))
                .containsExactly("peace", "talks", "the", "un", "s", "envoy", "12", "others");
    }

    @Test
    void arePairsOfCharactersInChinese() {
        assertThat(HeadlineWords.of("四川发生8.0级地震，NASA称"))
                .containsExactly("四川", "川发", "发生", "8", "0", "级地", "地震", "nasa");
    }

    @Test
    void arePairsOfWholeCharactersBeyondTheFirstPlane() {
        assertThat(HeadlineWords.of("\ud840\udc00\ud840\udc01\ud840\udc02"))
                .containsExactly("\ud840\udc00\ud840\udc01", "\ud840\udc01\ud840\udc02");
        assertThat(HeadlineWords.of("\ud840")).isEmpty();
        assertThat(HeadlineWords.of("")).isEmpty();
    }
}
