package annals.text;

import java.io.IOException;
import java.io.InputStream;

/** Inter, the font that comes with the program: its files. */
public final class ProgramFont {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private ProgramFont() {}

    /** @param style such as Regular or SemiBold */
    public static InputStream open(String style) throws IOException {
        InputStream font = ProgramFont.class.getResourceAsStream(FOLDER + "Inter-" + style + ".otf");
        if (font == null) {
            throw new IOException("the font Inter " + style + " is missing from this installation");
        }
        return font;
    }
}
