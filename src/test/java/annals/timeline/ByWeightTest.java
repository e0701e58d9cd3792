package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.SomeEvents.SomeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ByWeightTest {

    private static final SomeEvents EVENTS = SomeEvents.of(List.of(
            new SomeEvent(1, 5, "a"), new SomeEvent(2, 9, "b"), new SomeEvent(3, 5, "c"), new SomeEvent(4, 7, "d")));

    @Test
    void beginsWithTheHeaviestAndAmongEqualsWithTheFirst() {
        List<Integer> found = new ArrayList<>();
        new ByWeight(EVENTS, 0, 4).forEachRemaining((int event) -> found.add(event));
        assertThat(found).containsExactly(1, 3, 0, 2);
    }

    @Test
    void keepsToItsStretch() {
        ByWeight some = new ByWeight(EVENTS, 2, 3);
        assertThat(some.nextInt()).isEqualTo(2);
        assertThat(some.hasNext()).isFalse();
        Assertions.assertThatThrownBy(some::nextInt).isInstanceOf(NoSuchElementException.class);
    }
}
