package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Query;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History(view(0));

    @Test
    void beginsWithOneViewAndNoWay() {
        assertThat(history.current()).isEqualTo(view(0));
        assertThat(history.canGoBack()).isFalse();
        assertThat(history.canGoForward()).isFalse();
        history.back();
        assertThat(history.current()).isEqualTo(view(0));
        history.forward();
        assertThat(history.current()).isEqualTo(view(0));
    }

    @Test
    void goesBackAndForwardStepByStep() {
        history.step(view(1));
        history.step(view(2));
        history.back();
        assertThat(history.current()).isEqualTo(view(1));
        assertThat(history.canGoForward()).isTrue();
        history.back();
        assertThat(history.current()).isEqualTo(view(0));
        assertThat(history.canGoBack()).isFalse();
        history.forward();
        assertThat(history.current()).isEqualTo(view(1));
        history.forward();
        assertThat(history.current()).isEqualTo(view(2));
        assertThat(history.canGoForward()).isFalse();
    }

    @Test
    void forgetsWhatWasAheadAtANewStep() {
        history.step(view(1));
        history.back();
        history.step(view(2));
        assertThat(history.canGoForward()).isFalse();
        history.back();
        assertThat(history.current()).isEqualTo(view(0));
    }

    @Test
    void takesTheSameViewForNoStep() {
        history.step(view(1));
        history.back();
        history.step(view(0));
        assertThat(history.canGoBack()).isFalse();
        assertThat(history.canGoForward()).isTrue();
    }

    @Test
    void remembersAMovementWithinItsStep() {
        history.step(view(1));
        history.adjust(view(7));
        history.step(view(2));
        history.back();
        assertThat(history.current()).isEqualTo(view(7));
        history.adjust(view(8));
        history.forward();
        assertThat(history.current()).isEqualTo(view(2));
        history.back();
        assertThat(history.current()).isEqualTo(view(8));
    }

    @Test
    void forgetsTheOldestStepsOfALongDay() {
        for (int step = 1; step <= 1000; step++) {
            history.step(view(step));
        }
        assertThat(history.current()).isEqualTo(view(1000));
        while (history.canGoBack()) {
            history.back();
        }
        assertThat(history.current()).isEqualTo(view(501));
    }

    private static View view(int day) {
        return new View(Query.all(), day, day + 10.0, null);
    }
}
