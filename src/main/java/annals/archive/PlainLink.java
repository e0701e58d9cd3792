package annals.archive;

import java.util.Optional;

/**
 * An item that is so plainly {@code [text](address)} and what stands behind it that no Markdown parser is needed to see
 * it: nothing in its text or address could mean anything else. Nearly all items are.
 */
final class PlainLink {

    /** Marks that could open or close something else inside a link's text. */
    private static final String TEXT_MARKS = "[]\\`<\r\n";

    private static final String ADDRESS_MARKS = "()\\<";

    private PlainLink() {}

    static Optional<ItemLink> of(String item) {
        int close = textEnd(item);
        int end = addressEnd(item, close);
        return end < 0
                ? Optional.empty()
                : Optional.of(new ItemLink(
                        item.substring(1, close), item.substring(close + 2, end), item.substring(end + 1)));
    }

    static boolean is(String item) {
        return addressEnd(item, textEnd(item)) >= 0;
    }

    /** @return where the bracket behind the text stands, or -1 */
    private static int textEnd(String item) {
        if (!item.startsWith("[")) {
            return -1;
        }
        for (int i = 1; i < item.length(); i++) {
            if (TEXT_MARKS.indexOf(item.charAt(i)) >= 0) {
                return i > 1 && item.startsWith("](", i) ? i : -1;
            }
        }
        return -1;
    }

    /** @return where the bracket behind the address stands, or -1 */
    private static int addressEnd(String item, int textEnd) {
        int from = textEnd + 2;
        for (int i = from; textEnd >= 0 && i < item.length(); i++) {
            char c = item.charAt(i);
            if (c <= ' ' || c == 0x7F || Character.isSpaceChar(c) || ADDRESS_MARKS.indexOf(c) >= 0) {
                return c == ')' && i > from ? i : -1;
            }
        }
        return -1;
    }
}
