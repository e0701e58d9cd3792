package annals.archive;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads inside a block only where a link is looked for, in the headings of day pages and in the items of lists, and only
 * where that is not a {@link PlainLink}. What Markdown needs for that can grow with the square of a line's length; so a page has a budget, and where it is spent
 * {@link ItemScanner} reads the rest.
 */
final class LinkInlines extends CommonmarkInlineParser {

    /** Real pages need less than a hundredth of this; all of it takes about half a second. */
    private static final long BUDGET = 50_000_000;

    /** The level of the headings that link to events, on day pages. */
    private static final int DAY_ENTRY = 3;

    private static final String MARKS = "[]<`&!\\";

    private long spent;

    LinkInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        String text = Markdown.text(content);
        if (mayHoldLink(block) && !PlainLink.is(text)) {
            long price = price(text);
            if (spent + price <= BUDGET) {
                spent += price;
                super.parse(content, block);
            }
        }
    }

    private static boolean mayHoldLink(Node block) {
        return block.getParent() instanceof ListItem
                || (block instanceof Heading heading && heading.getLevel() == DAY_ENTRY);
    }

    /** HTML is made plain text later. flexmark's pattern for it needs a stack as deep as the text is long. */
    @Override
    public boolean parseHtmlInline() {
        return false;
    }

    /** Each mark that opens or closes something may be followed to the end of the block, in vain. */
    private static long price(String text) {
        long marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks * text.length();
    }
}
