package annals.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written can be read: WCAG's level AA, for each colour of text on each ground that it stands on. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textsStandOutFromTheirGrounds(boolean dark) {
        Palette palette = Palette.of(dark);
        Map<String, Double> contrasts = new LinkedHashMap<>();
        Map<String, Color> grounds = Map.of(
                "ground", palette.ground(), "panel", palette.panel(), "band", palette.band(), "chip", palette.chip());
        Map<String, Color> texts = Map.of(
                "ink", palette.ink(),
                "muted", palette.muted(),
                "link", palette.link(),
                "selection", palette.selection());
        texts.forEach((text, color) ->
                grounds.forEach((ground, behind) -> contrasts.put(text + " on " + ground, contrast(color, behind))));
        contrasts.put("text on selection", contrast(palette.onSelection(), palette.selection()));
        contrasts.put("text on accent", contrast(palette.onAccent(), palette.accent()));
        contrasts.put("ink on hit", contrast(palette.ink(), palette.hit()));
        IntStream.range(-1, palette.topics().size())
                .forEach(topic ->
                        contrasts.put("name of lane " + topic, contrast(palette.topicText(topic), palette.ground())));
        assertThat(contrasts)
                .allSatisfy((pair, contrast) -> assertThat(contrast).as(pair).isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatShowsTheFocusAndTheStateStandsOut(boolean dark) {
        Palette palette = Palette.of(dark);
        assertThat(contrast(palette.accent(), palette.panel())).as("accent").isGreaterThanOrEqualTo(SIGN);
        assertThat(contrast(palette.accent(), palette.ground())).as("accent").isGreaterThanOrEqualTo(SIGN);
        assertThat(contrast(palette.muted(), palette.panel()))
                .as("edge of a box")
                .isGreaterThanOrEqualTo(SIGN);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
