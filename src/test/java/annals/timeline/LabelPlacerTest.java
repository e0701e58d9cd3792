package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Density.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final Viewport VIEW = new Viewport(0, 100, 1000);
    private static final Spread SPREAD = new Spread(new long[] {0, 100}, new int[] {5}, new int[] {5});

    @Test
    void hangsAHeadlineAboveTheLeadersUnderItsText() {
        List<Label> labels = place(event(1, 10, "Talks begin in Geneva"), event(2, 14, "Talks end"));
        assertThat(labels.get(0).y()).isEqualTo(labels.get(1).y() - Scene.ROW);
    }

    @Test
    void hangsHeadlinesSideBySideWhereThereIsRoom() {
        List<Label> labels = place(event(1, 10, "Talks begin in Geneva"), event(2, 60, "Talks end"));
        assertThat(labels.get(0).y()).isEqualTo(labels.get(1).y());
    }

    @Test
    void endsTheLeaderInTheMiddleOfTheBar() {
        Label label = place(event(1, 10, "Talks begin")).getFirst();
        assertThat(label.x()).isEqualTo(105.5);
        assertThat(label.anchorY()).isEqualTo(400 - 100);
    }

    @Test
    void namesAnEventAtTheEdgeOnlyIfItsHeadlineHasRoomOrSaysEnough() {
        assertThat(place(event(1, 96, "War"))).extracting(Label::text).containsExactly("War");
        assertThat(place(event(1, 96, "War breaks out"))).isEmpty();
        assertThat(place(event(1, 87, "Representatives agree to a ceasefire")))
                .extracting(Label::text)
                .singleElement()
                .asString()
                .endsWith("…");
    }

    @Test
    void namesNothingOutOfSightOrWithoutRoom() {
        assertThat(place(event(1, -5, "Talks"), event(2, 105, "Talks"), event(3, 105, "")))
                .isEmpty();
        assertThat(Density.of(VIEW, SPREAD, List.of(event(1, 10, "Talks")), measures(17))
                        .labels())
                .isEmpty();
        assertThat(Density.of(VIEW, SPREAD, List.of(event(1, 10, "Talks")), measures(-30))
                        .labels())
                .isEmpty();
    }

    /** All of the same height, 200 pixels. */
    private static List<Label> place(Occurrence... events) {
        return Density.of(VIEW, SPREAD, List.of(events), measures(400)).labels();
    }

    private static Density.Measures measures(double height) {
        return new Density.Measures(height, Scene.ROW, 300, new Letters());
    }

    private static Occurrence event(int event, int day, String title) {
        return new Occurrence(event, day, title, 1, 0, false);
    }
}
