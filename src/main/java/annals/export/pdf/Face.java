package annals.export.pdf;

import annals.text.ProgramFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The program's font in one style, and what the system has for letters that it lacks. Each as large as a thousand units. */
final class Face {

    /** Letters are measured and drawn in thousandths of their size. */
    static final float UNITS = 1000;

    private final Font own;
    private final Font others;

    private Face(Font own, Font others) {
        this.own = own;
        this.others = others;
    }

    /** @param style of the system's font that comes nearest */
    static Face of(String name, int style) throws IOException {
        try (InputStream file = ProgramFont.open(name)) {
            return new Face(
                    Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(UNITS),
                    new Font(Font.SANS_SERIF, style, 1).deriveFont(UNITS));
        } catch (FontFormatException e) {
            throw new IOException("the font Inter " + name + " of this installation cannot be read", e);
        }
    }

    Font own() {
        return own;
    }

    /** Which of both writes a letter. What neither has is drawn by the program's, as a box. */
    Font fontFor(int letter) {
        return own.canDisplay(letter) || !others.canDisplay(letter) ? own : others;
    }
}
