package annals.ui.timeline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Writes on a canvas. Texts whose letters have to be shaped (Arabic, Hindi, emoji) are nodes that lie above it instead: a
 * canvas shapes them on the thread that draws, while the JavaFX thread measures others, and on Linux both then free the
 * same memory. The virtual machine does not survive that.
 */
final class Lettering {

    private static final int MOST_AT_REST = 200;

    private final Group layer = new Group();
    private final Rectangle clip = new Rectangle();
    private final Map<Place, Text> texts = new HashMap<>();
    private final Map<Place, Text> written = new HashMap<>();

    /** The same text may stand in several places. */
    private record Place(String text, Font font, int copy) {}

    Lettering() {
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        layer.setClip(clip);
    }

    Group layer() {
        return layer;
    }

    /** Whatever is written from now on until {@link #end} is all there is, and only what lies inside is seen. */
    void begin(double left, double width, double height) {
        clip.setX(left);
        clip.setWidth(Math.max(0, width));
        clip.setHeight(height);
        written.clear();
    }

    /** On a base line, in the context's font and colour, beginning at x or, where it aligns texts so, ending there. */
    void write(GraphicsContext g, String text, double x, double y) {
        if (!isShaped(text)) {
            g.fillText(text, x, y);
            return;
        }
        int copy = 0;
        while (written.containsKey(new Place(text, g.getFont(), copy))) {
            copy++;
        }
        Place place = new Place(text, g.getFont(), copy);
        Text node = texts.computeIfAbsent(place, this::made);
        node.setFill(g.getFill());
        double left = g.getTextAlign() == TextAlignment.RIGHT
                ? x - node.getLayoutBounds().getWidth()
                : x;
        node.setLayoutX(
                Math.rint(left + g.getTransform().getTx() / g.getTransform().getMxx()));
        node.setLayoutY(
                Math.rint(y + g.getTransform().getTy() / g.getTransform().getMyy()));
        node.setVisible(true);
        written.put(place, node);
    }

    private Text made(Place place) {
        Text node = new Text(place.text());
        node.setFont(place.font());
        node.setTextOrigin(VPos.BASELINE);
        layer.getChildren().add(node);
        return node;
    }

    /** What was not written again rests unseen, some of it, since it may come back with the next movement. */
    void end() {
        int surplus = texts.size() - written.size() - MOST_AT_REST;
        Iterator<Map.Entry<Place, Text>> all = texts.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Place, Text> one = all.next();
            if (!written.containsKey(one.getKey())) {
                one.getValue().setVisible(false);
                if (surplus-- > 0) {
                    layer.getChildren().remove(one.getValue());
                    all.remove();
                }
            }
        }
    }

    /** Whether there is any letter that does not stand for itself, or might not. */
    static boolean isShaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isShaped(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Plain are the letters of Latin, Greek, Cyrillic, Chinese, Japanese and Korean, with their punctuation. */
    private static boolean isShaped(char c) {
        return !(c < 0x0300
                || (c >= 0x0370 && c < 0x0483)
                || (c >= 0x048A && c < 0x0530)
                || (c >= 0x1E00 && c < 0x200B)
                || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x202F && c < 0x2060)
                || (c >= 0x20A0 && c < 0x20D0)
                || (c >= 0x2100 && c < 0x2300)
                || (c >= 0x2E80 && c < 0x302A)
                || (c >= 0x3030 && c < 0x3099)
                || (c >= 0x309B && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF00 && c < 0xFFF0));
    }
}
