package annals.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an item whose brackets do not balance, where Markdown sees no link or the wrong one. It is anchored on the last
 * event link of the line, since nothing but the context stands behind that.
 */
final class ItemScanner {

    private static final Pattern EVENT_ANCHOR =
            Pattern.compile("\\]\\(\\s*(/?(?:[^()\\s\\[\\]/]*/)?news/\\d{4,6}/\\d{1,2}/\\d{1,2}/)");
    private static final Pattern OUTSIDE_ANCHOR = Pattern.compile("\\]\\(\\s*([A-Za-z][A-Za-z0-9+.-]{0,20}:|//)");

    private ItemScanner() {}

    /** The item as a link to an event, from its first bracket to its last event address. */
    static Optional<ItemLink> eventLink(String item) {
        int open = item.indexOf('[');
        Matcher anchor = EVENT_ANCHOR.matcher(item);
        int close = -1;
        int url = -1;
        while (anchor.find()) {
            close = anchor.start();
            url = anchor.start(1);
        }
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        int end = item.indexOf(".md)", url);
        if (end < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new ItemLink(item.substring(open + 1, close), item.substring(url, end + 3), item.substring(end + 4)));
    }

    /** The item as a link to a source: its address ends where white space and an image, or the item itself, ends. */
    static Optional<ItemLink> outsideLink(String item) {
        int image = item.lastIndexOf(") [IMG](");
        int end = image >= 0 ? image : item.lastIndexOf(')');
        int open = item.indexOf('[');
        Matcher anchor = OUTSIDE_ANCHOR.matcher(item);
        int close = -1;
        int url = -1;
        while (anchor.find() && anchor.start(1) < end) {
            close = anchor.start();
            url = anchor.start(1);
        }
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        return Optional.of(new ItemLink(
                item.substring(open + 1, close), item.substring(url, end).strip(), item.substring(end + 1)));
    }
}
