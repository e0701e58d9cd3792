package annals.ui.relations;

import annals.explore.Comparing;
import annals.explore.Comparing.Answer;
import annals.explore.Inquiry;
import annals.explore.Session;
import annals.explore.query.QueryEdits.TagWish;
import annals.explore.texts.ComparisonTexts;
import annals.relations.Comparison;
import annals.relations.Comparison.Change;
import annals.ui.look.Icons;
import annals.ui.look.Look;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Two sets of events compared: both over each other in time, and the tags that one of them has more often. There only while the
 * view compares.
 */
public final class ComparePane extends VBox {

    private static final double ROW = 25;
    private static final double CHART = 172;
    private static final double LIST_WIDTH = 380;
    /** Sides that differ more in size are shown by shares to begin with. */
    private static final double ALIKE = 3;

    private final Session session;
    private final Comparing comparing;
    private final ToggleButton shares = new ToggleButton("Shares");
    private final Label said = new Label();
    private final SideFields here;
    private final SideFields there;
    private final CourseChart chart;
    private final ListView<Change> list = new ListView<>();
    private final Label nothing = new Label();
    private final PauseTransition working = new PauseTransition(Duration.millis(100));
    private final Runnable unsubscribe;
    private @Nullable Answer shown;

    public ComparePane(Session session, Look look) {
        this.session = session;
        comparing = session.inquiries().comparing();
        here = new SideFields(
                session, "A", side -> comparing.question().ifPresent(asked -> comparing.compare(side, asked.there())));
        there = new SideFields(
                session, "B", side -> comparing.question().ifPresent(asked -> comparing.compare(asked.here(), side)));
        chart = new CourseChart(look);
        getStyleClass().addAll("relations-pane", "compare-pane");
        getStylesheets()
                .add(Objects.requireNonNull(ComparePane.class.getResource("relations.css"))
                        .toExternalForm());
        setId("compare");
        list.setId("changes");
        list.setAccessibleText("Tags that one side has more often, the surest first");
        list.setFixedCellSize(ROW);
        list.setPrefSize(LIST_WIDTH, CHART);
        list.setMinSize(150, ROW * 3);
        list.setCellFactory(view -> new ChangeCell(session.chronicle()));
        list.setOnMouseClicked(event -> {
            Change change = list.getSelectionModel().getSelectedItem();
            if (change != null && event.getButton() == MouseButton.PRIMARY) {
                session.wishTag(session.chronicle().tags().get(change.tag()).name(), TagWish.WANTED);
            }
        });
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("muted", "message");
        list.setPlaceholder(nothing);
        chart.setPrefHeight(CHART);
        HBox.setHgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), here, there, new HBox(chart, new VBox(ChangeCell.heads(), list)));
        working.setOnFinished(event -> said.setText("Comparing…"));
        unsubscribe = session.onChange(this::follow);
        follow();
    }

    private HBox head() {
        Label title = new Label("COMPARISON");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        said.setId("compare-said");
        said.getStyleClass().add("muted");
        said.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        shares.setId("shares");
        shares.getStyleClass().add("choice");
        shares.setMinWidth(USE_PREF_SIZE);
        shares.setTooltip(
                new Tooltip("Each bar as a part of its side, so that sides of different sizes can be compared"));
        shares.setOnAction(event -> draw());
        Button swap = Icons.button(Feather.REPEAT, "Change sides", this::swap);
        swap.setId("swap-sides");
        Button copy = Icons.button(Feather.COPY, "Copy the comparison as text", this::copy);
        copy.setId("copy-comparison");
        Button leave = Icons.button(Feather.X, "Close the comparison (Esc)", session.inquiries()::close);
        leave.setId("close-comparison");
        HBox head = new HBox(title, said, gap, shares, swap, copy, leave);
        head.getStyleClass().add("relations-head");
        return head;
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        working.stop();
        chart.close();
    }

    /** Whether what is asked is answered and shown. */
    public boolean isSettled() {
        return comparing.isSettled();
    }

    private void follow() {
        Inquiry.Compare question = comparing.question().orElse(null);
        setVisible(question != null);
        setManaged(question != null);
        if (question == null) {
            working.stop();
            shown = null;
            return;
        }
        here.show(question.here());
        there.show(question.there());
        Answer answer = comparing.answer().orElse(null);
        if (answer == null) {
            working.play();
        } else if (!answer.equals(shown)) {
            working.stop();
            boolean first = shown == null;
            shown = answer;
            show(answer, first);
        }
    }

    private void show(Answer answer, boolean first) {
        Comparison comparison = answer.comparison();
        if (comparison == null) {
            said.setText(answer.failure());
            list.getItems().clear();
            draw();
            return;
        }
        here.count(comparison.here());
        there.count(comparison.there() + answer.both());
        said.setText(answer.both() == 0 ? "" : String.format("%,d in both, counted with A", answer.both()));
        if (first) {
            double ratio = (comparison.here() + 1.0) / (comparison.there() + answer.both() + 1.0);
            shares.setSelected(ratio > ALIKE || ratio < 1 / ALIKE);
        }
        list.getItems()
                .setAll(comparison.changes().stream()
                        .filter(change -> change.chance() <= ComparisonTexts.SURE)
                        .toList());
        list.scrollTo(0);
        nothing.setText(
                comparison.here() == 0 || comparison.there() == 0
                        ? "One of the sides has no events."
                        : "No tag differs by more than chance would let it.");
        draw();
    }

    private void draw() {
        chart.show(shown == null ? null : shown.course(), shares.isSelected());
    }

    private void swap() {
        comparing.question().ifPresent(asked -> comparing.compare(asked.there(), asked.here()));
    }

    private void copy() {
        if (shown != null && shown.comparison() != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(ComparisonTexts.text(shown.comparison(), session.chronicle()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
