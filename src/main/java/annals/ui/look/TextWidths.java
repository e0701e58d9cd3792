package annals.ui.look;

import annals.timeline.TextMeasure;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures texts in one font, and remembers what it measured. On the JavaFX thread only. */
public final class TextWidths implements TextMeasure {

    private static final int REMEMBERED = 20_000;

    private final Text probe = new Text();
    private final Map<String, Double> widths = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    public TextWidths(Font font) {
        probe.setFont(font);
    }

    @Override
    public double width(String text) {
        return widths.computeIfAbsent(text, t -> {
            probe.setText(t);
            return probe.getLayoutBounds().getWidth();
        });
    }
}
