package annals.archive;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Finds the link that an item (a list item or a heading) consists of. Markdown's reading is taken where the link begins the
 * item and only a context or an image stands behind it; everything else is doubtful, and {@link ItemScanner} decides.
 */
final class ItemReader {

    private ItemReader() {}

    static Optional<ItemLink> eventLink(Node block, String raw) {
        Optional<ItemLink> parsed = parsedLink(block)
                .filter(link -> PagePath.linkTarget(link.url()).isPresent() && isContextOrNothing(link.rest()));
        return parsed.isPresent() ? parsed : ItemScanner.eventLink(raw);
    }

    static Optional<ItemLink> outsideLink(Node block, String raw) {
        Optional<ItemLink> parsed =
                parsedLink(block).filter(link -> isOutside(link.url()) && isImageOrNothing(link.rest()));
        return parsed.isPresent() ? parsed : ItemScanner.outsideLink(raw);
    }

    /** The first inline of the block, if that is a link, and one that does not swallow another. */
    private static Optional<ItemLink> parsedLink(Node block) {
        if (!(block.getFirstChild() instanceof Link link)
                || !link.getTitle().isEmpty()
                || link.getUrl().indexOf("](") >= 0) {
            return Optional.empty();
        }
        BasedSequence whole = block.getChars();
        int from = link.getEndOffset() - whole.getStartOffset();
        return from < 0 || from > whole.length()
                ? Optional.empty()
                : Optional.of(new ItemLink(
                        link.getText().toString(),
                        link.getUrl().toString(),
                        whole.subSequence(from).toString()));
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
