package annals.export.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that have been shaped: which letters they need, and where each stands. They run in one direction. */
final class SetWords {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Words words;
    private final List<GlyphVector> runs = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private double units;

    SetWords(Words words, boolean rightToLeft) {
        this.words = words;
        String text = words.text();
        for (int from = 0; from < text.length(); ) {
            Font font = words.face().fontFor(text.codePointAt(from));
            int to = from;
            while (to < text.length()
                    && words.face().fontFor(text.codePointAt(to)).equals(font)) {
                to = text.offsetByCodePoints(to, 1);
            }
            add(font, text.substring(from, to), rightToLeft);
            from = to;
        }
    }

    private void add(Font font, String text, boolean rightToLeft) {
        GlyphVector run = font.layoutGlyphVector(
                EXACT,
                text.toCharArray(),
                0,
                text.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        runs.add(rightToLeft ? 0 : runs.size(), run);
        texts.add(rightToLeft ? 0 : texts.size(), text);
        units += run.getGlyphPosition(run.getNumGlyphs()).getX();
    }

    Words words() {
        return words;
    }

    double width() {
        return units * words.size() / Face.UNITS;
    }

    /** Writes them into a page, with their base line's beginning at a point. */
    void write(StringBuilder page, Letters letters, double x, double y) {
        float[] color = words.color().getRGBColorComponents(null);
        page.append(Numbers.of(color[0]))
                .append(' ')
                .append(Numbers.of(color[1]))
                .append(' ')
                .append(Numbers.of(color[2]))
                .append(" rg BT\n");
        double scale = words.size() / Face.UNITS;
        double begin = x;
        for (int run = 0; run < runs.size(); run++) {
            GlyphVector glyphs = runs.get(run);
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                glyph(page, letters, glyphs, texts.get(run), i, begin, y, scale);
            }
            begin += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * scale;
        }
        page.append("ET\n");
    }

    /** Each letter has its own place, since marks stand above others, and fonts of 256 letters change often. */
    private void glyph(
            StringBuilder page,
            Letters letters,
            GlyphVector glyphs,
            String text,
            int i,
            double x,
            double y,
            double scale) {
        Point2D at = glyphs.getGlyphPosition(i);
        float width = glyphs.getGlyphMetrics(i).getAdvanceX();
        Letters.Place place = letters.place(
                glyphs.getFont(),
                glyphs.getGlyphCode(i),
                width,
                glyphs.getGlyphOutline(i, (float) -at.getX(), (float) -at.getY()),
                meaning(glyphs, text, i));
        page.append('/')
                .append(place.fontName())
                .append(' ')
                .append(Numbers.of(words.size()))
                .append(" Tf 1 0 0 1 ")
                .append(Numbers.of(x + at.getX() * scale))
                .append(' ')
                .append(Numbers.of(y - at.getY() * scale))
                .append(String.format(Locale.ROOT, " Tm <%02X> Tj\n", place.code()));
    }

    private static String meaning(GlyphVector glyphs, String text, int i) {
        int from = glyphs.getGlyphCharIndex(i);
        return text.substring(from, text.offsetByCodePoints(from, 1));
    }
}
