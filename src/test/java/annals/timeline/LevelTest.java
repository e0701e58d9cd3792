package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelTest {

    @Test
    void goesFromBarsToMarksToCards() {
        int[] busy = IntStream.range(0, 40_000).map(i -> i / 8).toArray();
        Crowding crowding = new Crowding(SomeEvents.onDays(busy), busy.length);
        assertThat(level(crowding, 0.2)).isEqualTo(Level.DENSITY);
        assertThat(level(crowding, 5)).isEqualTo(Level.STACKS);
        assertThat(level(crowding, 14)).isEqualTo(Level.CARDS);
    }

    @Test
    void showsEveryCardOfAnArchiveThatHasFew() {
        Crowding crowding = new Crowding(SomeEvents.onDays(1, 500, 900, 5000), 4);
        assertThat(level(crowding, 0.2)).isEqualTo(Level.CARDS);
    }

    @Test
    void drawsBarsWhereStacksWouldBeTooHigh() {
        int[] busy = IntStream.range(0, 40_000).map(i -> i / 100).toArray();
        assertThat(level(new Crowding(SomeEvents.onDays(busy), busy.length), 5)).isEqualTo(Level.DENSITY);
    }

    private static Level level(Crowding crowding, double pixelsPerDay) {
        Viewport view = new Viewport(0, 1000 / pixelsPerDay, 1000);
        return Level.of(view, TimeUnit.atLeast(3.6, pixelsPerDay), crowding, 600);
    }
}
