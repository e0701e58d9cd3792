package annals.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlugsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 4);

    @Test
    void keepsLettersAndDigitsOnly() {
        assertThat(Slugs.of("U.S. and Syria's  \"3,000\" troops: a first?"))
                .isEqualTo("u-s-and-syria-s-3-000-troops-a-first");
        assertThat(Slugs.of("«Over»")).isEqualTo("over");
    }

    @Test
    void foldsAccentsAway() {
        assertThat(Slugs.of("Ángela Świątek, İzmir, Işık, Łódź, Tromsø, Ísafjörður, Weiß, Æthelþryð"))
                .isEqualTo("angela-swiatek-izmir-isik-lodz-tromso-isafjordur-weiss-aethelthryd");
        assertThat(Slugs.of("叙利亚和谈")).isEqualTo("叙利亚和谈");
    }

    @Test
    void cutsLongHeadlinesAtTheEndOfAWord() {
        assertThat(Slugs.of("seven a ".repeat(40)))
                .hasSizeBetween(130, 140)
                .startsWith("seven-a-")
                .matches("(?:.*-)?(?:seven|a)");
        assertThat(Slugs.of("a".repeat(140))).hasSize(140);
        assertThat(Slugs.of("a".repeat(139) + " bc")).isEqualTo("a".repeat(139));
        assertThat(Slugs.of("a".repeat(200))).hasSize(140);
    }

    @Test
    void numbersTheSameNameOnOneDay() {
        Slugs slugs = new Slugs();
        assertThat(slugs.name(DAY, "Talks end")).hasToString("2017-01-04/talks-end");
        assertThat(slugs.name(DAY, "Talks: end")).hasToString("2017-01-04/talks-end-2");
        assertThat(slugs.name(DAY, "Talks, end!")).hasToString("2017-01-04/talks-end-3");
        assertThat(slugs.name(DAY.plusDays(1), "Talks end")).hasToString("2017-01-05/talks-end");
    }
}
