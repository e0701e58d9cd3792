package annals.timeline;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cuts headlines to the room there is. */
final class Fitting {

    private static final String ELLIPSIS = "…";

    private Fitting() {}

    /** The text, or as many of its characters as fit with an ellipsis; never cut inside a character. */
    static String fit(String text, double room, TextMeasure measure) {
        if (measure.width(text) <= room) {
            return text;
        }
        int[] ends = characterEnds(text);
        int fitting = 0;
        int tooMany = ends.length - 1;
        while (fitting + 1 < tooMany) {
            int middle = (fitting + tooMany) >>> 1;
            if (measure.width(cut(text, ends[middle])) <= room) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return fitting == 0 ? "" : cut(text, ends[fitting]);
    }

    private static String cut(String text, int end) {
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Where none, one, two and more characters end, as a reader counts them. */
    private static int[] characterEnds(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return IntStream.iterate(characters.first(), end -> end != BreakIterator.DONE, end -> characters.next())
                .toArray();
    }
}
