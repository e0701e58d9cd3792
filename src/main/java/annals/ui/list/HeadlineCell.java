package annals.ui.list;

import annals.chronicle.Chronicle;
import annals.explore.own.Marked;
import annals.explore.query.Hits;
import annals.search.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A headline, with marks under what was searched for, and before it what the analyst made, star, note, labels, and how many
 * versions it stands for.
 */
final class HeadlineCell extends TableCell<Integer, Integer> {

    private static final double SQUARE = 8;
    private static final PseudoClass STUB = PseudoClass.getPseudoClass("stub");

    private final Chronicle chronicle;
    private final Supplier<Hits> hits;
    private final Supplier<Marked> own;
    private final IntUnaryOperator versions;
    private final Marks marks = new Marks();

    HeadlineCell(Chronicle chronicle, Supplier<Hits> hits, Supplier<Marked> own, IntUnaryOperator versions) {
        this.chronicle = chronicle;
        this.hits = hits;
        this.own = own;
        this.versions = versions;
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getStyleClass().add("headline-cell");
    }

    @Override
    protected void updateItem(Integer event, boolean empty) {
        super.updateItem(event, empty);
        boolean nothing = empty || event == null;
        setText(nothing ? null : chronicle.title(event));
        setGraphic(nothing ? null : before(event));
        pseudoClassStateChanged(STUB, !nothing && chronicle.isStub(event));
        marks.getChildren().clear();
    }

    private @Nullable Node before(int event) {
        Marked marked = own.get();
        List<Node> made = new ArrayList<>();
        if (marked.isStarred(event)) {
            made.add(icon(Feather.STAR, "starred"));
        }
        if (marked.isNoted(event)) {
            made.add(icon(Feather.EDIT_3, "noted"));
        }
        marked.labels(event).forEach(label -> {
            Rectangle square = new Rectangle(SQUARE, SQUARE, Color.web(label.colour()));
            square.getStyleClass().add("labelled");
            made.add(square);
        });
        int count = versions.applyAsInt(event);
        if (count > 1) {
            Label badge = new Label(count + " versions");
            badge.getStyleClass().add("versions");
            made.add(badge);
        }
        HBox row = new HBox(4, made.toArray(Node[]::new));
        row.getStyleClass().add("made");
        return made.isEmpty() ? null : row;
    }

    private static FontIcon icon(Feather shape, String style) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll("own-mark", style);
        return icon;
    }

    /** Puts the marks where the skin has just put the text. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getChildren().clear();
        String shown = getText();
        List<Phrase.Hit> found = shown == null ? List.of() : hits.get().in(shown);
        if (found.isEmpty()) {
            return;
        }
        if (!getChildren().contains(marks)) {
            getChildren().addFirst(marks);
        }
        if (lookup(".text") instanceof Text text) {
            double end = text.getBoundsInParent().getMaxX();
            for (Phrase.Hit hit : found) {
                double from = text.getBoundsInParent().getMinX() + width(text, shown.substring(0, hit.from()));
                double to = text.getBoundsInParent().getMinX() + width(text, shown.substring(0, hit.to()));
                if (from < end) {
                    Region mark = new Region();
                    mark.getStyleClass().add("hit");
                    mark.resizeRelocate(
                            from - 1,
                            text.getBoundsInParent().getMinY() + 1,
                            Math.min(to, end) - from + 2,
                            text.getBoundsInParent().getHeight() - 2);
                    marks.getChildren().add(mark);
                }
            }
        }
    }

    private static double width(Text like, String part) {
        Text probe = new Text(part);
        probe.setFont(like.getFont());
        return probe.getLayoutBounds().getWidth();
    }

    /** Holds the marks where it is put, and asks nobody for room. */
    private static final class Marks extends Pane {
        @Override
        protected void layoutChildren() {
            // Each mark was placed when it was made.
        }
    }
}
