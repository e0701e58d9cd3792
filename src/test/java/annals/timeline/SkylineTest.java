package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Density.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkylineTest {

    private static final Skyline SKYLINE = new Skyline(
            new Viewport(0, 10, 100),
            List.of(new Bar(-2, 1, 1, 1, 20, 40), new Bar(3, 4, 1, 1, 5, 30), new Bar(9, 12, 1, 1, 5, 60)));

    @Test
    void findsTheTallestBarBetweenTwoPlaces() {
        assertThat(SKYLINE.tallest(0, 100)).isEqualTo(60);
        assertThat(SKYLINE.tallest(5, 50)).isEqualTo(40);
        assertThat(SKYLINE.tallest(20, 50)).isEqualTo(30);
        assertThat(SKYLINE.tallest(50, 80)).isZero();
    }

    @Test
    void countsABarThatIsTouchedByLessThanAPixel() {
        assertThat(SKYLINE.tallest(10, 30)).isZero();
        assertThat(SKYLINE.tallest(9.9, 30)).isEqualTo(40);
        assertThat(SKYLINE.tallest(10, 30.1)).isEqualTo(30);
    }

    @Test
    void isLowOutOfSight() {
        assertThat(SKYLINE.tallest(-50, -1)).isZero();
        assertThat(SKYLINE.tallest(101, 500)).isZero();
    }
}
