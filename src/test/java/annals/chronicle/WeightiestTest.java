package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightiestTest {

    private final Random random = new Random(25);
    private final Chronicle chronicle = RandomArchive.of(random, 2000).chronicle();

    @Test
    void isTheBeginningOfAllThatAreSelectedByWeight() {
        for (int i = 0; i < 400; i++) {
            BitSet selected = selection();
            int from = random.nextInt(2000);
            int to = random.nextInt(from, 2001);
            int few = random.nextInt(80);
            int[] expected = selected.stream()
                    .filter(event -> event >= from && event < to)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(chronicle::weight)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(few)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(chronicle.weightiest(selected, from, to, few)).isEqualTo(expected);
        }
    }

    @Test
    void isNothingOfNothing() {
        assertThat(chronicle.weightiest(new BitSet(), 0, 2000, 10)).isEmpty();
        assertThat(Chronicle.empty().weightiest(new BitSet(), 0, 0, 10)).isEmpty();
    }

    private BitSet selection() {
        BitSet selected = new BitSet();
        int oneIn = 1 + random.nextInt(random.nextBoolean() ? 3 : 300);
        for (int event = 0; event < chronicle.size(); event++) {
            selected.set(event, random.nextInt(oneIn) == 0);
        }
        return selected;
    }
}
