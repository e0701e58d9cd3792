package annals.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether colours that mean something can be told apart, by whatever eyes. */
class PaletteTest {

    /**
     * What is left of red, green and blue light (linear) for usual eyes, and for those without the receptors for long, middle or
     * short waves: the matrices of Machado, Oliveira and Fernandes (2009) for the full deficiency.
     */
    private record Eyes(String name, Mix red, Mix green, Mix blue) {

        static final List<Eyes> ALL = List.of(
                new Eyes("usual", new Mix(1, 0, 0), new Mix(0, 1, 0), new Mix(0, 0, 1)),
                new Eyes(
                        "protanopic",
                        new Mix(0.152286, 1.052583, -0.204868),
                        new Mix(0.114503, 0.786281, 0.099216),
                        new Mix(-0.003882, -0.048116, 1.051998)),
                new Eyes(
                        "deuteranopic",
                        new Mix(0.367322, 0.860646, -0.227968),
                        new Mix(0.280085, 0.672501, 0.047413),
                        new Mix(-0.011820, 0.042940, 0.968881)),
                new Eyes(
                        "tritanopic",
                        new Mix(1.255528, -0.076749, -0.178779),
                        new Mix(-0.078411, 0.930809, 0.147602),
                        new Mix(0.004733, 0.691367, 0.303900)));

        /** What they see, as a place in CIELAB. */
        Lab see(Color color) {
            return Lab.of(red.of(color), green.of(color), blue.of(color));
        }
    }

    private record Mix(double red, double green, double blue) {
        double of(Color color) {
            double mixed =
                    red * linear(color.getRed()) + green * linear(color.getGreen()) + blue * linear(color.getBlue());
            return Math.clamp(mixed, 0.0, 1.0);
        }
    }

    private record Lab(double l, double a, double b) {

        static Lab of(double red, double green, double blue) {
            double x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
            double y = curve(luminance(red, green, blue));
            double z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
            return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        private static double curve(double value) {
            return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
        }

        double distance(Lab other) {
            return Math.sqrt(Math.pow(l - other.l, 2) + Math.pow(a - other.a, 2) + Math.pow(b - other.b, 2));
        }
    }

    private record Pair(Eyes eyes, String one, String other, double distance) {}

    /** The distance of two crayons that one would not mix up; two neighbours on a fine scale are 1 to 2 apart. */
    private static final double APART = 16;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void topicsStayApartForEveryKindOfEyes(boolean dark) {
        Palette palette = Palette.of(dark);
        List<Color> colors = new ArrayList<>(palette.topics());
        colors.add(palette.other());
        colors.add(palette.selection());
        List<Pair> tooNear = new ArrayList<>();
        for (Eyes eyes : Eyes.ALL) {
            for (int i = 0; i < colors.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double distance = eyes.see(colors.get(i)).distance(eyes.see(colors.get(j)));
                    if (distance < APART) {
                        tooNear.add(new Pair(eyes, Palette.css(colors.get(j)), Palette.css(colors.get(i)), distance));
                    }
                }
            }
        }
        assertThat(tooNear).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void topicsStandOutFromTheGroundAndGhosts(boolean dark) {
        Palette palette = Palette.of(dark);
        for (Color topic : palette.topics()) {
            assertThat(contrast(topic, palette.ground())).isGreaterThan(2.6);
            for (Eyes eyes : Eyes.ALL) {
                assertThat(eyes.see(topic).distance(eyes.see(palette.ghost()))).isGreaterThan(APART);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textsCanBeRead(boolean dark) {
        Palette palette = Palette.of(dark);
        for (Color ground : List.of(palette.ground(), palette.panel(), palette.band())) {
            assertThat(contrast(palette.ink(), ground)).isGreaterThan(7);
            assertThat(contrast(palette.muted(), ground)).isGreaterThan(4.5);
            assertThat(contrast(palette.link(), ground)).isGreaterThan(4.5);
            for (int rank = -1; rank < palette.topics().size(); rank++) {
                assertThat(contrast(palette.topicText(rank), ground))
                        .as("topic %d", rank)
                        .isGreaterThan(4.5);
            }
        }
        assertThat(contrast(palette.onSelection(), palette.selection())).isGreaterThan(4.5);
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return luminance(linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue()));
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
