package annals.ui.topics;

import annals.explore.Lanes;
import annals.explore.Session;
import annals.explore.TagTally;
import annals.explore.query.QueryEdits;
import annals.explore.query.QueryEdits.TagWish;
import annals.library.Settings;
import annals.ui.look.SideList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final SideList<String> list;
    private final TextField filter = new TextField();
    private final TopicChoices choices;
    private final Companions companions;
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
        counting = new TopicCounting(tally, this::question, workers, this::show);
        getStyleClass().addAll("side-pane", "topics-pane");
        getStylesheets()
                .add(Objects.requireNonNull(TopicsPane.class.getResource("topics.css"))
                        .toExternalForm());
        filter.setPromptText("Filter topics…");
        filter.setId("topic-filter");
        filter.textProperty().addListener((property, before, now) -> follow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKeyPressed);
        list = new SideList<>("topics", "Topics", 31, () -> new TopicCell(this), session.pointing()::at);
        list.setPlaceholder(new Label("No topic of this name"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showCompanions());
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));
        getChildren().addAll(SideList.heading(), filter, choices, list, companions);
        unsubscribe = session.onChange(this::follow);
        follow();
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        counting.close();
        list.close();
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

    private void show(List<TagTally.Row> counted) {
        rows = counted;
        most = Math.max(1, rows.stream().mapToInt(TagTally.Row::inView).max().orElse(1));
        list.show(rows.stream().map(TagTally.Row::tag).toList());
        showCompanions();
    }

    private void showCompanions() {
        companions.follow(question(), companionsOf());
    }

    /** The tag that was pointed out last, or one that the query wants. */
    private @Nullable String companionsOf() {
        String selected = list.selected();
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
        String tag = list.selected();
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
                if (!list.getItems().isEmpty()) {
                    toggle(list.getItems().getFirst(), event.isShiftDown() ? TagWish.UNWANTED : TagWish.WANTED);
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
