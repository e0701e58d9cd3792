package annals.ui.topics;

import annals.explore.QueryEdits.TagWish;
import annals.explore.Session;
import annals.explore.TagTally;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every tag with its counts, a bar, and whether the query wants it. */
public final class TopicsPane extends VBox {

    private final Session session;
    private final TagTally tally;
    private final ObservableList<TagTally.Row> shown = FXCollections.observableArrayList();
    private final ListView<TagTally.Row> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final Runnable unsubscribe;
    private List<TagTally.Row> rows = List.of();
    private int most = 1;

    public TopicsPane(Session session) {
        this.session = session;
        tally = new TagTally(session.chronicle());
        getStyleClass().addAll("side-pane", "topics-pane");
        getStylesheets()
                .add(Objects.requireNonNull(TopicsPane.class.getResource("topics.css"))
                        .toExternalForm());
        filter.setPromptText("Filter topics…");
        filter.setId("topic-filter");
        filter.textProperty().addListener((property, before, now) -> showFiltered());
        list.setId("topics");
        list.setFixedCellSize(31);
        list.setCellFactory(view -> new TopicCell(this));
        list.setPlaceholder(new Label("No topic of this name"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));
        getChildren().addAll(title(), filter, list);
        unsubscribe = session.onChange(this::requestLayout);
    }

    private static HBox title() {
        Label name = new Label("TOPICS");
        Label counts = new Label("in view / all");
        name.getStyleClass().add("pane-title");
        counts.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(name, gap, counts);
        title.setPadding(new Insets(11, 14, 8, 14));
        return title;
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
    }

    /** Counts once a pulse, however often the view moved. */
    @Override
    protected void layoutChildren() {
        rows = tally.rows(session);
        most = Math.max(1, rows.stream().mapToInt(TagTally.Row::inView).max().orElse(1));
        showFiltered();
        super.layoutChildren();
    }

    private void showFiltered() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<TagTally.Row> fitting = rows.stream()
                .filter(row -> row.tag().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (!fitting.equals(shown)) {
            shown.setAll(fitting);
        }
    }

    /** How full a row's bar is. */
    double share(TagTally.Row row) {
        return (double) row.inView() / most;
    }

    void toggle(TagTally.Row row, TagWish wish) {
        session.wishTag(row.tag(), row.wish() == wish ? TagWish.NEITHER : wish);
    }

    private void keyPressed(KeyEvent event) {
        TagTally.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            toggle(row, event.isAltDown() || event.isShiftDown() ? TagWish.UNWANTED : TagWish.WANTED);
            event.consume();
        }
    }
}
