package annals.archive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a plain link without asking Markdown, Markdown would take for the same link. */
class PlainLinkTest {

    /** Reads the marks inside every block, other than the parser of the program. */
    private static final Parser MARKDOWN = Parser.builder(new MutableDataSet()
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                    .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false))
            .build();

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onRandomItems(boolean scarred) {
        RandomItems random = new RandomItems(20260116, scarred);
        int plain = 0;
        for (int i = 0; i < MANY; i++) {
            plain += compare(random.related()) + compare(random.source());
        }
        assertThat(plain).isBetween(MANY / 10, 2 * MANY - MANY / 10);
    }

    static Stream<Path> realArchives() {
        return Stream.of(RealPages.SEEDS, RealPages.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("realArchives")
    void onEveryItemOfRealPages(Path archive) throws IOException {
        AtomicInteger plain = new AtomicInteger();
        RealPages.visit(
                archive, (path, text) -> Items.onPage(text).forEach(item -> plain.addAndGet(compare(item.raw()))));
        assertThat(plain.get()).isGreaterThanOrEqualTo(33);
    }

    @Test
    void takesItApart() {
        assertThat(PlainLink.of("[a & b!](/news/2017/01/16/a.md) _Context: c_"))
                .contains(new ItemLink("a & b!", "/news/2017/01/16/a.md", " _Context: c_"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[a",
                "[a]",
                "[a](",
                "[a](b",
                "[](b)",
                "[a]()",
                "a [b](c)",
                "![a](b)",
                "[a [b]](c)",
                "[a\nb](c)",
                "[a\\](c)",
                "[a `b](c)",
                "[a <http://b>](c)",
                "[a](b c)",
                "[a](<b>)",
                "[a](b(c))",
                "[a](b\\)c)"
            })
    void leavesEverythingElseToMarkdown(String item) {
        assertThat(PlainLink.of(item)).isEmpty();
    }

    /** @return 1 for a plain link */
    private static int compare(String item) {
        Optional<ItemLink> plain = PlainLink.of(item);
        if (plain.isEmpty()) {
            return 0;
        }
        Node block = MARKDOWN.parse("1. " + item);
        while (!(block instanceof Paragraph)) {
            block = requireNonNull(block.getFirstChild(), item);
        }
        String read = block.getChars().toString();
        int start = block.getStartOffset();
        assertThat(block.getFirstChild()).as(item).isInstanceOfSatisfying(Link.class, link -> {
            ItemLink parsed = new ItemLink(
                    link.getText().toString(), link.getUrl().toString(), read.substring(link.getEndOffset() - start));
            assertThat(Items.trimmed(plain.get())).as(item).isEqualTo(Items.trimmed(parsed));
        });
        return 1;
    }
}
