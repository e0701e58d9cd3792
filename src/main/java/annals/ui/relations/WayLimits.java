package annals.ui.relations;

import annals.explore.Session;
import annals.explore.WayQuestion;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What a way has to keep to: links of the archive alone, the largest gap, which events it may lead through. */
final class WayLimits extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;
    private final Consumer<WayQuestion> ask;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private final CheckBox linksOnly = new CheckBox("Archive links only");
    private final TextField gap = new TextField();
    private final TextField through = new TextField();
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
        field(gap, "largest-gap", "any", "Largest gap in days", 5);
        field(through, "through", "any events, or tag:Syria -tag:Iran", "Events that the way may lead through", 16);
        through.setTooltip(new Tooltip("What events between the two must match, as in the search field"));
        HBox.setHgrow(through, Priority.ALWAYS);
        Label days = new Label("days · through");
        Label largest = new Label("Largest gap");
        days.setMinWidth(USE_PREF_SIZE);
        largest.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(linksOnly, largest, gap, days, through);
    }

    private void field(TextField field, String id, String prompt, String name, int columns) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setPrefColumnCount(columns);
        field.setMinWidth(60);
        field.setOnAction(event -> change());
        field.textProperty().addListener((property, before, now) -> field.pseudoClassStateChanged(WRONG, false));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                change();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown != null) {
                write(shown);
                getParent().requestFocus();
                event.consume();
            }
        });
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

    /** Asks anew where the fields say something else, and can be read. */
    private void change() {
        WayQuestion question = shown;
        if (question == null || !isVisible()) {
            return;
        }
        boolean days = gap.getText().strip().matches("\\d{0,6}");
        gap.pseudoClassStateChanged(WRONG, !days);
        Query events = read();
        through.pseudoClassStateChanged(WRONG, events == null);
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
