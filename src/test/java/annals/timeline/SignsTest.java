package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final double TOP = 80;

    private final TextFitter fitter = new TextFitter(new Letters());

    /** A way whose event i stands at the i-th place, with a headline of so many letters. */
    private Signs of(int[] places, int letters, double panned) {
        List<Integer> events = IntStream.range(0, places.length).boxed().toList();
        return Signs.of(
                events,
                event -> places[event] - panned,
                TOP,
                event -> headline(event, letters),
                event -> false,
                fitter);
    }

    private static String headline(int event, int letters) {
        return "e".repeat(letters) + event;
    }

    @Test
    void noTwoTouchAndNoneBeginsBehindItsEvent() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            int[] places = random.ints(1 + random.nextInt(14), 0, 1200).sorted().toArray();
            Signs signs = of(places, 3 + random.nextInt(60), 0);
            assertThat(signs.labels()).isNotEmpty();
            for (Label one : signs.labels()) {
                assertThat(one.left()).isLessThanOrEqualTo(places[one.event()] + 3.0);
                assertThat(one.bottom()).isLessThanOrEqualTo(TOP + signs.height());
                assertThat(one.y() - Label.ASCENT).isGreaterThanOrEqualTo(TOP + Arcs.FOOT_RADIUS);
                for (Label other : signs.labels()) {
                    boolean apart = one.y() != other.y()
                            || one.left() > other.left() + other.width()
                            || other.left() > one.left() + one.width();
                    assertThat(one.event() == other.event() || apart).isTrue();
                }
            }
        }
    }

    @Test
    void eventsThatLieApartAreReadInOneRow() {
        Signs signs = of(new int[] {0, 300, 600}, 10, 0);
        assertThat(signs.labels())
                .extracting(Label::y)
                .containsOnly(signs.labels().getFirst().y());
        assertThat(signs.labels().stream()
                        .map(label -> String.join("", label.lines()))
                        .collect(Collectors.toList()))
                .containsExactly(headline(0, 10), headline(1, 10), headline(2, 10));
    }

    @Test
    void panningMovesThemAndChangesNothingElse() {
        int[] places = {10, 40, 200, 210, 215, 500, 640};
        Signs here = of(places, 40, 0);
        Signs there = of(places, 40, 100);
        assertThat(there.labels())
                .extracting(Label::event)
                .isEqualTo(here.labels().stream().map(Label::event).toList());
        assertThat(there.labels())
                .extracting(Label::y)
                .isEqualTo(here.labels().stream().map(Label::y).toList());
        assertThat(there.labels())
                .extracting(label -> label.left() + 100)
                .isEqualTo(here.labels().stream().map(Label::left).toList());
    }

    @Test
    void whereTheyCrowdTheLastAreCutOrLeftOut() {
        Signs signs = of(new int[] {100, 101, 102, 103, 104, 105}, 40, 0);
        assertThat(signs.labels()).hasSizeBetween(1, 4);
        assertThat(signs.labels()).allMatch(label -> label.left() + label.width() <= 105 + 52 + 0.1);
    }

    @Test
    void aHeadlineIsItsEvent() {
        Signs signs = of(new int[] {0, 300}, 10, 0);
        Label second = signs.labels().getLast();
        assertThat(signs.at(second.left() + 5, second.y() - 3)).contains(new Target.Event(1));
        assertThat(signs.at(second.left() - 50, second.y() - 3)).isEmpty();
    }
}
