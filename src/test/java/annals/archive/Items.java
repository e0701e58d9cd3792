package annals.archive;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One item of a list as both readings of it see it.
 *
 * @param block Markdown's reading
 * @param raw the item without its mark
 */
record Items(Node block, String raw) {

    /** An item that stands alone on a page. */
    static Items of(String raw) {
        return onPage("1. " + raw + "\n").getFirst();
    }

    /** Markdown's reading; empty where it is doubtful, as there is nothing for the scanner to read. */
    Optional<ItemLink> parsedEvent() {
        return ItemReader.eventLink(block, "").map(found -> trimmed(found.link()));
    }

    Optional<ItemLink> parsedSource() {
        return ItemReader.outsideLink(block, "").map(found -> trimmed(found.link()));
    }

    /** What the program goes by. */
    Optional<ItemLink> event() {
        return ItemReader.eventLink(block, raw).map(found -> trimmed(found.link()));
    }

    Optional<ItemLink> source() {
        return ItemReader.outsideLink(block, raw).map(found -> trimmed(found.link()));
    }

    /** White space at the ends is nobody's business; Markdown drops some of it. */
    static ItemLink trimmed(ItemLink link) {
        return new ItemLink(link.text().strip(), link.url(), link.rest().strip());
    }

    /** Every item of a page's lists that holds anything. */
    static List<Items> onPage(String page) {
        List<Items> items = new ArrayList<>();
        for (Node list = Markdown.parse(page).getFirstChild(); list != null; list = list.getNext()) {
            for (Node node = list.getFirstChild(); list instanceof ListBlock && node != null; node = node.getNext()) {
                if (node instanceof ListItem item && item.getFirstChild() != null) {
                    String text = item.getChars().toString();
                    items.add(new Items(
                            item.getFirstChild(),
                            text.substring(item.getOpeningMarker().length()).strip()));
                }
            }
        }
        return items;
    }
}
