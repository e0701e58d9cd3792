package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Axis.Tick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    private static final double LETTER_WIDTH = 7.2;

    @ParameterizedTest
    @CsvSource({
        "2016-02-27, 2016-03-02, February 2016, Sat 27",
        "2016-02-27, 2016-03-12, February 2016, Sat 27",
        "2016-02-01, 2016-03-05, February 2016, 1",
        "2016-02-01, 2016-06-01, February 2016, 1",
        "2016-02-01, 2018-06-01, 2016,          Feb",
        "2016-02-01, 2021-06-01, 2016,          Jan",
        "1993-02-01, 2021-06-01, 1990s,         ’93",
        "1704-02-01, 2021-06-01, 1700,          1700s",
        "0280-02-01, 2021-06-01, 0,             200",
        "-0049-02-01, -0009-06-01, -50s,        ’49",
        "-0049-02-01, -0049-06-01, February -49, 29"
    })
    void namesTheFirstStepOfBothRows(LocalDate from, LocalDate to, String major, String minor) {
        Axis axis = axis(from, to, 1000);
        assertThat(axis.major().getFirst().label()).isEqualTo(major);
        assertThat(axis.minor().getFirst().label()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"2009-03-01, 2021-03-01, 2009", "1860-03-01, 2001-03-01, 1860s", "0980-03-01, 2021-03-01, 900"})
    void hasOneRowWhereItsNamesSayAll(LocalDate from, LocalDate to, String major) {
        Axis axis = axis(from, to, 1000);
        assertThat(axis.major().getFirst().label()).isEqualTo(major);
        assertThat(axis.minor()).isEmpty();
    }

    @Test
    void tilesTheViewWithoutGaps() {
        forAnyView(6, view -> {
            Axis axis = Axis.of(view, Locale.UK);
            assertTiled(view, axis.major());
            if (!axis.minor().isEmpty()) {
                assertTiled(view, axis.minor());
            }
        });
    }

    @Test
    void alwaysSaysWhereOneIs() {
        forAnyView(
                7,
                view -> assertThat(Axis.of(view, Locale.UK).major())
                        .anyMatch(tick -> roomInSight(tick, view)
                                >= 6 + LETTER_WIDTH * tick.label().length()));
    }

    @Test
    void givesEveryStepOfTheUpperRowANameOfItsOwn() {
        forAnyView(
                8,
                view -> assertThat(Axis.of(view, Locale.UK).major())
                        .extracting(Tick::label)
                        .doesNotHaveDuplicates());
    }

    @Test
    void keepsTheLowerRowReadable() {
        forAnyView(
                9,
                view -> assertThat(Axis.of(view, Locale.UK).minor())
                        .allMatch(tick -> (tick.to() - tick.from()) * view.pixelsPerDay() >= 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ar", "ru", "und"})
    void namesEveryStepInEveryLanguage(Locale locale) {
        forAnyView(10, view -> {
            Axis axis = Axis.of(view, locale);
            assertThat(axis.major()).extracting(Tick::label).noneMatch(String::isBlank);
            assertThat(axis.minor()).extracting(Tick::label).noneMatch(String::isBlank);
        });
    }

    @Test
    void bandsWeekends() {
        LocalDate saturday = LocalDate.of(2016, 2, 27);
        Axis axis = axis(LocalDate.of(2016, 2, 22), LocalDate.of(2016, 3, 7), 1000);
        assertThat(axis.bands())
                .contains(new Axis.Band(saturday.toEpochDay(), saturday.toEpochDay() + 2.0))
                .filteredOn(band -> band.to() > axis.major().getFirst().from())
                .allMatch(band -> LocalDate.ofEpochDay((long) band.from()).getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1000, 5000, 40_000, 400_000, 4_000_000})
    void bandsEverySecondStep(int days) {
        List<Axis.Band> bands =
                Axis.of(new Viewport(-days / 2.0, days / 2.0, 1000), Locale.UK).bands();
        assertThat(bands).isNotEmpty();
        for (int i = 0; i + 1 < bands.size(); i++) {
            double length = bands.get(i).to() - bands.get(i).from();
            assertThat(bands.get(i + 1).from() - bands.get(i).to()).isBetween(length * 0.85, length * 1.2);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 2016年2月", "de, Februar 2016", "en-US, February 2016"})
    void writesMonthsAsTheLanguageDoes(Locale locale, String month) {
        double day = LocalDate.of(2016, 2, 10).toEpochDay();
        assertThat(Axis.of(new Viewport(day, day + 20, 1000), locale)
                        .major()
                        .getFirst()
                        .label())
                .isEqualTo(month);
    }

    private static Axis axis(LocalDate from, LocalDate to, double width) {
        return Axis.of(new Viewport(from.toEpochDay(), to.toEpochDay(), width), Locale.UK);
    }

    /** From three days to three thousand years, in panes of many widths. */
    private static void forAnyView(long seed, Consumer<Viewport> check) {
        Random random = new Random(seed);
        double mostDays = 3000 * 365.25;
        for (int i = 0; i < 300; i++) {
            double days = 3 * Math.pow(mostDays / 3, i / 299.0);
            double from = random.nextInt(-800_000, 20_000) + random.nextDouble();
            check.accept(new Viewport(from, from + days, 600 + random.nextInt(2000)));
        }
    }

    private static void assertTiled(Viewport view, List<Tick> ticks) {
        assertThat(ticks.getFirst().from()).isLessThanOrEqualTo(view.from());
        assertThat(ticks.getLast().to()).isGreaterThanOrEqualTo(view.to());
        for (int i = 0; i < ticks.size(); i++) {
            assertThat(ticks.get(i).to()).isGreaterThan(ticks.get(i).from());
            assertThat(ticks.get(i).from())
                    .isEqualTo(i == 0 ? ticks.get(i).from() : ticks.get(i - 1).to());
        }
    }

    private static double roomInSight(Tick tick, Viewport view) {
        return Math.min(view.x(tick.to()), view.width()) - Math.max(view.x(tick.from()), 0);
    }
}
