package annals.archive;

/**
 * Keeps from Markdown's parser what would cost it minutes, or more stack than there is: it is quadratic in the number of
 * lines, in white space within a heading, in lists within lists. Real pages have some 200 lines and no list within a list.
 */
final class PageShape {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_LIST_MARKS = 20_000;
    private static final int MOST_LIST_MARKS_IN_A_ROW = 50;
    private static final int LONGEST_ITEM_NUMBER = 9;

    private static final int WIDE_GAP = 50;

    private final String text;
    private int lines = 1;
    private int marks;
    private int marksInARow;
    private int widestGap;

    private PageShape(String text) {
        this.text = text;
    }

    static PageShape of(String text) {
        PageShape shape = new PageShape(text);
        shape.measure();
        return shape;
    }

    boolean isAbsurd() {
        return lines > MOST_LINES || marks > MOST_LIST_MARKS || marksInARow > MOST_LIST_MARKS_IN_A_ROW;
    }

    /** The page with wide gaps made narrower: white space is made one in the end. The lines stay the same lines. */
    String withoutWideGaps() {
        if (widestGap <= WIDE_GAP) {
            return text;
        }
        StringBuilder narrower = new StringBuilder(text.length());
        int gap = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            gap = isBlank(c) ? gap + 1 : 0;
            if (gap <= WIDE_GAP) {
                narrower.append(c);
            }
        }
        return narrower.toString();
    }

    /** Each character is looked at once or twice, whatever the page holds. */
    private void measure() {
        int i = 0;
        while (i < text.length()) {
            countListMarks(i);
            int gap = 0;
            char c = '\0';
            while (i < text.length() && c != '\n') {
                c = text.charAt(i++);
                gap = isBlank(c) ? gap + 1 : 0;
                widestGap = Math.max(widestGap, gap);
                if (c == '\r' && (i == text.length() || text.charAt(i) != '\n')) {
                    c = '\n';
                }
            }
            if (c == '\n' && i < text.length()) {
                lines++;
            }
        }
    }

    /** Counts the lists that begin where a line does, one within the other. */
    private void countListMarks(int lineStart) {
        int end = lineStart;
        int inARow = 0;
        for (int mark = skipListMark(end); mark > end; mark = skipListMark(end)) {
            end = mark;
            inARow++;
        }
        marks += inARow;
        marksInARow = Math.max(marksInARow, inARow);
    }

    /** Behind the mark of a list item and its blank, or where it was. */
    private int skipListMark(int start) {
        int i = start;
        while (isBlankAt(i)) {
            i++;
        }
        int sign = i;
        while (i < text.length() && i - sign < LONGEST_ITEM_NUMBER && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return start;
        }
        String signs = i == sign ? "-*+" : ".)";
        return signs.indexOf(text.charAt(i)) >= 0 && isBlankAt(i + 1) ? i + 2 : start;
    }

    private boolean isBlankAt(int i) {
        return i < text.length() && isBlank(text.charAt(i));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
