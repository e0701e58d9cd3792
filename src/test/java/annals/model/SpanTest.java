package annals.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 16);
    private static final Span THREE_DAYS = new Span(DAY, DAY.plusDays(2));

    @Test
    void includesBothItsEnds() {
        assertThat(THREE_DAYS.contains(DAY.minusDays(1))).isFalse();
        assertThat(THREE_DAYS.contains(DAY)).isTrue();
        assertThat(THREE_DAYS.contains(DAY.plusDays(1))).isTrue();
        assertThat(THREE_DAYS.contains(DAY.plusDays(2))).isTrue();
        assertThat(THREE_DAYS.contains(DAY.plusDays(3))).isFalse();
    }

    @Test
    void countsWholeDays() {
        assertThat(Span.of(DAY).days()).isEqualTo(1);
        assertThat(THREE_DAYS.days()).isEqualTo(3);
        assertThat(Span.EVER.days()).isGreaterThan(700_000_000_000L);
    }

    @Test
    void isMadeOfEpochDaysToo() {
        assertThat(Span.ofEpochDays(DAY.toEpochDay(), DAY.toEpochDay() + 2)).isEqualTo(THREE_DAYS);
    }

    @Test
    void containsEveryDayThereIsWhereItIsEver() {
        assertThat(Span.EVER.contains(LocalDate.MIN)).isTrue();
        assertThat(Span.EVER.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Span(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2017-01-15")
                .hasMessageContaining("2017-01-16");
    }
}
