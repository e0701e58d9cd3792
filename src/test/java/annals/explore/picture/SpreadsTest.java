package annals.explore.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.WithArchive;
import annals.model.Query;
import annals.timeline.Spread;
import annals.timeline.Viewport;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadsTest extends WithArchive {

    @Test
    void countsAllAndTheMatchingByTheStepsOfTheCalendar() {
        double from = LocalDate.of(2015, 1, 1).toEpochDay();
        Viewport years = new Viewport(from, LocalDate.of(2018, 1, 1).toEpochDay(), 30);
        Spread spread = Spreads.of(library.chronicle(), library.select(new Query.HasTag("Geneva")), years, 9);
        assertThat(spread.buckets()).isEqualTo(3);
        assertThat(LocalDate.ofEpochDay(spread.from(1))).isEqualTo("2016-01-01");
        assertThat(IntStream.range(0, 3).map(spread::all)).containsExactly(3, 3, 2);
        assertThat(IntStream.range(0, 3).map(spread::matching)).containsExactly(2, 0, 1);
    }
}
