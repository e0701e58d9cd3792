package annals.relations;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a headline consists of, for comparing it with others. */
public final class HeadlineWords {

    private HeadlineWords() {}

    /** Its words, in their order, without case; of Chinese, which parts no words, each pair of characters. */
    public static Set<String> of(String title) {
        Set<String> words = new LinkedHashSet<>();
        int from = 0;
        Kind before = Kind.NONE;
        for (int at = 0; at < title.length(); at += Character.charCount(title.codePointAt(at))) {
            Kind kind = Kind.of(title.codePointAt(at));
            if (kind != before) {
                add(title.substring(from, at), before, words);
                from = at;
                before = kind;
            }
        }
        add(title.substring(from), before, words);
        return words;
    }

    private enum Kind {
        NONE,
        LETTER,
        IDEOGRAPH;

        static Kind of(int character) {
            if (Character.isIdeographic(character)) {
                return IDEOGRAPH;
            }
            return Character.isLetterOrDigit(character) ? LETTER : NONE;
        }
    }

    private static void add(String run, Kind kind, Set<String> words) {
        switch (kind) {
            case NONE -> {}
            case LETTER -> words.add(run.toLowerCase(Locale.ROOT));
            case IDEOGRAPH -> addPairs(run, words);
        }
    }

    private static void addPairs(String run, Set<String> words) {
        int first = 0;
        for (int second = run.offsetByCodePoints(0, 1); second < run.length(); ) {
            int end = run.offsetByCodePoints(second, 1);
            words.add(run.substring(first, end));
            first = second;
            second = end;
        }
    }
}
