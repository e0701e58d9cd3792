package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import annals.timeline.Density.Bar;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DensityTest {

    private static final Density.Measures MEASURES = new Density.Measures(200, Scene.ROW, 300, new Letters());

    @Test
    void drawsBarsInProportionToTheTallest() {
        assertThat(bars(new int[] {10, 25, 50}, new int[] {40, 80, 60}))
                .extracting(Bar::height, Bar::ghostHeight)
                .containsExactly(tuple(12.5, 50.0), tuple(31.25, 100.0), tuple(62.5, 75.0));
    }

    @Test
    void leavesOutStretchesWithoutEvents() {
        assertThat(bars(new int[] {1, 0, 1}, new int[] {1, 0, 2}))
                .extracting(Bar::from)
                .containsExactly(0.0, 20.0);
    }

    @Test
    void showsOnlyTheGhostWhereNothingMatches() {
        Bar bar = bars(new int[] {0}, new int[] {4}).getFirst();
        assertThat(bar.height()).isZero();
        assertThat(bar.ghostHeight()).isEqualTo(100);
        assertThat(bar.count()).isZero();
        assertThat(bar.all()).isEqualTo(4);
    }

    @Test
    void showsOneEventBesideAThousand() {
        assertThat(bars(new int[] {1, 0}, new int[] {1, 1000}).getFirst().height())
                .isEqualTo(3);
    }

    @Test
    void keepsBarsInTheLowerHalfAndInTheirGhosts() {
        for (Scene scene : Scene.scenes()) {
            double half = Math.max(3, scene.measures().height() / 2);
            List<Bar> bars = scene.density().bars();
            assertThat(bars).isSortedAccordingTo(Comparator.comparingDouble(Bar::from));
            for (Bar bar : bars) {
                assertThat(bar.height()).isBetween(0.0, bar.ghostHeight());
                assertThat(bar.ghostHeight()).isBetween(3.0, half);
            }
        }
    }

    /** Ten days each. */
    private static List<Bar> bars(int[] matching, int[] all) {
        long[] edges = new long[all.length + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = i * 10L;
        }
        return Density.of(new Viewport(0, 100, 1000), new Spread(edges, matching, all), List.of(), MEASURES)
                .bars();
    }
}
