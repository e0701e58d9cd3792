package annals.ui.search;

import annals.explore.query.QueryParts;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Shows a field's text in the colours of its parts, and a line under what is wrong with it. A text field has one colour for
 * all of its text, so the parts are laid over it, letter upon letter, and the text itself is made invisible; where the field's
 * inside is not as it is known, everything stays as it was.
 */
final class QueryColors {

    /** Beyond this nobody reads colors, and each part is a node of its own. */
    private static final int LONGEST = 2_000;

    private final TextField field;
    private final Group parts = new Group();
    private final Rectangle underline = new Rectangle(0, 2);
    private @Nullable Text original;
    private int wrongAt = -1;

    QueryColors(TextField field) {
        this.field = field;
        parts.setManaged(false);
        parts.setMouseTransparent(true);
        parts.getStyleClass().add("query-parts");
        underline.getStyleClass().add("query-wrong");
        field.skinProperty().addListener((property, before, now) -> attach());
        field.textProperty().addListener((property, before, now) -> color());
        field.fontProperty().addListener((property, before, now) -> color());
    }

    private void attach() {
        for (Node node : field.lookupAll(".text")) {
            if (original == null
                    && node instanceof Text text
                    && !text.getText().equals(field.getPromptText()) // the prompt is a text of its own
                    && text.getParent() instanceof Pane inside) {
                original = text;
                parts.layoutXProperty().bind(text.layoutXProperty());
                parts.layoutYProperty().bind(text.layoutYProperty());
                parts.translateXProperty().bind(text.translateXProperty());
                parts.translateYProperty().bind(text.translateYProperty());
                inside.getChildren().add(parts);
            }
        }
        color();
    }

    /** @param position the first character that is wrong, or -1 */
    void showWrong(int position) {
        wrongAt = position;
        color();
    }

    /** Where a character of the text begins, in the coordinates of the field. */
    double xOf(int position) {
        Text text = original;
        if (text == null) {
            return 0;
        }
        double x = width(field.getText().substring(0, Math.clamp(position, 0, field.getLength())));
        return field.sceneToLocal(text.localToScene(x, 0)).getX();
    }

    private void color() {
        parts.getChildren().clear();
        Text like = original;
        if (like == null) {
            return;
        }
        String text = field.getText();
        like.setOpacity(text.length() > LONGEST ? 1 : 0);
        if (text.length() > LONGEST) {
            return;
        }
        for (QueryParts.Part part : QueryParts.of(text)) {
            Text colored = new Text(text.substring(part.start(), part.end()));
            colored.getStyleClass()
                    .addAll(
                            "query-part",
                            part.kind().name().toLowerCase(Locale.ROOT),
                            part.excluded() ? "excluded" : "wanted");
            colored.setFont(like.getFont());
            colored.setTextOrigin(like.getTextOrigin());
            colored.setBoundsType(like.getBoundsType());
            colored.setX(like.getX() + width(text.substring(0, part.start())));
            colored.setY(like.getY());
            parts.getChildren().add(colored);
        }
        if (wrongAt >= 0) {
            underline(like, text);
        }
    }

    private void underline(Text like, String text) {
        int start = Math.min(wrongAt, Math.max(0, text.length() - 1));
        int end = QueryParts.of(text).stream()
                .filter(part -> part.start() <= start && start < part.end())
                .mapToInt(QueryParts.Part::end)
                .findFirst()
                .orElse(Math.min(start + 1, text.length()));
        double x = like.getX() + width(text.substring(0, start));
        underline.setX(x);
        underline.setWidth(Math.max(5, like.getX() + width(text.substring(0, end)) - x));
        underline.setY(like.getLayoutBounds().getMaxY() - underline.getHeight()); // below, the field cuts it off
        parts.getChildren().add(underline);
    }

    private double width(String part) {
        Text probe = new Text(part);
        probe.setFont(field.getFont());
        return probe.getLayoutBounds().getWidth();
    }
}
