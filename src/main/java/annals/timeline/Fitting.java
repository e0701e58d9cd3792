package annals.timeline;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts headlines to the room there is. */
final class Fitting {

    private static final String ELLIPSIS = "…";

    private Fitting() {}

    /** The text, or as many of its characters as fit with an ellipsis; never cut inside a character. */
    static String fit(String text, double room, TextMeasure measure) {
        if (measure.width(text) <= room) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            int cut = characters.isBoundary(middle) ? middle : characters.preceding(middle);
            if (cut > low && measure.width(text.substring(0, cut).stripTrailing() + ELLIPSIS) <= room) {
                low = cut;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
