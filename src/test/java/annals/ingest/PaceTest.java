package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void tellsWhatIsLeftOnceThatCanBeTold() {
        assertThat(pace.reading(1, 9000, 0))
                .startsWith("1 of 9,000 files, 0 events, ")
                .doesNotContain("left");
        assertThat(pace.reading(600, 9000, 590))
                .startsWith("600 of 9,000 files, 590 events, ")
                .contains(" s left");
    }

    @Test
    void tellsNothingOfTheRestWhereNobodyKnowsHowMuchThereIs() {
        assertThat(pace.reading(600, 0, 590))
                .startsWith("600 files, 590 events, ")
                .doesNotContain("left");
    }
}
