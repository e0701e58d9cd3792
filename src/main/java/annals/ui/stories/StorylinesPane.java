package annals.ui.stories;

import annals.explore.Session;
import annals.explore.StoryTally;
import annals.explore.Storylines;
import annals.library.Settings;
import annals.relations.Stories;
import annals.ui.look.SideList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The storylines in view. While nobody sees the pane nothing is counted, and no storylines are looked for. */
public final class StorylinesPane extends VBox {

    private static final String SEEN = "storylines.seen";
    private static final String ORDER = "storylines.order";

    private final Session session;
    private final StoryCounting counting;
    private final SideList<Integer> list;
    private final Label nothing = new Label();
    private final Label more = new Label();
    private final StoryOrder order;
    private final Runnable unsubscribe;
    private List<StoryTally.Row> rows = List.of();
    private boolean seen;

    public StorylinesPane(Session session, Executor workers, Settings settings) {
        this.session = session;
        order = new StoryOrder(settings.get(ORDER).orElse(""), chosen -> {
            settings.put(ORDER, chosen.name());
            follow();
        });
        counting = new StoryCounting(
                new StoryTally(session.chronicle()),
                () -> StoryTally.Question.of(session, order.chosen()),
                workers,
                this::show);
        getStyleClass().addAll("side-pane", "storylines-pane");
        getStylesheets()
                .add(Objects.requireNonNull(StorylinesPane.class.getResource("stories.css"))
                        .toExternalForm());
        nothing.setId("no-storylines");
        nothing.setWrapText(true);
        nothing.setPadding(new Insets(14));
        list = new SideList<>(
                "storylines", "Storylines in view", StorylineCell.HEIGHT, () -> new StorylineCell(this), this::point);
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        more.setId("more-storylines");
        more.getStyleClass().addAll("pane-title", "more");
        getChildren().addAll(SideList.heading(), order, list, more);
        setVisible(false);
        unsubscribe = session.onChange(this::follow);
    }

    /** Whether a window shall begin with this pane, as settings have it. */
    public static boolean isSeen(Settings settings) {
        return settings.is(SEEN);
    }

    /** Has a window begin with this pane, or without. */
    public static void remember(Settings settings, boolean seen) {
        settings.put(SEEN, seen);
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
        counting.close();
        list.close();
    }

    /** Whether the list, where it is seen, is that of the view. */
    public boolean isSettled() {
        return !seen || counting.isSettled();
    }

    /** Begins to follow the view, or ceases to. */
    public void setSeen(boolean now) {
        seen = now;
        setVisible(now);
        follow();
    }

    private void follow() {
        if (seen) {
            nothing.setText(
                    session.storylines().wanted() == null ? session.storylines().whyNone() : "No storyline in view");
            counting.follow();
            list.showRows();
        }
    }

    private void show(StoryTally.Answer answer) {
        rows = answer.rows();
        list.show(rows.stream().map(StoryTally.Row::story).toList());
        int left = answer.count() - rows.size();
        more.setText(left == 0 ? "" : String.format("+%,d more", left));
        more.setVisible(left > 0);
        more.setManaged(left > 0);
    }

    /** What is known of the storyline in a row of the list; null where there is none. */
    StoryTally.@Nullable Row row(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    /** Whether the selected event belongs to a storyline. */
    boolean isCurrent(int story) {
        Stories stories = session.storylines().known();
        return stories != null
                && session.view().selected() != null
                && session.chronicle().numberOf(session.view().selected()).stream()
                        .anyMatch(event -> stories.storyOf(event) == story);
    }

    void frame(int story) {
        Storylines.frame(session, story);
    }

    void only(int story) {
        Storylines.only(session, story);
    }

    private void point(@Nullable Integer story) {
        Stories stories = session.storylines().known();
        if (story == null || stories == null) {
            session.pointing().at(null);
        } else {
            BitSet events = new BitSet(session.chronicle().size());
            IntStream.of(stories.eventsOf(story)).forEach(events::set);
            session.pointing().at(stories.name(stories.story(story)), events);
        }
    }

    private void keyPressed(KeyEvent event) {
        Integer story = list.selected();
        if (story != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            if (event.isShiftDown()) {
                only(story);
            } else {
                frame(story);
            }
            event.consume();
        }
    }
}
