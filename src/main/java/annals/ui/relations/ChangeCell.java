package annals.ui.relations;

import annals.chronicle.Chronicle;
import annals.explore.texts.ComparisonTexts;
import annals.relations.Comparison.Change;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A tag that one side has more often: on which, how many times, how many on each, and how sure one can be of it. */
final class ChangeCell extends ListCell<Change> {

    private static final PseudoClass FELL = PseudoClass.getPseudoClass("fell");
    private static final double SURER = 0.01;
    private static final double SUREST = 0.001;

    private static final double TIMES = 46;
    private static final double COUNTS = 78;
    private static final double SURENESS = 36;

    private final Chronicle chronicle;
    private final Label side = new Label();
    private final Label tag = new Label();
    private final Label times = new Label();
    private final Label counts = new Label();
    private final Label sureness = new Label();
    private final Tooltip tip = new Tooltip();
    private final HBox row = new HBox(8, side, tag, times, counts, sureness);

    ChangeCell(Chronicle chronicle) {
        this.chronicle = chronicle;
        getStyleClass().add("change");
        side.getStyleClass().add("change-side");
        side.setMinWidth(USE_PREF_SIZE);
        tag.setMaxWidth(Double.MAX_VALUE);
        tag.setMinWidth(40);
        HBox.setHgrow(tag, Priority.ALWAYS);
        fixed(times, TIMES);
        fixed(counts, COUNTS);
        fixed(sureness, SURENESS);
        row.getStyleClass().add("hop-row");
        setPrefWidth(0);
    }

    /** What the columns are called. */
    static HBox heads() {
        Label tag = new Label("MORE IN A ▲ OR B ▼");
        tag.setMaxWidth(Double.MAX_VALUE);
        tag.setMinWidth(0);
        HBox.setHgrow(tag, Priority.ALWAYS);
        Label times = new Label("TIMES");
        Label counts = new Label("A : B");
        Label sureness = new Label("SURE");
        fixed(times, TIMES);
        fixed(counts, COUNTS);
        fixed(sureness, SURENESS);
        HBox heads = new HBox(8, tag, times, counts, sureness);
        heads.getChildren().forEach(head -> head.getStyleClass().add("pane-title"));
        heads.getStyleClass().add("change-heads");
        return heads;
    }

    private static void fixed(Label label, double width) {
        label.getStyleClass().addAll("muted", "number");
        label.setMinWidth(width);
        label.setPrefWidth(width);
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        boolean nothing = change == null || empty;
        setGraphic(nothing ? null : row);
        setTooltip(nothing ? null : tip);
        setAccessibleText(null);
        if (change == null || empty) {
            return;
        }
        String name = chronicle.tags().get(change.tag()).name();
        String more = String.format(Locale.ROOT, "%.1f", ComparisonTexts.times(change));
        side.setText(change.rose() ? "▲" : "▼");
        side.pseudoClassStateChanged(FELL, !change.rose());
        tag.setText(name);
        times.setText("×" + more);
        counts.setText(String.format("%,d : %,d", change.here(), change.there()));
        sureness.setText(change.chance() < SUREST ? "•••" : change.chance() < SURER ? "••" : "•");
        String words = name + ": " + more + " times as frequent in " + (change.rose() ? "A" : "B") + "\n"
                + String.format("%,d events in A, %,d in B", change.here(), change.there()) + "\nby chance alone: "
                + ComparisonTexts.chance(change);
        tip.setText(words);
        setAccessibleText(words);
    }
}
