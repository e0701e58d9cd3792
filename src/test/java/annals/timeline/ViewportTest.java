package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Offset<Double> NEARLY = within(1e-6);
    private static final Viewport VIEW = new Viewport(1000, 1100, 500);

    @Test
    void tellsWhereADayIsAndWhichDayIsThere() {
        assertThat(VIEW.pixelsPerDay()).isEqualTo(5);
        assertThat(VIEW.x(1000)).isZero();
        assertThat(VIEW.x(1100)).isEqualTo(500);
        assertThat(VIEW.day(VIEW.x(1033.25))).isCloseTo(1033.25, NEARLY);
    }

    @Test
    void keepsTheDayUnderThePointerWhileZooming() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Viewport view = random(random);
            double x = random.nextDouble() * view.width();
            Viewport zoomed = view.zoomedAt(x, Math.exp(random.nextGaussian()), 40_000);
            assertThat(zoomed.day(x)).isCloseTo(view.day(x), NEARLY);
            assertThat(zoomed.width()).isEqualTo(view.width());
        }
    }

    @Test
    void halvesTheStretchWhenZoomedByTwo() {
        assertThat(VIEW.zoomedAt(250, 2, 1000)).isEqualTo(new Viewport(1025, 1075, 500));
        assertThat(VIEW.zoomedAt(0, 0.5, 1000)).isEqualTo(new Viewport(1000, 1200, 500));
    }

    @Test
    void zoomsNoCloserThanThreeDaysAndNoFartherThanIsWorthIt() {
        assertThat(VIEW.zoomedAt(100, 1e9, 1000).days()).isCloseTo(Viewport.SHORTEST, NEARLY);
        assertThat(VIEW.zoomedAt(100, 1e-9, 1000).days()).isCloseTo(1000, NEARLY);
        assertThat(VIEW.zoomedAt(100, 0.5, 1).days())
                .as("an archive of one day")
                .isCloseTo(Viewport.SHORTEST, NEARLY);
    }

    @Test
    void followsThePointerWhileDragged() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            Viewport view = random(random);
            double dragged = random.nextGaussian() * 300;
            Viewport panned = view.pannedBy(dragged);
            assertThat(panned.day(200 + dragged)).isCloseTo(view.day(200), NEARLY);
            assertThat(panned.days()).isCloseTo(view.days(), NEARLY);
        }
    }

    @Test
    void doesNotMoveForADayThatIsInSight() {
        assertThat(VIEW.revealing(1050)).isSameAs(VIEW);
        assertThat(VIEW.revealing(1010)).isSameAs(VIEW);
        assertThat(VIEW.revealing(1090)).isSameAs(VIEW);
    }

    @Test
    void movesNoFartherThanADayNeedsToBeInSight() {
        assertThat(VIEW.revealing(1005)).isEqualTo(new Viewport(995, 1095, 500));
        assertThat(VIEW.revealing(500)).isEqualTo(new Viewport(490, 590, 500));
        assertThat(VIEW.revealing(1200)).isEqualTo(new Viewport(1110, 1210, 500));
    }

    @Test
    void staysWhereItIsWhileItsMiddleIsInTheArchive() {
        assertThat(VIEW.within(1050, 1051)).isEqualTo(VIEW);
        assertThat(VIEW.within(-5000, 5000)).isEqualTo(VIEW);
    }

    @Test
    void neverLosesSightOfTheArchive() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Viewport view = random(random);
            double first = random.nextGaussian() * 20_000;
            double last = first + random.nextDouble() * 5000;
            Viewport kept = view.within(first, last);
            assertThat(kept.days()).isCloseTo(view.days(), NEARLY);
            assertThat(kept.from()).isLessThanOrEqualTo(last - view.days() / 4 + 1e-6);
            assertThat(kept.to()).isGreaterThanOrEqualTo(first + view.days() / 4 - 1e-6);
        }
    }

    @Test
    void showsTheSameStretchInAnotherWidth() {
        assertThat(VIEW.resized(800)).isEqualTo(new Viewport(1000, 1100, 800));
        assertThat(VIEW.resized(0).width()).isEqualTo(1);
    }

    @Test
    void hasALength() {
        assertThatThrownBy(() -> new Viewport(7, 7, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Viewport(Double.NaN, 7, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Viewport random(Random random) {
        double from = random.nextGaussian() * 10_000;
        return new Viewport(from, from + 3 + random.nextDouble() * 10_000, 300 + random.nextInt(2000));
    }
}
