package annals.archive;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * flexmark, set to the little Markdown that archives are written in: headings, paragraphs, lists, links. The rest is off,
 * because wiki text means none of it, and an unclosed comment or code fence would swallow the page behind it.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                    .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                    .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false))
            .customBlockParserFactory(new HeadingsAndLists())
            .customInlineParserFactory(LinkInlines::new)
            .build();

    private Markdown() {}

    static Document parse(String text) {
        return PARSER.parse(text);
    }

    /** A part of a page as text, cut out at once where it is of one piece; flexmark would go character by character. */
    static String text(BasedSequence part) {
        return part instanceof SubSequence && part.getBase() instanceof String page
                ? page.substring(part.getStartOffset(), part.getEndOffset())
                : part.toString();
    }
}
