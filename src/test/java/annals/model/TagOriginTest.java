package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagOriginTest {

    @ParameterizedTest
    @CsvSource({"OWN_CONTEXT, 1", "INCOMING_CONTEXT, 2", "DAY_CONTEXT, 4", "TOPIC, 8"})
    void hasTheBitThatStoresWereWrittenWith(TagOrigin origin, int bit) {
        assertThat(origin.bit()).isEqualTo(bit);
        assertThat(TagOrigin.toBits(List.of(origin))).isEqualTo(bit);
        assertThat(TagOrigin.fromBits(bit)).containsExactly(origin);
    }

    @Test
    void comesBackFromEverySetOfBits() {
        for (int bits = 0; bits < 16; bits++) {
            assertThat(TagOrigin.toBits(TagOrigin.fromBits(bits))).isEqualTo(bits);
        }
        assertThat(TagOrigin.fromBits(15)).isEqualTo(EnumSet.allOf(TagOrigin.class));
    }

    @Test
    void countsOnceWhatIsNamedTwice() {
        assertThat(TagOrigin.toBits(List.of(TagOrigin.TOPIC, TagOrigin.TOPIC))).isEqualTo(8);
    }

    @Test
    void passesOverBitsOfALaterVersion() {
        assertThat(TagOrigin.fromBits(16 | 8)).containsExactly(TagOrigin.TOPIC);
    }
}
