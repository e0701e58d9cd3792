package annals.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import annals.export.StoryPage;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Span;
import annals.workspace.EventRef;
import annals.workspace.Step;
import annals.workspace.Story;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What another reader finds in a story's document. */
class StoryPdfTest {

    private static final EventId ID = new EventId(LocalDate.of(2016, 2, 1), "talks");
    private static final Step SHOWN =
            new Step.ShowEvent(new EventRef(ID, "Talks"), "They *begin*, and **nobody** hopes.");

    private static Event event(String title, @Nullable String summary, Source... sources) {
        return new Event(
                ID, Span.of(ID.date()), title, null, summary, List.of(sources), List.of(), new TreeMap<>(), false);
    }

    private static PDDocument document(Event event, Map<Integer, StoryPage.Picture> pictures, Step... steps) {
        StoryPage page = new StoryPage(
                new Story("s", "How it came", List.of(steps)),
                id -> id.equals(ID) ? Optional.of(event) : Optional.empty(),
                pictures,
                "The archive");
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StoryPdf.write(page, out);
            return Loader.loadPDF(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void its_text_can_be_read_and_searched_in_any_script() throws IOException {
        Event event = event("叙利亚和平会谈在日内瓦开始", "Переговоры начались. Οι συνομιλίες ξεκίνησαν. 联合国特使会见反对派。");
        try (PDDocument document = document(event, Map.of(), SHOWN)) {
            assertThat(text(document))
                    .contains("How it came", "Monday, 1 February 2016", "叙利亚和平会谈在日内瓦开始")
                    .contains("They begin, and nobody hopes.", "Переговоры начались. Οι συνομιλίες ξεκίνησαν.")
                    .contains("联合国特使会见反对派。", "From the archive The archive", "1 / 1");
        }
    }

    @Test
    void every_letter_is_drawn_by_the_document_itself() throws IOException {
        try (PDDocument document = document(event("和平", null), Map.of(), SHOWN)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getFontNames())
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(
                                        page.getResources().getFont(name).isEmbedded())
                                .isTrue());
            }
            assertThat(ink(new PDFRenderer(document).renderImageWithDPI(0, 72))).isGreaterThan(1_000);
        }
    }

    /** How many pixels are not paper. */
    private static long ink(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xff) < 160)
                .count();
    }

    @Test
    void each_source_is_cited_and_its_address_can_be_clicked_if_it_is_one_of_the_web() throws IOException {
        Event event = event(
                "Talks",
                "A summary.",
                new Source("The Guardian", "https://example.org/a?b=1", null),
                new Source("A leaflet", "javascript:alert(1)", null));
        try (PDDocument document = document(event, Map.of(), SHOWN)) {
            assertThat(text(document))
                    .contains("Sources: The Guardian [1], A leaflet [2]")
                    .contains("1. The Guardian https://example.org/a?b=1", "2. A leaflet javascript:alert(1)");
            List<String> addresses = new ArrayList<>();
            int inside = 0;
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                if (link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                } else {
                    assertThat(link.getDestination()).isNotNull();
                    inside++;
                }
            }
            assertThat(addresses).containsExactly("https://example.org/a?b=1");
            assertThat(inside).isEqualTo(2);
        }
    }

    @Test
    void long_stories_go_on_from_page_to_page_and_their_steps_are_its_contents() throws IOException {
        Step[] steps = IntStream.range(0, 12)
                .mapToObj(i -> new Step.ShowDay(LocalDate.of(2016, 3, 1 + i), ("Word " + i + " ").repeat(150)))
                .toArray(Step[]::new);
        try (PDDocument document = document(event("Talks", null), Map.of(), steps)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(text(document))
                    .contains("Word 11", document.getNumberOfPages() + " / " + document.getNumberOfPages());
            List<String> contents = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                contents.add(item.getTitle());
            }
            assertThat(contents).hasSize(12).startsWith("Tuesday, 1 March 2016");
            for (PDPage page : document.getPages()) {
                assertThat(page.getContents()).isNotNull();
            }
        }
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_none_of_it_is_lost() throws IOException {
        String address = "https://example.org/" + "abcdefghij".repeat(40);
        try (PDDocument document = document(event("Talks", null), Map.of(), new Step.ShowDay(ID.date(), address))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains(address);
        }
    }

    @Test
    void what_would_turn_the_reading_direction_or_is_no_letter_is_left_out() throws IOException {
        String text = "red,\u0007 \u202eturned\u202c \u001b[31m \u2066back\u2069\u0000";
        try (PDDocument document = document(event("Talks", text), Map.of(), SHOWN)) {
            assertThat(text(document)).contains("red, turned [31m back");
        }
    }

    @Test
    void pictures_stand_with_their_steps() throws IOException {
        BufferedImage red = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 800).forEach(i -> red.setRGB(i % 40, i / 40, 0xb3261e));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(red, "png", png);
        try (PDDocument document = document(event("Talks", null), Map.of(0, png::toByteArray), SHOWN)) {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 72);
            assertThat(drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 3) & 0xffffff)
                    .isEqualTo(0xb3261e);
        }
    }
}
