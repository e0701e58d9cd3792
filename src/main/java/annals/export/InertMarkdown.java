package annals.export;

import annals.text.HtmlText;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Optional;
import java.util.Set;

/**
 * Markdown as HTML that can do nothing. It may come from outside: its HTML and images are shown as they are written, its links as
 * texts with their addresses behind them.
 */
public final class InertMarkdown {

    private static final DataHolder INERT = new MutableDataSet()
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.DO_NOT_RENDER_LINKS, true)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(INERT).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(INERT)
            .nodeRendererFactory(options -> () -> Set.of(
                    new NodeRenderingHandler<>(Link.class, (link, context, html) -> {
                        context.renderChildren(link);
                        html.text(address(link));
                    }),
                    new NodeRenderingHandler<>(Image.class, (image, context, html) -> html.text(image.getChars()))))
            .build();

    private InertMarkdown() {}

    /** Has at hand what is loaded when the first text is rendered. */
    public static void load() {
        html("*");
    }

    /** A text that would take a parser long, or too deep, is shown as it is written. */
    public static String html(String markdown) {
        return parsed(markdown)
                .map(RENDERER::render)
                .orElseGet(() -> "<p>" + HtmlText.escape(markdown).replace("\n", "<br>") + "</p>");
    }

    /** Where a link leads, to be read behind what it is called. */
    static String address(Link link) {
        boolean said = link.getUrl().isBlank()
                || link.getText().toString().equals(link.getUrl().toString());
        return said ? "" : " (" + link.getUrl() + ")";
    }

    /** Nothing for a text that would take the parser long, or too deep. */
    static Optional<Node> parsed(String markdown) {
        return Intricacy.isTooMuch(markdown) ? Optional.empty() : Optional.of(PARSER.parse(markdown));
    }
}
