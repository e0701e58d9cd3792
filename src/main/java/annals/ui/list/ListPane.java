package annals.ui.list;

import annals.chronicle.Chronicle;
import annals.explore.Emptiness;
import annals.explore.EventSorter;
import annals.explore.EventSorter.Order;
import annals.explore.Lane;
import annals.explore.Session;
import annals.explore.own.OwnWork;
import annals.explore.own.StoryDesk;
import annals.explore.query.Hits;
import annals.explore.texts.EventTexts;
import annals.model.EventId;
import annals.ui.own.OwnActions;
import annals.ui.own.OwnMenus;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The events in sight as a table: the picture's face for keyboards and screen readers. */
public final class ListPane extends VBox {

    /** What a list depends on. */
    private record Question(BitSet matching, int from, int to, Order order) {
        /** The selected events are another set whenever they are another query's, and comparing sets takes long. */
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(@Nullable Question other) {
            return other != null
                    && matching == other.matching
                    && from == other.from
                    && to == other.to
                    && order.equals(other.order);
        }
    }

    private final Session session;
    private final OwnWork own;
    private final Lane lists;
    private final EventSorter sorter;
    private final EventRows rows = new EventRows();
    private final EventTable table;
    private final Label count = new Label();
    private final Button cancel = new Button("Cancel");
    private final PauseTransition working = new PauseTransition(Duration.millis(100));
    private final Runnable unsubscribe;
    private final Runnable unsubscribeOwn;

    private @Nullable Question shown;
    private @Nullable Question asked;
    private Hits hits;
    /** Whether the selection is being made to follow the session, rather than the other way round. */
    private boolean following;

    public ListPane(Session session, OwnWork own, OwnActions actions, Executor workers) {
        this.session = session;
        this.own = own;
        lists = new Lane(workers, Platform::runLater);
        sorter = new EventSorter(session.chronicle());
        hits = Hits.of(session.view().query());
        table = new EventTable(
                session.chronicle(),
                rows,
                () -> hits,
                own::marked,
                event -> session.folded().count(event));
        RowMenu menu = new RowMenu(session.inquiries(), new OwnMenus(own, actions));
        table.setContextMenu(menu);
        table.setOnContextMenuRequested(event -> menu.offer(chosenEvents()));
        table.setSortPolicy(sorted -> {
            follow();
            return true;
        });
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> chosen());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                picked();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("list-pane");
        getStylesheets()
                .add(Objects.requireNonNull(ListPane.class.getResource("list.css"))
                        .toExternalForm());
        getChildren().addAll(head(), table);
        setMinHeight(110);
        table.heightProperty().addListener((property, before, now) -> Platform.runLater(this::keepInSight));
        working.setOnFinished(event -> {
            count.setText("sorting…");
            showCancel(true);
        });
        unsubscribe = session.onChange(this::follow);
        unsubscribeOwn = own.onChange(table::refresh);
        follow();
    }

    private HBox head() {
        Label title = new Label("EVENTS");
        title.getStyleClass().add("pane-title");
        count.getStyleClass().add("pane-title");
        count.setId("listed");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = new Button("Copy");
        copy.getStyleClass().add("small-button");
        copy.setId("copy-list");
        ContextMenu menu = new ContextMenu(
                item("Copy as text (Ctrl+C)", EventTexts::tabbed), item("Copy as CSV (Ctrl+Alt+C)", EventTexts::csv));
        copy.setOnAction(event -> menu.show(copy, Side.BOTTOM, 0, 2));
        copy.setTooltip(new Tooltip("Copy the selected rows, or the whole list"));
        cancel.getStyleClass().add("small-button");
        cancel.setId("cancel-sorting");
        cancel.setTooltip(new Tooltip("Keep the order that the list has"));
        cancel.setOnAction(event -> giveUp());
        showCancel(false);
        Button story = new Button("Story");
        story.getStyleClass().add("small-button");
        story.setId("story-of-list");
        story.setTooltip(new Tooltip("Begin a story of the selected rows, or of the whole list"));
        story.setOnAction(event -> tell());
        HBox head = new HBox(10, title, count, cancel, gap, story, copy);
        head.getStyleClass().add("list-head");
        return head;
    }

    private interface Form {
        String of(Chronicle chronicle, int[] events);
    }

    private MenuItem item(String name, Form form) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> copy(form, 2));
        return item;
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        unsubscribeOwn.run();
        working.stop();
        lists.forget();
    }

    /** Whether the table lists what is in sight. */
    public boolean isSettled() {
        return shown != null && question().isSame(shown);
    }

    public void focusTable() {
        table.requestFocus();
    }

    private Question question() {
        return new Question(session.matching(), session.firstInSight(), session.endOfSight(), table.order());
    }

    /** One list is made at a time, however fast the view moves; when it is there, the next is asked for. */
    private void follow() {
        Hits now = Hits.of(session.view().query());
        if (!now.equals(hits)) {
            hits = now;
            table.refresh();
        }
        Emptiness.of(session).ifPresent(table::explain);
        Question question = question();
        if (question.isSame(shown)) {
            select();
        } else if (asked == null) {
            asked = question;
            working.playFromStart();
            lists.ask(
                    () -> sorter.sorted(question.matching(), question.from(), question.to(), question.order()),
                    events -> listed(question, events),
                    e -> {
                        throw new IllegalStateException("events could not be sorted", e);
                    });
        }
    }

    private void showCancel(boolean sorting) {
        cancel.setVisible(sorting);
        cancel.setManaged(sorting);
    }

    /** The order that was shown last is back, and with it, if the view has moved, its events. */
    private void giveUp() {
        lists.forget();
        asked = null;
        working.stop();
        showCancel(false);
        count.setText(String.format("%,d in view", rows.size()));
        if (shown != null) {
            table.order(shown.order());
        }
    }

    private void listed(Question question, int[] events) {
        asked = null;
        working.stop();
        showCancel(false);
        shown = question;
        following = true;
        table.getSelectionModel().clearSelection();
        rows.show(events);
        following = false;
        count.setText(String.format("%,d in view", events.length));
        select();
        follow();
    }

    /** Where the table has become lower, or has just come into the window, what is selected stays in sight. */
    private void keepInSight() {
        int row = table.getSelectionModel().getSelectedIndex();
        table.layout(); // which rows are in sight is known only then
        if (row >= 0 && !table.isInSight(row)) {
            show(row);
        }
    }

    /** Has the table select what the session does, and brings it into sight where it was not selected. */
    private void select() {
        EventId selected = session.view().selected();
        int event = selected == null
                ? -1
                : session.folded()
                        .standIn(session.chronicle().numberOf(selected).orElse(-1));
        int row = event < 0 ? -1 : rows.rowOf(event);
        TableView.TableViewSelectionModel<Integer> model = table.getSelectionModel();
        if (row >= 0 && model.isSelected(row)) {
            return;
        }
        following = true;
        if (row < 0) {
            model.clearSelection();
        } else {
            model.clearAndSelect(row);
            table.getFocusModel().focus(row);
            show(row);
        }
        following = false;
    }

    /** Brings a row into sight, with a few before it. */
    private void show(int row) {
        if (table.getHeight() == 0) {
            return; // before its first layout it has no rows to scroll
        }
        double inSight = Math.max(1, table.getHeight() / table.getFixedCellSize() - 1);
        table.scrollTo(Math.max(0, row - (int) (inSight / 3)));
    }

    /** The event of the one row that is selected. */
    private @Nullable EventId selected() {
        int row = table.getSelectionModel().getSelectedIndex();
        boolean one = table.getSelectionModel().getSelectedIndices().size() == 1;
        return one && row >= 0 && row < rows.size() ? session.chronicle().id(rows.get(row)) : null;
    }

    /** While a second event is being picked, going through the rows picks none as yet. */
    private void chosen() {
        EventId id = following || session.inquiries().picking() != null ? null : selected();
        if (id != null && !id.equals(session.view().selected())) {
            session.select(id);
        }
    }

    private void picked() {
        EventId id = selected();
        if (id != null && session.inquiries().picking() != null) {
            session.inquiries().choose(id);
        }
    }

    /** The events of the rows that are selected, in the list's order. */
    public List<EventId> chosenEvents() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(row -> row >= 0 && row < rows.size())
                .map(row -> session.chronicle().id(rows.get(row)))
                .toList();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy(event.isAltDown() ? EventTexts::csv : EventTexts::tabbed, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            picked();
        }
    }

    /** The rows that are selected where they are at least so many, else all. */
    private int[] wanted(int least) {
        int[] selected = table.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(rows::get)
                .toArray();
        return selected.length >= least ? selected : rows.events();
    }

    private void tell() {
        own.stories()
                .createOf(Arrays.stream(wanted(2))
                        .limit(StoryDesk.MOST_AT_ONCE)
                        .mapToObj(session.chronicle()::id)
                        .toList());
    }

    private void copy(Form form, int least) {
        int[] events = wanted(least);
        int[] copied = events.length > EventTexts.MOST_COPIED ? Arrays.copyOf(events, EventTexts.MOST_COPIED) : events;
        ClipboardContent content = new ClipboardContent();
        content.putString(form.of(session.chronicle(), copied));
        Clipboard.getSystemClipboard().setContent(content);
        count.setText(String.format("%,d in view, %,d copied", rows.size(), copied.length));
    }
}
