package annals.archive;

import java.util.regex.Pattern;

/**
 * Tells pages that Markdown's parser would need minutes for, or more stack than there is. Real pages have some 200 lines and no
 * list within a list.
 */
final class PageShape {

    private static final int MOST_LINES = 20_000;

    /** Fifty list marks beside each other, or a list that is indented by a hundred. */
    private static final Pattern LISTS_IN_LISTS = Pattern.compile(
            "^[ \\t]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++){50}|^[ \\t]{100}[ \\t]*+(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)",
            Pattern.MULTILINE);

    private PageShape() {}

    static boolean isAbsurd(String text) {
        return text.lines().skip(MOST_LINES).findAny().isPresent()
                || LISTS_IN_LISTS.matcher(text).find();
    }
}
