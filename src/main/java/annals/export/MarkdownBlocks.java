package annals.export;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown as paragraphs of plain and emphasized text, for who sets them in type. What is no such thing is text. */
public final class MarkdownBlocks {

    /** Deeper than this nothing is set further in. */
    private static final int DEEPEST = 6;

    private final List<Block> blocks = new ArrayList<>();

    /**
     * A paragraph.
     *
     * @param depth how far it is set in: one for each list or quotation around it
     * @param marker what stands before it, such as a bullet; empty for none
     */
    public record Block(int depth, String marker, boolean heading, List<Part> parts) {
        public Block {
            parts = List.copyOf(parts);
        }
    }

    /** A text in one face. It may hold line breaks. */
    public record Part(String text, boolean bold, boolean italic) {}

    private MarkdownBlocks() {}

    public static List<Block> of(String markdown) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        InertMarkdown.parsed(markdown)
                .ifPresentOrElse(page -> blocks.children(page, 0, ""), () -> blocks.text(markdown, 0, ""));
        return List.copyOf(blocks.blocks);
    }

    /** The same without any marks, a line for each paragraph. */
    public static String plain(String markdown) {
        return of(markdown).stream()
                .map(block -> (block.marker().isEmpty() ? "" : block.marker() + " ")
                        + block.parts().stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void children(Node parent, int depth, String marker) {
        String first = marker;
        int number = parent instanceof OrderedList list ? list.getStartNumber() : 1;
        for (Node child : parent.getChildren()) {
            switch (child) {
                case Paragraph paragraph -> block(paragraph, depth, first, false);
                case Heading heading -> block(heading, depth, first, true);
                case BlockQuote quote -> children(quote, deeper(depth), first);
                case ListBlock list -> children(list, deeper(depth), "");
                case ListItem item -> children(item, depth, parent instanceof OrderedList ? number++ + "." : "•");
                case FencedCodeBlock code -> text(code.getContentChars().toString(), depth, first);
                default -> text(child.getChars().toString(), depth, first);
            }
            first = "";
        }
    }

    private static int deeper(int depth) {
        return Math.min(DEEPEST, depth + 1);
    }

    private void text(String text, int depth, String marker) {
        if (!text.isBlank()) {
            blocks.add(new Block(depth, marker, false, List.of(new Part(text.strip(), false, false))));
        }
    }

    private void block(Node node, int depth, String marker, boolean heading) {
        List<Part> parts = new ArrayList<>();
        inline(node, heading, false, parts);
        blocks.add(new Block(depth, marker, heading, parts));
    }

    private static void inline(Node parent, boolean bold, boolean italic, List<Part> parts) {
        for (Node child : parent.getChildren()) {
            switch (child) {
                case Text text -> parts.add(new Part(Escaping.unescapeString(text.getChars()), bold, italic));
                case HtmlEntity entity -> parts.add(new Part(Escaping.unescapeString(entity.getChars()), bold, italic));
                case SoftLineBreak end -> parts.add(new Part(" ", bold, italic));
                case HardLineBreak end -> parts.add(new Part("\n", bold, italic));
                case Emphasis emphasis -> inline(emphasis, bold, true, parts);
                case StrongEmphasis strong -> inline(strong, true, italic, parts);
                case Link link -> {
                    inline(link, bold, italic, parts);
                    parts.add(new Part(InertMarkdown.address(link), bold, italic));
                }
                case Code code -> parts.add(new Part(code.getText().toString(), bold, italic));
                default -> parts.add(new Part(child.getChars().toString(), bold, italic));
            }
        }
    }
}
