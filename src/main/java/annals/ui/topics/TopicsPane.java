package annals.ui.topics;

import annals.explore.Lanes;
import annals.explore.Session;
import annals.explore.TagTally;
import annals.explore.query.QueryEdits;
import annals.explore.query.QueryEdits.TagWish;
import annals.library.Settings;
import annals.ui.look.RowPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
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
import org.jspecify.annotations.Nullable;

/** Every tag with its counts, a bar, and whether the query wants it. */
public final class TopicsPane extends VBox {

    private static final String PINNED = "topics.pinned";
    private static final String ORDER = "topics.order";

    private final Session session;
    private final Settings settings;
    private final TagTally tally;
    private final TopicCounting counting;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(names);
    private final List<TopicCell> cells = new ArrayList<>();
    private final TextField filter = new TextField();
    private final TopicChoices choices;
    private final Companions companions;
    private final RowPointer<String> pointer;
    private final Set<String> pinned;
    private final Runnable unsubscribe;
    private List<TagTally.Row> rows = List.of();
    private int most = 1;

    public TopicsPane(Session session, Executor workers, Settings settings) {
        this.session = session;
        this.settings = settings;
        tally = new TagTally(session.chronicle());
        pinned = new LinkedHashSet<>(settings.list(PINNED));
        choices = new TopicChoices(
                settings.get(ORDER).orElse(""),
                () -> {
                    settings.put(ORDER, order().name());
                    follow();
                },
                session::setAnyOf);
        companions = new Companions(session, tally, workers);
        pointer = new RowPointer<>(session.pointing()::at, list);
        counting = new TopicCounting(tally, this::question, workers, this::show);
        getStyleClass().addAll("side-pane", "topics-pane");
        getStylesheets()
                .add(Objects.requireNonNull(TopicsPane.class.getResource("topics.css"))
                        .toExternalForm());
        filter.setPromptText("Filter topics…");
        filter.setId("topic-filter");
        filter.textProperty().addListener((property, before, now) -> follow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKeyPressed);
        list.setId("topics");
        list.setAccessibleText("Topics");
        list.setFixedCellSize(31);
        list.setCellFactory(view -> cell());
        list.setPlaceholder(new Label("No topic of this name"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showCompanions());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));
        getChildren().addAll(title(), filter, choices, list, companions);
        unsubscribe = session.onChange(this::follow);
        follow();
    }

    private TopicCell cell() {
        TopicCell cell = new TopicCell(this);
        pointer.watch(cell);
        cells.add(cell);
        return cell;
    }

    /** What the pane is called stands at its left, on the tab that shows it. */
    private static HBox title() {
        Label counts = new Label("in view / all");
        counts.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(gap, counts);
        title.setPadding(new Insets(11, 14, 8, 14));
        return title;
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        counting.close();
        pointer.close();
        companions.close();
    }

    /** Whether the list is that of the view. */
    public boolean isSettled() {
        return counting.isSettled();
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private TagTally.Order order() {
        return choices.order();
    }

    private TagTally.Question question() {
        return TagTally.Question.of(session, order(), pinned, filter.getText());
    }

    private void follow() {
        choices.show(session.isAnyOf());
        counting.follow();
    }

    /** New numbers go into the rows that stand; only another order gives the list other rows. */
    private void show(List<TagTally.Row> counted) {
        rows = counted;
        most = Math.max(1, rows.stream().mapToInt(TagTally.Row::inView).max().orElse(1));
        List<String> order = rows.stream().map(TagTally.Row::tag).toList();
        if (!order.equals(names)) {
            showInOrder(order);
        }
        cells.forEach(TopicCell::show);
        showCompanions();
    }

    /** The row that had the keys' attention keeps it, wherever it moved. */
    private void showInOrder(List<String> order) {
        String selected = list.getSelectionModel().getSelectedItem();
        names.setAll(order);
        int row = selected == null ? -1 : order.indexOf(selected);
        if (row >= 0) {
            list.getSelectionModel().clearAndSelect(row);
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void showCompanions() {
        companions.follow(question(), companionsOf());
    }

    /** The tag that was pointed out last, or one that the query wants. */
    private @Nullable String companionsOf() {
        String selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            return selected;
        }
        return rows.stream()
                .filter(row -> row.wish() == TagWish.WANTED)
                .map(TagTally.Row::tag)
                .findFirst()
                .orElse(null);
    }

    /** What is known of the topic in a row of the list; null where there is none. */
    TagTally.@Nullable Row row(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    /** How full a row's bar is. */
    double share(TagTally.Row row) {
        return (double) row.inView() / most;
    }

    void toggle(String tag, TagWish wish) {
        boolean already = QueryEdits.wish(session.view().query(), tag) == wish;
        session.wishTag(tag, already ? TagWish.NEITHER : wish);
    }

    /** The topics that stay on top, in the order in which they were pinned. */
    public List<String> pinned() {
        return List.copyOf(pinned);
    }

    void togglePin(String tag) {
        boolean pin = !pinned.remove(tag);
        if (pin) {
            pinned.add(tag);
        }
        Lanes lanes = session.view().lanes();
        if (lanes instanceof Lanes.ByTag) {
            session.arrange(pin ? lanes.with(tag) : lanes.without(tag));
        }
        settings.put(PINNED, List.copyOf(pinned));
        follow();
    }

    private void keyPressed(KeyEvent event) {
        String tag = list.getSelectionModel().getSelectedItem();
        if (tag == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle(tag, event.isAltDown() || event.isShiftDown() ? TagWish.UNWANTED : TagWish.WANTED);
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            togglePin(tag);
            event.consume();
        }
    }

    /** Down goes from the filter to what it left; Enter wants the first of it; Esc empties it. */
    private void filterKeyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                counting.countNow();
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
            }
            case ENTER -> {
                counting.countNow();
                if (!names.isEmpty()) {
                    toggle(names.getFirst(), event.isShiftDown() ? TagWish.UNWANTED : TagWish.WANTED);
                }
            }
            case ESCAPE -> {
                if (filter.getText().isEmpty()) {
                    list.requestFocus();
                } else {
                    filter.clear();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
