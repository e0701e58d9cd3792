package annals.export;

/**
 * Whether a text is more than anyone would write in Markdown: a parser nests as deep as it does, and looks for the end of each
 * mark in all that follows.
 */
final class Intricacy {

    private static final int LINES = 5_000;
    private static final int MARKS = 2_000;
    private static final int DEPTH = 20;
    private static final int INDENT = 80;

    private Intricacy() {}

    static boolean isTooMuch(String text) {
        return text.lines().limit(LINES + 1L).count() > LINES
                || text.chars().filter(Intricacy::isMark).limit(MARKS + 1L).count() > MARKS
                || text.lines().anyMatch(Intricacy::isDeep);
    }

    private static boolean isMark(int c) {
        return "[]()*_`<!~".indexOf(c) >= 0;
    }

    /** Quotations and lists within each other, all begun by one line; or by many, each further in than the one before. */
    private static boolean isDeep(String line) {
        int depth = 0;
        int at = line.length() - line.stripLeading().length();
        if (at > INDENT) {
            return true;
        }
        while (at < line.length() && depth <= DEPTH) {
            char c = line.charAt(at);
            if (">-+*".indexOf(c) >= 0 || ((c == '.' || c == ')') && at > 0 && isDigit(line.charAt(at - 1)))) {
                depth++;
            } else if (c != ' ' && c != '\t' && !isDigit(c)) {
                return false;
            }
            at++;
        }
        return depth > DEPTH;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
