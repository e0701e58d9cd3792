package annals.explore;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as a hurried typist writes them: without case, accents and differences of width, in any script. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Folding() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain).replaceAll("");
    }
}
