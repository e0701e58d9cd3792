package annals.ui.look;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.paint.Color;

/**
 * The colours of a theme, in one place for style sheets, canvases and HTML alike.
 *
 * @param topics seven that stay apart for colour-blind eyes; the first is the accent
 * @param other for what has no topic of its own
 */
public record Palette(
        boolean dark,
        Color ground,
        Color panel,
        Color band,
        Color ink,
        Color muted,
        Color hairline,
        Color ghost,
        Color bar,
        Color chip,
        Color selection,
        Color onSelection,
        Color link,
        List<Color> topics,
        Color other) {

    /**
     * Searched for near the colours of the design, so that to every kind of colour blindness the two nearest of all (selection and
     * everything else included) are still three times as far apart as they were.
     */
    private static final List<Color> TOPICS =
            colors("#3b6fb6", "#ee791d", "#5c804b", "#581272", "#b4984e", "#9e4966", "#1fa6ca");

    /** The same hues for a dark ground, searched for in the same way; what is lightened alike comes closer together. */
    private static final List<Color> TOPICS_ON_DARK =
            colors("#4f86d1", "#b77719", "#5a9046", "#9a5297", "#ffd38a", "#f4a1a5", "#1bc0d0");

    public static final Palette LIGHT = new Palette(
            false,
            Color.web("#faf9f6"),
            Color.web("#ffffff"),
            Color.web("#f3f1ec"),
            Color.web("#1e2227"),
            Color.web("#656a71"),
            Color.web("#e4e1da"),
            Color.web("#e4e0d6"),
            Color.web("#b4b8be"),
            Color.web("#efede8"),
            Color.web("#b3261e"),
            Color.web("#ffffff"),
            Color.web("#2f5f9f"),
            TOPICS,
            Color.web("#989ca3"));

    public static final Palette DARK = new Palette(
            true,
            Color.web("#16181b"),
            Color.web("#1c1f23"),
            Color.web("#1b1d21"),
            Color.web("#e8e6e1"),
            Color.web("#9a9ea6"),
            Color.web("#2d3136"),
            Color.web("#2f343a"),
            Color.web("#565c64"),
            Color.web("#2b2f35"),
            Color.web("#ff7b6b"),
            Color.web("#16181b"),
            Color.web("#8db4e8"),
            TOPICS_ON_DARK,
            Color.web("#6b6f76"));

    private static List<Color> colors(String... names) {
        return Arrays.stream(names).map(Color::web).toList();
    }

    public static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /** The colour of a topic by its rank; -1 and what lies beyond the seven are everything else. */
    public Color topic(int rank) {
        return rank >= 0 && rank < topics.size() ? topics.get(rank) : other;
    }

    /** The colour of a topic, dark or light enough to be read as text. */
    public Color topicText(int rank) {
        return rank < 0 || rank >= topics.size() ? muted : topic(rank).interpolate(ink, dark ? 0.3 : 0.45);
    }

    /** The same colours, with only so much strength left on the ground: 1 leaves them as they are, with 0 nothing is seen. */
    public Palette faded(double strength) {
        UnaryOperator<Color> fade = color -> ground.interpolate(color, strength);
        return new Palette(
                dark,
                ground,
                fade.apply(panel),
                fade.apply(band),
                fade.apply(ink),
                fade.apply(muted),
                fade.apply(hairline),
                fade.apply(ghost),
                fade.apply(bar),
                fade.apply(chip),
                fade.apply(selection),
                fade.apply(onSelection),
                fade.apply(link),
                topics.stream().map(fade).toList(),
                fade.apply(other));
    }

    public Color accent() {
        return topics.getFirst();
    }

    /** For texts on the accent. */
    public Color onAccent() {
        return dark ? ground : panel;
    }

    /** Behind words that were searched for. */
    public Color hit() {
        return Color.web(dark ? "#5a4a1c" : "#fbe7a8");
    }

    /** A colour as style sheets write it. */
    public static String css(Color color) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }

    private String topicVariables() {
        StringBuilder variables = new StringBuilder();
        for (int rank = 0; rank < topics.size(); rank++) {
            variables
                    .append("-annals-topic-")
                    .append(rank)
                    .append(": ")
                    .append(css(topic(rank)))
                    .append(';');
        }
        return variables.toString();
    }

    /** The palette as a style sheet that names each colour for the others to use. */
    public String stylesheet() {
        String sheet = ".root {"
                + "-annals-ground: " + css(ground) + "; -annals-panel: " + css(panel) + ";"
                + "-annals-band: " + css(band) + "; -annals-ink: " + css(ink) + ";"
                + "-annals-muted: " + css(muted) + "; -annals-hairline: " + css(hairline) + ";"
                + "-annals-ghost: " + css(ghost) + "; -annals-bar: " + css(bar) + "; -annals-selection: "
                + css(selection) + "; -annals-on-selection: " + css(onSelection) + "; -annals-hit: " + css(hit()) + ";"
                + "-annals-chip: " + css(chip) + ";" + topicVariables()
                + "-annals-brush: " + css(accent()) + (dark ? "2e" : "1a") + ";"
                + "-annals-accent: " + css(accent()) + "; -annals-on-accent: " + css(onAccent()) + "; -annals-link: "
                + css(link) + ";"
                + "-color-bg-default: " + css(panel) + "; -color-fg-default: " + css(ink) + ";"
                + "-color-fg-muted: " + css(muted) + "; -color-border-default: " + css(hairline) + ";"
                + "-color-border-muted: " + css(hairline) + "; -color-accent-fg: " + css(link) + ";"
                + "-color-accent-emphasis: " + css(accent()) + "; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
