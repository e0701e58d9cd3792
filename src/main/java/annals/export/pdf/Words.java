package annals.export.pdf;

import java.awt.Color;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in one face, size and colour.
 *
 * @param target where a click leads: an address, or "#" and a number for one of the document's own places; null for nowhere
 */
record Words(
        String text,
        Face face,
        double size,
        Color color,
        @Nullable String target) {

    /** Nothing that is no letter, and nothing that would turn the direction in which others are read. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\p{Cs}]");

    Words {
        text = UNWANTED.matcher(text).replaceAll("");
    }

    Words(String text, Face face, double size, Color color) {
        this(text, face, size, color, null);
    }

    Words part(int from, int to) {
        return new Words(text.substring(from, to), face, size, color, target);
    }
}
