package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compared with looking at each event. */
class MatchesTest {

    private final Random random = new Random(5);

    @Test
    void countsAndFindsTheHeaviestOfAnyStretch() {
        for (int size : new int[] {0, 1, 63, 64, 65, 128, 1000, 5000}) {
            Chronicle chronicle = chronicle(size);
            for (double share : new double[] {0, 0.01, 0.5, 1}) {
                BitSet selected = selected(size, share);
                Matches matches = new Matches(chronicle, selected);
                assertThat(matches.size()).isEqualTo(selected.cardinality());
                for (int i = 0; i < 200; i++) {
                    int from = random.nextInt(size + 1);
                    int to = random.nextInt(size + 1);
                    assertThat(matches.count(from, to))
                            .isEqualTo(from >= to ? 0 : selected.get(from, to).cardinality());
                    assertThat(matches.heaviest(from, to)).isEqualTo(heaviest(chronicle, selected, from, to));
                }
            }
        }
    }

    private static int heaviest(Chronicle chronicle, BitSet selected, int from, int to) {
        int best = -1;
        for (int event = from; event < to; event++) {
            if (selected.get(event) && (best < 0 || chronicle.weight(event) > chronicle.weight(best))) {
                best = event;
            }
        }
        return best;
    }

    private BitSet selected(int size, double share) {
        BitSet selected = new BitSet();
        for (int event = 0; event < size; event++) {
            selected.set(event, random.nextDouble() < share);
        }
        return selected;
    }

    private Chronicle chronicle(int size) {
        Chronicle.Builder builder = new Chronicle.Builder(List.of());
        for (int event = 0; event < size; event++) {
            EventId id = new EventId(LocalDate.ofEpochDay(event / 3), "event-%06d".formatted(event));
            builder.event(id, "Event " + event, -1, random.nextBoolean());
        }
        for (int link = 0; link < size; link++) {
            builder.link(random.nextInt(size), random.nextInt(size));
        }
        return builder.build();
    }
}
