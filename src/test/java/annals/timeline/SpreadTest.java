package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void knowsItsBuckets() {
        Spread spread = new Spread(new long[] {10, 20, 25}, new int[] {1, 0}, new int[] {4, 7});
        assertThat(spread.buckets()).isEqualTo(2);
        assertThat(spread.from(1)).isEqualTo(20);
        assertThat(spread.to(1)).isEqualTo(25);
        assertThat(spread.matching(0)).isEqualTo(1);
        assertThat(spread.all(0)).isEqualTo(4);
        assertThat(spread.most()).isEqualTo(7);
    }

    @Test
    void canAlwaysBeDividedBy() {
        assertThat(new Spread(new long[] {10}, new int[0], new int[0]).most()).isEqualTo(1);
        assertThat(new Spread(new long[] {10, 20}, new int[1], new int[1]).most())
                .isEqualTo(1);
    }

    @Test
    void needsTwoEdgesAndTwoCountsForEveryBucket() {
        assertThatThrownBy(() -> new Spread(new long[2], new int[2], new int[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spread(new long[3], new int[2], new int[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
