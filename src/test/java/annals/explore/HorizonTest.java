package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HorizonTest {

    @Test
    void coversAllEventsWithAirAroundThem() {
        Horizon horizon = horizon(IntStream.rangeClosed(1000, 2000));
        assertThat(horizon.first()).isEqualTo(1000);
        assertThat(horizon.end()).isEqualTo(2001);
        assertThat(horizon.from()).isEqualTo(1000 - 1001 / 50.0);
        assertThat(horizon.to()).isEqualTo(2001 + 1001 / 50.0);
    }

    @Test
    void setsAbsurdDatesAside() {
        IntStream days = IntStream.concat(
                IntStream.concat(IntStream.of(-700_000), IntStream.range(10_000, 13_000)),
                IntStream.of(2_932_000, 2_932_896));
        assertThat(horizon(days)).isEqualTo(new Horizon(10_000, 13_000, 60));
    }

    @Test
    void keepsAQuietPast() {
        IntStream days = IntStream.concat(IntStream.of(9000), IntStream.range(11_000, 18_000));
        assertThat(horizon(days).first()).isEqualTo(9000);
    }

    @Test
    void isAYearWithoutEvents() {
        assertThat(Horizon.of(Chronicle.empty())).isEqualTo(new Horizon(0, 365, 0));
    }

    private static Horizon horizon(IntStream days) {
        Chronicle.Builder builder = new Chronicle.Builder(List.of());
        days.forEach(day -> builder.event(new EventId(LocalDate.ofEpochDay(day), "event"), "Event", -1, false));
        return Horizon.of(builder.build());
    }
}
