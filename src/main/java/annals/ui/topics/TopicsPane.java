package annals.ui.topics;

import annals.explore.Lanes;
import annals.explore.QueryEdits.TagWish;
import annals.explore.Session;
import annals.explore.Settings;
import annals.explore.TagTally;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final ObservableList<TagTally.Row> shown = FXCollections.observableArrayList();
    private final ListView<TagTally.Row> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final TopicChoices choices;
    private final Companions companions;
    private final Set<String> pinned;
    private final Runnable unsubscribe;
    private int most = 1;

    public TopicsPane(Session session, Settings settings) {
        this.session = session;
        this.settings = settings;
        tally = new TagTally(session.chronicle());
        pinned = new LinkedHashSet<>(settings.list(PINNED));
        choices = new TopicChoices(
                settings.get(ORDER).orElse(""),
                () -> {
                    settings.put(ORDER, order().name());
                    requestLayout();
                },
                session::setAnyOf);
        companions = new Companions(session, tally);
        getStyleClass().addAll("side-pane", "topics-pane");
        getStylesheets()
                .add(Objects.requireNonNull(TopicsPane.class.getResource("topics.css"))
                        .toExternalForm());
        filter.setPromptText("Filter topics…");
        filter.setId("topic-filter");
        filter.textProperty().addListener((property, before, now) -> requestLayout());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKeyPressed);
        list.setId("topics");
        list.setAccessibleText("Topics");
        list.setFixedCellSize(31);
        list.setCellFactory(view -> new TopicCell(this));
        list.setPlaceholder(new Label("No topic of this name"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showCompanions());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));
        getChildren().addAll(title(), filter, choices, list, companions);
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

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private TagTally.Order order() {
        return choices.order();
    }

    /** Counts once a pulse, however often the view moved. */
    @Override
    protected void layoutChildren() {
        count();
        choices.show(session.isAnyOf());
        showCompanions();
        super.layoutChildren();
    }

    private void count() {
        List<TagTally.Row> rows = tally.rows(session, order(), pinned, filter.getText());
        most = Math.max(1, rows.stream().mapToInt(TagTally.Row::inView).max().orElse(1));
        if (!rows.equals(shown)) {
            show(rows);
        }
    }

    /** The row that had the keys' attention keeps it, wherever it moved. */
    private void show(List<TagTally.Row> rows) {
        TagTally.Row selected = list.getSelectionModel().getSelectedItem();
        shown.setAll(rows);
        for (int row = 0; selected != null && row < rows.size(); row++) {
            if (rows.get(row).tag().equals(selected.tag())) {
                list.getSelectionModel().clearAndSelect(row);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void showCompanions() {
        companions.show(companionsOf());
    }

    /** The tag that was pointed out last, or one that the query wants. */
    private @Nullable String companionsOf() {
        TagTally.Row selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            return selected.tag();
        }
        return shown.stream()
                .filter(row -> row.wish() == TagWish.WANTED)
                .map(TagTally.Row::tag)
                .findFirst()
                .orElse(null);
    }

    /** How full a row's bar is. */
    double share(TagTally.Row row) {
        return (double) row.inView() / most;
    }

    void toggle(TagTally.Row row, TagWish wish) {
        session.wishTag(row.tag(), row.wish() == wish ? TagWish.NEITHER : wish);
    }

    /** The topics that stay on top, in the order in which they were pinned. */
    public List<String> pinned() {
        return List.copyOf(pinned);
    }

    void togglePin(TagTally.Row row) {
        boolean pin = !pinned.remove(row.tag());
        if (pin) {
            pinned.add(row.tag());
        }
        Lanes lanes = session.view().lanes();
        if (lanes instanceof Lanes.ByTag) {
            session.arrange(pin ? lanes.with(row.tag()) : lanes.without(row.tag()));
        }
        settings.put(PINNED, List.copyOf(pinned));
        requestLayout();
    }

    private void keyPressed(KeyEvent event) {
        TagTally.Row row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle(row, event.isAltDown() || event.isShiftDown() ? TagWish.UNWANTED : TagWish.WANTED);
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            togglePin(row);
            event.consume();
        }
    }

    /** Down goes from the filter to what it left; Enter wants the first of it; Esc empties it. */
    private void filterKeyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                count();
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
            }
            case ENTER -> {
                count(); // a quick typist is ahead of the next pulse
                if (!shown.isEmpty()) {
                    toggle(shown.getFirst(), event.isShiftDown() ? TagWish.UNWANTED : TagWish.WANTED);
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
