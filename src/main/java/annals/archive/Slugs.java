package annals.archive;

import java.text.Normalizer;
import java.util.Locale;

/** The names of event pages, which are made from their headlines. */
final class Slugs {

    private static final char FIRST_NON_ASCII = 128;

    private Slugs() {}

    /**
     * Whether a page's name can have been made from a headline. Marks are dropped on the way, either may be cut short, and
     * where the name is in ASCII, other letters (ø, ı, 叙) may have become anything.
     */
    static boolean matches(String slug, String headline) {
        String name = lettersOf(slug);
        String title = lettersOf(headline);
        int comparable = Math.min(name.length(), title.length());
        for (int i = 0; i < comparable; i++) {
            if (name.charAt(i) != title.charAt(i)) {
                return name.charAt(i) < FIRST_NON_ASCII && title.charAt(i) >= FIRST_NON_ASCII;
            }
        }
        return true;
    }

    private static String lettersOf(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
