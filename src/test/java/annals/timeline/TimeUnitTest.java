package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeUnitTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,        2016-02-29,  2016-02-29,  2016-03-01",
        "DAY,        2015-02-28,  2015-02-28,  2015-03-01",
        "WEEK,       2016-03-02,  2016-02-29,  2016-03-07",
        "WEEK,       2017-01-01,  2016-12-26,  2017-01-02",
        "MONTH,      2016-02-29,  2016-02-01,  2016-03-01",
        "MONTH,      2016-12-31,  2016-12-01,  2017-01-01",
        "QUARTER,    2016-02-29,  2016-01-01,  2016-04-01",
        "QUARTER,    2016-12-31,  2016-10-01,  2017-01-01",
        "YEAR,       2016-12-31,  2016-01-01,  2017-01-01",
        "DECADE,     2019-12-31,  2010-01-01,  2020-01-01",
        "CENTURY,    1999-12-31,  1900-01-01,  2000-01-01",
        "MILLENNIUM, 1999-12-31,  1000-01-01,  2000-01-01",
        "YEAR,       -0044-03-15, -0044-01-01, -0043-01-01",
        "DECADE,     -0044-03-15, -0050-01-01, -0040-01-01",
        "CENTURY,    -0044-03-15, -0100-01-01, 0000-01-01",
        "MILLENNIUM, -0044-03-15, -1000-01-01, 0000-01-01",
        "DECADE,     0000-01-01,  0000-01-01,  0010-01-01"
    })
    void knowsTheStepThatADayLiesIn(TimeUnit unit, LocalDate day, LocalDate first, LocalDate next) {
        assertThat(unit.floor(day)).isEqualTo(first);
        assertThat(unit.next(first)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource
    void putsEveryDayIntoOneStep(TimeUnit unit) {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(-2_000_000, 2_000_000));
            LocalDate first = unit.floor(day);
            LocalDate next = unit.next(first);
            assertThat(day).isBetween(first, next.minusDays(1));
            assertThat(unit.floor(first)).isEqualTo(first);
            assertThat(unit.floor(next)).isEqualTo(next);
        }
    }

    @ParameterizedTest
    @EnumSource
    void dividesAStretchIntoAllStepsThatTouchIt(TimeUnit unit) {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            double from = random.nextGaussian() * 300_000;
            double to = from + unit.days() * random.nextDouble() * 20;
            List<LocalDate> edges = unit.edges(from, to);
            assertThat((double) edges.get(0).toEpochDay()).isLessThanOrEqualTo(from);
            assertThat((double) edges.get(1).toEpochDay()).isGreaterThan(from);
            assertThat((double) edges.getLast().toEpochDay()).isGreaterThanOrEqualTo(to);
            assertThat((double) edges.get(edges.size() - 2).toEpochDay()).isLessThan(to);
            for (int j = 0; j + 1 < edges.size(); j++) {
                assertThat(edges.get(j + 1)).isEqualTo(unit.next(edges.get(j)));
            }
        }
    }

    @Test
    void addsNoStepBehindAStretchThatEndsWithOne() {
        LocalDate january = LocalDate.of(2016, 1, 1);
        LocalDate march = LocalDate.of(2016, 3, 1);
        assertThat(TimeUnit.MONTH.edges((double) january.toEpochDay(), (double) march.toEpochDay()))
                .containsExactly(january, LocalDate.of(2016, 2, 1), march);
    }

    @ParameterizedTest
    @EnumSource
    void endsAStepWhereTheNextBegins(TimeUnit unit) {
        for (long day = -800_000; day < 3_000_000; day += day > -30 && day < 30 ? 1 : 997) {
            LocalDate next = unit.next(unit.floor(LocalDate.ofEpochDay(day)));
            assertThat(unit.endOf(day)).as("of %d", day).isEqualTo(next.toEpochDay());
        }
    }

    @Test
    void choosesTheSmallestUnitThatIsWideEnough() {
        assertThat(TimeUnit.atLeast(22, 22)).isEqualTo(TimeUnit.DAY);
        assertThat(TimeUnit.atLeast(22, 21.9)).isEqualTo(TimeUnit.WEEK);
        assertThat(TimeUnit.atLeast(22, 1)).isEqualTo(TimeUnit.MONTH);
        assertThat(TimeUnit.atLeast(22, 0.1)).isEqualTo(TimeUnit.YEAR);
        assertThat(TimeUnit.atLeast(22, 1e-9)).isEqualTo(TimeUnit.MILLENNIUM);
    }
}
