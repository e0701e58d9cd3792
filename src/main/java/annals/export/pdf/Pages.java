package annals.export.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Pages of A4, filled from above. What does not fit goes on the next one. */
final class Pages {

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final double MARGIN = 72;
    private static final double FOOT = 76;
    private static final double FOOT_LINE = 44;

    private final PDDocument document;
    private final Letters letters = new Letters();
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private double y;

    private record Page(PDPage page, StringBuilder content, Map<String, PDImageXObject> images, List<Link> links) {}

    private record Link(PDRectangle area, String target) {}

    /** Somewhere that links lead to. */
    private record Place(Page page, double top) {}

    Pages(PDDocument document) {
        this.document = document;
        document.getDocumentCatalog().setDocumentOutline(outline);
        next();
    }

    double width() {
        return PAPER.getWidth() - 2 * MARGIN;
    }

    private void next() {
        Page page = new Page(new PDPage(PAPER), new StringBuilder(), new TreeMap<>(), new ArrayList<>());
        document.addPage(page.page());
        pages.add(page);
        y = PAPER.getHeight() - MARGIN;
    }

    private Page page() {
        return pages.getLast();
    }

    /** Goes to the next page where there is no room for so much. */
    void need(double height) {
        if (y - height < FOOT && y < PAPER.getHeight() - MARGIN) {
            next();
        }
    }

    /** How much a paragraph takes. */
    double height(List<Words> words, double inset, double leading) {
        return leading * Lines.of(words, width() - inset).size();
    }

    void space(double height) {
        y -= height;
    }

    /** Notes that this is where something is, for links, and under a name for the document's contents. */
    void place(String target, String name) {
        Place place = new Place(page(), y);
        places.put(target, place);
        if (!name.isEmpty()) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(name);
            item.setDestination(destination(place));
            outline.addLast(item);
        }
    }

    private static PDPageXYZDestination destination(Place place) {
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(place.page().page());
        there.setTop((int) Math.ceil(place.top()) + 6);
        return there;
    }

    void rule(Color color) {
        float[] rgb = color.getRGBColorComponents(null);
        box(MARGIN, y, width(), 0.6, rgb);
    }

    private void box(double x, double bottom, double wide, double high, float[] rgb) {
        page().content()
                .append(String.join(
                        " ",
                        Numbers.of(rgb[0]),
                        Numbers.of(rgb[1]),
                        Numbers.of(rgb[2]),
                        "rg",
                        Numbers.of(x),
                        Numbers.of(bottom),
                        Numbers.of(wide),
                        Numbers.of(high),
                        "re f\n"));
    }

    /**
     * Writes a paragraph.
     *
     * @param inset from the left margin
     * @param marker what stands before the first line, in the inset
     * @param leading from base line to base line
     */
    void paragraph(List<Words> words, double inset, String marker, double leading) {
        List<Lines.Line> lines = Lines.of(words, width() - inset);
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = i == 0 && lines.size() > 1;
            need(alone ? 2 * leading : leading);
            y -= leading;
            if (i == 0 && !marker.isEmpty()) {
                Words first = words.getFirst();
                SetWords set = new SetWords(new Words(marker, first.face(), first.size(), first.color()), false);
                set.write(page().content(), letters, MARGIN + inset - set.width() - 6, y);
            }
            line(lines.get(i), MARGIN + inset);
        }
    }

    private void line(Lines.Line line, double begin) {
        double x = begin;
        for (SetWords set : line.words()) {
            set.write(page().content(), letters, x, y);
            if (set.words().target() != null) {
                double size = set.words().size();
                PDRectangle area = new PDRectangle(
                        (float) x, (float) (y - size * 0.25), (float) set.width(), (float) (size * 1.2));
                page().links().add(new Link(area, set.words().target()));
            }
            x += set.width();
        }
    }

    /** As wide as the text. */
    void image(byte[] png, Color frame) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "picture");
        double height = width() * image.getHeight() / image.getWidth();
        need(height);
        String name = "I" + page().images().size();
        page().images().put(name, image);
        y -= height;
        box(MARGIN - 0.5, y - 0.5, width() + 1, height + 1, frame.getRGBColorComponents(null));
        page().content()
                .append("q ")
                .append(Numbers.of(width()))
                .append(" 0 0 ")
                .append(Numbers.of(height))
                .append(' ')
                .append(Numbers.of(MARGIN))
                .append(' ')
                .append(Numbers.of(y))
                .append(" cm /")
                .append(name)
                .append(" Do Q\n");
    }

    /** Numbers the pages, and puts all into the document. */
    void finish(Words foot) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            StringBuilder content = pages.get(i).content();
            String number = i + 1 + " / " + pages.size();
            SetWords right = new SetWords(new Words(number, foot.face(), foot.size(), foot.color()), false);
            right.write(content, letters, MARGIN + width() - right.width(), FOOT_LINE);
            List<Lines.Line> left = Lines.of(List.of(foot), width() - right.width() - 30);
            double x = MARGIN;
            for (SetWords set :
                    left.isEmpty() ? List.<SetWords>of() : left.getFirst().words()) {
                set.write(content, letters, x, FOOT_LINE);
                x += set.width();
            }
        }
        COSDictionary fonts = letters.fonts();
        for (Page page : pages) {
            page.page().setResources(resources(page, fonts));
            page.page().setContents(contents(page));
            page.page()
                    .setAnnotations(page.links().stream()
                            .<PDAnnotation>map(this::annotation)
                            .toList());
        }
    }

    private static PDResources resources(Page page, COSDictionary fonts) {
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.images().forEach((name, image) -> resources.put(COSName.getPDFName(name), image));
        return resources;
    }

    private PDStream contents(Page page) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(page.content().toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private PDAnnotationLink annotation(Link link) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setRectangle(link.area());
        Place place = places.get(link.target());
        if (place == null) {
            PDActionURI action = new PDActionURI();
            action.setURI(link.target());
            annotation.setAction(action);
        } else {
            annotation.setDestination(destination(place));
        }
        return annotation;
    }
}
