package annals.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 has them. The texts come from outside, and a spreadsheet takes a cell that begins with one of {@code = +
 * - @} or a tab for a formula, so such a cell is written with an apostrophe before it; {@link #plain} takes it away again.
 */
public final class Csv {

    /** Also the forms of full width, which some spreadsheets take for the same. */
    private static final String BEGINS_FORMULA = "[=+\\-@\\t\\r\\n＝＋－＠]";

    /** A cell of apostrophes before such a sign gets one more, so that taking one away always gives the cell back. */
    private static final Pattern FORMULA = Pattern.compile("'*" + BEGINS_FORMULA + ".*", Pattern.DOTALL);

    private static final Pattern MADE_INERT = Pattern.compile("'+" + BEGINS_FORMULA + ".*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Csv() {}

    public static String row(String... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String inert = inert(text);
        boolean plain = inert.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? inert : '"' + inert.replace("\"", "\"\"") + '"';
    }

    private static String inert(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /** A cell as it was before {@link #row} made it inert. */
    public static String plain(String cell) {
        return MADE_INERT.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
