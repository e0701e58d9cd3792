package annals.ui.list;

import annals.chronicle.Chronicle;
import annals.explore.Hits;
import annals.search.Phrase;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A headline, with marks under what was searched for, and a star where it has one. */
final class HeadlineCell extends TableCell<Integer, Integer> {

    private static final PseudoClass STUB = PseudoClass.getPseudoClass("stub");

    private final Chronicle chronicle;
    private final Supplier<Hits> hits;
    private final IntPredicate starred;
    private final Marks marks = new Marks();

    HeadlineCell(Chronicle chronicle, Supplier<Hits> hits, IntPredicate starred) {
        this.chronicle = chronicle;
        this.hits = hits;
        this.starred = starred;
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getStyleClass().add("headline-cell");
    }

    @Override
    protected void updateItem(Integer event, boolean empty) {
        super.updateItem(event, empty);
        boolean nothing = empty || event == null;
        setText(nothing ? null : chronicle.title(event));
        setGraphic(!nothing && starred.test(event) ? star() : null);
        pseudoClassStateChanged(STUB, !nothing && chronicle.isStub(event));
        marks.getChildren().clear();
    }

    private static FontIcon star() {
        FontIcon star = new FontIcon(Feather.STAR);
        star.getStyleClass().add("starred");
        return star;
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
