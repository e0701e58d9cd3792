package annals.archive;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Finds the link that an item (a list item or a heading) consists of. Markdown's reading is taken where the link begins the
 * item and only a context or an image stands behind it; everything else is doubtful, and {@link ItemScanner} decides.
 */
final class ItemReader {

    /** What a report says of a doubtful item. */
    static final String DOUBTFUL =
            "doubtful link: not plainly one link and its context; read up to the item's last address";

    /** @param doubtful Markdown saw no link, or the wrong one */
    record Found(ItemLink link, boolean doubtful) {}

    private ItemReader() {}

    static Optional<Found> eventLink(Node block, String raw) {
        Optional<ItemLink> parsed = parsedLink(block)
                .filter(link -> PagePath.linkTarget(link.url()).isPresent() && isContextOrNothing(link.rest()));
        return parsed.isPresent() ? clear(parsed) : doubtful(ItemScanner.eventLink(raw));
    }

    static Optional<Found> outsideLink(Node block, String raw) {
        Optional<ItemLink> parsed =
                parsedLink(block).filter(link -> isOutside(link.url()) && isImageOrNothing(link.rest()));
        return parsed.isPresent() ? clear(parsed) : doubtful(ItemScanner.outsideLink(raw));
    }

    private static Optional<Found> clear(Optional<ItemLink> link) {
        return link.map(found -> new Found(found, false));
    }

    private static Optional<Found> doubtful(Optional<ItemLink> link) {
        return link.map(found -> new Found(found, true));
    }

    /** The first inline of the block, if that is a link, and one that does not swallow another. */
    private static Optional<ItemLink> parsedLink(Node block) {
        BasedSequence whole = block instanceof Heading heading ? heading.getText() : block.getChars();
        Optional<ItemLink> plain = PlainLink.of(Markdown.text(whole));
        if (plain.isPresent()) {
            return plain;
        }
        if (!(block.getFirstChild() instanceof Link link)
                || !link.getTitle().isEmpty()
                || link.getUrl().indexOf("](") >= 0) {
            return Optional.empty();
        }
        int from = link.getEndOffset() - whole.getStartOffset();
        return from < 0 || from > whole.length()
                ? Optional.empty()
                : Optional.of(new ItemLink(
                        Markdown.text(link.getText()),
                        Markdown.text(link.getUrl()),
                        Markdown.text(whole.subSequence(from))));
    }

    static boolean isOutside(String url) {
        int colon = url.indexOf(':');
        int slash = url.indexOf('/');
        return url.startsWith("//") || (colon > 0 && (slash < 0 || colon < slash));
    }

    private static boolean isContextOrNothing(String rest) {
        return rest.isBlank() || Contexts.isContext(rest);
    }

    private static boolean isImageOrNothing(String rest) {
        String text = rest.strip();
        return text.isEmpty() || (text.startsWith("[IMG](") && text.endsWith(")"));
    }
}
