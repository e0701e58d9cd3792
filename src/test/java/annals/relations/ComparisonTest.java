package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Comparison.Change;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final int RISING = 0;
    private static final int STEADY = 1;
    private static final int ONCE = 2;

    /** A hundred events, then two hundred: one tag grows from 5 to 60 in a hundred, one stays with each second event. */
    private static Chronicle chronicle() {
        Chronicle.Builder builder =
                new Chronicle.Builder(List.of(new Tag("rising"), new Tag("steady"), new Tag("once")));
        for (int event = 0; event < 300; event++) {
            builder.event(new EventId(LocalDate.of(2016, 1, 1).plusDays(event), "e"), "", -1, false);
            if (event < 100 ? event % 20 == 0 : event % 5 < 3) {
                builder.tagUse(event, RISING);
            }
            if (event % 2 == 0) {
                builder.tagUse(event, STEADY);
            }
        }
        builder.tagUse(250, ONCE);
        return builder.build();
    }

    @Test
    void tellsWhatRoseAndHowSureOneCanBe() {
        Comparison comparison = Comparison.of(chronicle(), set(100, 300), set(0, 100));
        assertThat(comparison.here()).isEqualTo(200);
        assertThat(comparison.there()).isEqualTo(100);
        Change first = comparison.changes().getFirst();
        assertThat(first.tag()).isEqualTo(RISING);
        assertThat(first.rose()).isTrue();
        assertThat(first.here()).isEqualTo(120);
        assertThat(first.there()).isEqualTo(5);
        assertThat(first.times()).isBetween(5.0, 12.0);
        assertThat(first.chance()).isLessThan(1e-6);
        assertThat(comparison.changes())
                .filteredOn(change -> change.tag() != RISING)
                .hasSize(2)
                .allMatch(change -> change.chance() > 0.3);
    }

    @Test
    void tellsThatTheSameFellTheOtherWayRound() {
        Change first =
                Comparison.of(chronicle(), set(0, 100), set(100, 300)).changes().getFirst();
        assertThat(first.tag()).isEqualTo(RISING);
        assertThat(first.rose()).isFalse();
        assertThat(first.chance()).isLessThan(1e-6);
    }

    @Test
    void findsLittleWhereThereIsOnlyChance() {
        Random random = new Random(7);
        int surprised = 0;
        for (int run = 0; run < 50; run++) {
            int[] here = new int[40];
            int[] there = new int[40];
            for (int tag = 0; tag < here.length; tag++) {
                double share = random.nextDouble() / 4;
                here[tag] = (int) IntStream.range(0, 300)
                        .filter(i -> random.nextDouble() < share)
                        .count();
                there[tag] = (int) IntStream.range(0, 500)
                        .filter(i -> random.nextDouble() < share)
                        .count();
            }
            surprised += Contrast.of(here, 300, there, 500).getFirst().chance() < 0.05 ? 1 : 0;
        }
        assertThat(surprised).isLessThanOrEqualTo(5);
    }

    @Test
    void isPlainWhereASideIsEmpty() {
        assertThat(Comparison.of(chronicle(), set(0, 0), set(0, 0)).changes()).isEmpty();
        assertThat(Comparison.of(chronicle(), set(0, 10), set(0, 0)).changes())
                .isNotEmpty()
                .allMatch(change -> change.chance() > 0 && change.chance() <= 1 && change.times() > 0);
    }

    @Test
    void countsAroundADayZero() {
        Chronicle chronicle = chronicle();
        BitSet some = set(0, 20);
        some.clear(11);
        assertThat(Comparison.around(chronicle, some, chronicle.day(10), 5, 1, 2))
                .containsExactly(5, 4, 5, 0);
    }

    private static BitSet set(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to);
        return set;
    }
}
