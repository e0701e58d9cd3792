package annals.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Makes texts equal that differ by case, accents, width, or Traditional and Simplified script alone. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = Scripts.FOLDING.normalize(text);
        return Scripts.TRADITIONAL.containsNone(folded) ? folded : Scripts.SIMPLIFYING.transliterate(folded);
    }

    /** Has at hand what takes a third of a second to load when the first text is folded that is not plain English. */
    public static void load() {
        simplifying();
    }

    static Transliterator simplifying() {
        return Scripts.SIMPLIFYING;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Its tables are loaded when they are needed, which plain English is not. */
    private static final class Scripts {
        static final Normalizer2 FOLDING = ICUFoldingFilter.NORMALIZER;
        static final Transliterator SIMPLIFYING = Transliterator.getInstance("Traditional-Simplified");
        /** Whoever has none of these has nothing to simplify, which is seen sooner than it is searched for. */
        static final UnicodeSet TRADITIONAL = SIMPLIFYING.getSourceSet().freeze();
    }
}
