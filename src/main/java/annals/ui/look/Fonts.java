package annals.ui.look;

import annals.text.ProgramFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Inter, which comes with the program; scripts that it lacks fall back to the system's fonts. */
public final class Fonts {

    public static final String SANS = "Inter";
    /** For headlines in the detail pane: the best serif that the system has. */
    public static final String SERIF_STACK =
            "'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', Georgia, 'Noto Serif',"
                    + " 'Noto Serif CJK SC', 'Songti SC', SimSun, 'DejaVu Serif', serif";

    private Fonts() {}

    /** Makes the program's fonts known to JavaFX. Call once, before the first window. */
    public static void load() {
        for (String style : List.of("Regular", "SemiBold", "Bold", "Italic")) {
            try {
                load(style);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void load(String style) throws IOException {
        try (InputStream font = ProgramFont.open(style)) {
            if (Font.loadFont(font, 12) == null) {
                throw new IOException("the font Inter " + style + " of this installation cannot be read");
            }
        }
    }

    public static Font regular(double size) {
        return Font.font(SANS, size);
    }

    public static Font bold(double size) {
        return Font.font(SANS + " SemiBold", size);
    }
}
