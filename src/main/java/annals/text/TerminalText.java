package annals.text;

/**
 * Text for a terminal: what would steer it, or turn the reading direction of what follows, is shown as a mark. A headline
 * comes from outside, and may hold anything.
 */
public final class TerminalText {

    private static final char MARK = '\uFFFD';

    private TerminalText() {}

    /** Keeps line breaks and tabs. */
    public static String inert(String text) {
        StringBuilder inert = null;
        for (int i = 0; i < text.length(); i++) {
            if (steers(text.charAt(i))) {
                inert = inert == null ? new StringBuilder(text) : inert;
                inert.setCharAt(i, MARK);
            }
        }
        return inert == null ? text : inert.toString();
    }

    /** The same in one line. */
    public static String line(String text) {
        return inert(text.replaceAll("[\\n\\t]+", " "));
    }

    static boolean steers(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f) || turnsDirection(c);
    }

    static boolean turnsDirection(char c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
