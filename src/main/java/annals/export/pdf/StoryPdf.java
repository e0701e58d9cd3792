package annals.export.pdf;

import annals.export.MarkdownBlocks;
import annals.export.StepTexts;
import annals.export.StoryPage;
import annals.model.Event;
import annals.model.Source;
import annals.text.WebAddress;
import annals.workspace.Step;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A story as a document to print: the same as its page in HTML, with the same sources, in fonts that it holds itself. */
public final class StoryPdf {

    private static final Color INK = new Color(0x1e2227);
    private static final Color MUTED = new Color(0x5b6067);
    private static final Color LINE = new Color(0xd8d4cb);
    private static final Color LINK = new Color(0x2a5a9b);
    private static final double BODY = 10.5;
    private static final double LEADING = 16;
    private static final double SMALL = 8.5;
    private static final double SMALL_LEADING = 12.5;
    private static final double INDENT = 18;
    /** Longer paragraphs are parted between pages rather than moved to the next. */
    private static final double MOST_TOGETHER = 160;

    private final StoryPage page;
    private final Map<Source, Integer> sources;
    private final Pages pages;
    private final Face regular = Face.of("Regular", Font.PLAIN);
    private final Face bold = Face.of("SemiBold", Font.BOLD);
    private final Face italic = Face.of("Italic", Font.ITALIC);

    private StoryPdf(StoryPage page, PDDocument document) throws IOException {
        this.page = page;
        sources = page.sources();
        pages = new Pages(document);
    }

    public static void write(StoryPage page, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(page.story().title());
            about.setCreator("Annals");
            new StoryPdf(page, document).write();
            document.save(out);
        }
    }

    private void write() throws IOException {
        pages.paragraph(List.of(new Words(page.story().title(), bold, 22, INK)), 0, "", 28);
        pages.space(10);
        List<Step> steps = page.story().steps();
        for (int place = 0; place < steps.size(); place++) {
            step(steps.get(place), place);
        }
        sources();
        pages.finish(new Words("From the archive " + page.archive(), regular, SMALL, MUTED));
    }

    private void step(Step step, int place) throws IOException {
        Optional<Event> event = step instanceof Step.ShowEvent show
                ? page.events().apply(show.event().id())
                : Optional.empty();
        String heading = event.map(Event::title).orElse(StepTexts.heading(step));
        pages.space(14);
        pages.need(110);
        pages.rule(LINE);
        pages.space(8);
        pages.place("step " + place, heading);
        if (!StepTexts.when(step).isEmpty()) {
            small(StepTexts.when(step));
        }
        pages.paragraph(List.of(new Words(heading, bold, 14, INK)), 0, "", 19);
        pages.space(3);
        StoryPage.Picture picture = page.pictures().get(place);
        if (picture != null) {
            pages.space(8);
            pages.image(picture.png(), LINE);
            pages.space(6);
        }
        markdown(step.words(), 0, INK, 0);
        if (step instanceof Step.ShowEvent && event.isEmpty()) {
            small("This event is no longer in the archive.");
        }
        if (event.isPresent()) {
            of(event.get());
        }
    }

    /** Its sources stand on one page with the end of what they are the sources of. */
    private void of(Event event) {
        List<Words> cited = cited(event);
        double foot = cited.isEmpty() ? 0 : 2 + pages.height(cited, 0, SMALL_LEADING);
        if (event.summary() != null) {
            markdown(event.summary(), 1, MUTED, foot);
        }
        if (!cited.isEmpty()) {
            pages.space(2);
            pages.paragraph(cited, 0, "", SMALL_LEADING);
        }
    }

    private List<Words> cited(Event event) {
        List<Words> words = new ArrayList<>();
        for (Source source : StoryPage.cited(event)) {
            int number = Objects.requireNonNull(sources.get(source));
            words.add(new Words(
                    (words.isEmpty() ? "Sources: " : ", ") + source.name() + "\u00a0", regular, SMALL, MUTED));
            words.add(new Words("[" + number + "]", regular, SMALL, LINK, "#" + number));
        }
        return words;
    }

    private void small(String text) {
        pages.paragraph(List.of(new Words(text, regular, SMALL, MUTED)), 0, "", SMALL_LEADING);
    }

    /**
     * Another's words stand further in than the analyst's own.
     *
     * @param foot how much belongs to the last paragraph
     */
    private void markdown(String text, int inset, Color color, double foot) {
        List<MarkdownBlocks.Block> blocks = MarkdownBlocks.of(text);
        for (int i = 0; i < blocks.size(); i++) {
            MarkdownBlocks.Block block = blocks.get(i);
            List<Words> words = block.parts().stream()
                    .filter(part -> !part.text().isEmpty())
                    .map(part -> new Words(part.text(), face(part, block.heading()), BODY, color))
                    .toList();
            double indent = INDENT * (inset + block.depth());
            if (!words.isEmpty()) {
                pages.space(4);
                if (foot > 0 && i == blocks.size() - 1) {
                    pages.need(Math.min(MOST_TOGETHER, pages.height(words, indent, LEADING)) + foot);
                }
                pages.paragraph(words, indent, block.marker(), LEADING);
            }
        }
        pages.space(2);
    }

    private Face face(MarkdownBlocks.Part part, boolean heading) {
        return part.bold() || heading ? bold : part.italic() ? italic : regular;
    }

    private void sources() {
        if (sources.isEmpty()) {
            return;
        }
        pages.space(14);
        pages.need(60);
        pages.rule(LINE);
        pages.space(8);
        pages.place("sources", "Sources");
        pages.paragraph(List.of(new Words("Sources", bold, 14, INK)), 0, "", 19);
        sources.forEach((source, number) -> {
            pages.space(4);
            pages.need(2 * SMALL_LEADING);
            pages.place("#" + number, "");
            boolean web = WebAddress.isWeb(source.url());
            pages.paragraph(
                    List.of(
                            new Words(source.name() + "  ", regular, SMALL, INK),
                            new Words(source.url(), regular, SMALL, web ? LINK : MUTED, web ? source.url() : null)),
                    24,
                    number + ".",
                    SMALL_LEADING);
        });
    }
}
