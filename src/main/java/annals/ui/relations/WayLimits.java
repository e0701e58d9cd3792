package annals.ui.relations;

import annals.explore.Session;
import annals.explore.WayQuestion;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What a way has to keep to: links of the archive alone, the largest gap, which events it may lead through. */
final class WayLimits extends HBox {

    private final Session session;
    private final Consumer<WayQuestion> ask;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private final CheckBox linksOnly = new CheckBox("Archive links only");
    private final CommitField gap =
            new CommitField("largest-gap", "any", "Largest gap in days", 5, this::change, this::restore);
    private final CommitField through = new CommitField(
            "through",
            "any events, or tag:Syria -tag:Iran",
            "Events that the way may lead through",
            16,
            this::change,
            this::restore);
    private @Nullable WayQuestion shown;

    WayLimits(Session session, Consumer<WayQuestion> ask) {
        this.session = session;
        this.ask = ask;
        getStyleClass().add("relations-fields");
        visibleProperty().bind(unfolded);
        managedProperty().bind(unfolded);
        linksOnly.setId("links-only");
        linksOnly.setMinWidth(USE_PREF_SIZE);
        linksOnly.setOnAction(event -> change());
        through.setTooltip(new Tooltip("What events between the two must match, as in the search field"));
        HBox.setHgrow(through, Priority.ALWAYS);
        Label days = new Label("days · through");
        Label largest = new Label("Largest gap");
        days.setMinWidth(USE_PREF_SIZE);
        largest.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(linksOnly, largest, gap, days, through);
    }

    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    void setUnfolded(boolean wanted) {
        unfolded.set(wanted);
    }

    void show(WayQuestion question) {
        if (!question.equals(shown)) {
            shown = question;
            write(question);
            if (question.isLimited()) {
                unfolded.set(true);
            }
        }
    }

    private void write(WayQuestion question) {
        linksOnly.setSelected(question.linksOnly());
        gap.setText(question.largestGap() == WayQuestion.ANY_GAP ? "" : Integer.toString(question.largestGap()));
        through.setText(question.through().toString());
    }

    private void restore() {
        if (shown != null) {
            write(shown);
        }
    }

    /** Asks anew where the fields say something else, and can be read. */
    private void change() {
        WayQuestion question = shown;
        if (question == null || !isVisible()) {
            return;
        }
        boolean days = gap.getText().strip().matches("\\d{0,6}");
        gap.setWrong(!days);
        Query events = read();
        through.setWrong(events == null);
        if (days && events != null) {
            String most = gap.getText().strip();
            WayQuestion changed = question.withLinksOnly(linksOnly.isSelected())
                    .withLargestGap(most.isEmpty() ? WayQuestion.ANY_GAP : Integer.parseInt(most))
                    .withThrough(events);
            if (!changed.equals(question)) {
                ask.accept(changed);
            }
        }
    }

    private @Nullable Query read() {
        try {
            return QueryParser.parse(through.getText(), session.library().vocabulary());
        } catch (QuerySyntaxException e) {
            through.getTooltip().setText("Character " + (e.position() + 1) + ": " + e.getMessage());
            return null;
        }
    }
}
