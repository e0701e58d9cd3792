package annals.export.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The letters that a document uses, as fonts of their outlines (Type 3), of 256 letters each. Any font that the system can draw
 * goes into a document so, whatever its form and script, and its text can still be searched and copied.
 */
final class Letters {

    private static final int MOST = 256;

    private final List<Part> parts = new ArrayList<>();
    private final Map<Glyph, Place> places = new HashMap<>();

    /** A letter's form in a font; fonts number their forms. */
    private record Glyph(Font font, int code) {}

    /** Which font of the document has a letter, and under which code. */
    record Place(int font, int code) {
        /** As a document's pages name the font. */
        String fontName() {
            return "F" + font;
        }
    }

    private static final class Part {
        final List<String> procedures = new ArrayList<>();
        final List<Float> widths = new ArrayList<>();
        final List<String> texts = new ArrayList<>();
    }

    /**
     * @param outline around the origin, y downwards
     * @param text what the form stands for
     */
    Place place(Font font, int code, float width, Shape outline, String text) {
        return places.computeIfAbsent(new Glyph(font, code), glyph -> {
            if (parts.isEmpty() || parts.getLast().texts.size() == MOST) {
                parts.add(new Part());
            }
            Part part = parts.getLast();
            part.procedures.add(procedure(width, outline));
            part.widths.add(width);
            part.texts.add(text);
            return new Place(parts.size() - 1, part.texts.size() - 1);
        });
    }

    private static String procedure(float width, Shape outline) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.append(point(at, 0)).append("m ");
                case PathIterator.SEG_LINETO -> path.append(point(at, 0)).append("l ");
                case PathIterator.SEG_QUADTO -> {
                    double[] cubic = {
                        x + (at[0] - x) * 2 / 3,
                        y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3,
                        at[3] + (at[1] - at[3]) * 2 / 3,
                        at[2],
                        at[3]
                    };
                    path.append(point(cubic, 0))
                            .append(point(cubic, 2))
                            .append(point(cubic, 4))
                            .append("c ");
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    path.append(point(at, 0))
                            .append(point(at, 2))
                            .append(point(at, 4))
                            .append("c ");
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> path.append("h ");
            }
            x = at[0];
            y = at[1];
        }
        return Numbers.of(width) + " 0 d0 " + path + (path.isEmpty() ? "" : "f");
    }

    private static String point(double[] at, int from) {
        return Math.round(at[from]) + " " + Math.round(-at[from + 1]) + " ";
    }

    /** The fonts, as a page's resources name them. */
    COSDictionary fonts() throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (int i = 0; i < parts.size(); i++) {
            fonts.setItem(COSName.getPDFName(new Place(i, 0).fontName()), font(parts.get(i)));
        }
        return fonts;
    }

    private static COSDictionary font(Part part) throws IOException {
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        differences.add(COSInteger.ZERO);
        for (int code = 0; code < part.texts.size(); code++) {
            COSName name = COSName.getPDFName("g" + code);
            procedures.setItem(name, stream(part.procedures.get(code)));
            differences.add(name);
            widths.add(new COSFloat(part.widths.get(code)));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0)); // unknown: whoever draws works it out
        font.setItem(COSName.FONT_MATRIX, numbers(1 / Face.UNITS, 0, 0, 1 / Face.UNITS, 0, 0));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, part.texts.size() - 1);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(unicode(part.texts)));
        return font;
    }

    private static COSArray numbers(float... values) {
        COSArray numbers = new COSArray();
        for (float value : values) {
            numbers.add(new COSFloat(value));
        }
        return numbers;
    }

    private static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** What each code means, for who searches and copies. */
    private static String unicode(List<String> texts) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
                .append("/CMapName /Annals def /CMapType 2 def\n")
                .append("1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int from = 0; from < texts.size(); from += 100) {
            int to = Math.min(texts.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append(String.format(Locale.ROOT, "<%02X> <", code));
                texts.get(code).chars().forEach(letter -> map.append(String.format(Locale.ROOT, "%04X", letter)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }
}
