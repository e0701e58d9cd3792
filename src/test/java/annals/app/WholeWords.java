package annals.app;

import annals.model.Query;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a query as a regular expression: Chinese wherever it stands, other words whole, an English 's aside. */
public final class WholeWords {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_&&[^\\u3040-\\u309f\\u3400-\\u9fff]]";
    private static final Transliterator SIMPLIFYING = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final String JOINT = "[.:'’·,]";

    private WholeWords() {}

    /** Without case, accents, width and Traditional script; the database calls this as well. */
    public static String fold(String text) {
        return SIMPLIFYING.transliterate(Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT));
    }

    /** For the database, which would make the pattern anew for each row. */
    public static boolean holds(String text, String regex) {
        return PATTERNS.computeIfAbsent(regex, Pattern::compile).matcher(text).find();
    }

    static Pattern pattern(Query.Text words) {
        return PATTERNS.computeIfAbsent(regex(words), Pattern::compile);
    }

    static String regex(Query.Text words) {
        String text = fold(words.words());
        String middle =
                Stream.of(text.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("(?:['’]s)?\\s+"));
        if (Character.isIdeographic(text.codePointAt(0))) {
            return middle;
        }
        String begin = "(?=" + middle + ")(?<!" + LETTER + ")(?<!" + LETTER + JOINT + ")";
        String end = words.open() ? "" : "(?:['’]s)?(?!" + LETTER + ")(?!" + JOINT + LETTER + ")";
        return begin + middle + end;
    }
}
