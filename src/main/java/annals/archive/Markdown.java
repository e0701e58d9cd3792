package annals.archive;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;

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
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                    .set(Parser.HEADING_SETEXT_MARKER_LENGTH, Integer.MAX_VALUE)
                    .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                    .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false))
            .customInlineParserFactory(LinkInlines::new)
            .build();

    private Markdown() {}

    static Document parse(String text) {
        return PARSER.parse(text);
    }
}
