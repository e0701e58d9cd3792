package annals.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps from Markdown's parser what would cost it minutes, or more stack than there is: it is quadratic in the number of
 * lines, in white space within a heading, in lists within lists. Real pages have some 200 lines and no list within a list.
 */
final class PageShape {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_LIST_MARKS = 20_000;
    private static final int MOST_LIST_MARKS_IN_A_ROW = 50;

    private static final Pattern LIST_MARK =
            Pattern.compile("(?:^|\\G)[ \\t]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]", Pattern.MULTILINE);
    private static final Pattern WIDE_GAP = Pattern.compile("[ \\t]{50,}+");
    private static final String GAP = " ".repeat(50);

    private PageShape() {}

    static boolean isAbsurd(String text) {
        return text.lines().skip(MOST_LINES).findAny().isPresent() || hasTooManyLists(text);
    }

    private static boolean hasTooManyLists(String text) {
        Matcher mark = LIST_MARK.matcher(text);
        int end = -1;
        int inARow = 0;
        for (int marks = 1; mark.find(); marks++) {
            inARow = mark.start() == end ? inARow + 1 : 1;
            end = mark.end();
            if (inARow > MOST_LIST_MARKS_IN_A_ROW || marks > MOST_LIST_MARKS) {
                return true;
            }
        }
        return false;
    }

    /** White space is made one in the end; here a lot is made less. The lines stay the same lines. */
    static String closeGaps(String text) {
        return WIDE_GAP.matcher(text).replaceAll(GAP);
    }
}
