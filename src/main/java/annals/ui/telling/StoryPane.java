package annals.ui.telling;

import annals.explore.own.StoryDesk;
import annals.ui.look.Icons;
import annals.workspace.Step;
import annals.workspace.Story;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The story that lies open: its title and its steps, and all that can be done with them. */
public final class StoryPane extends VBox {

    private static final double WIDTH = 320;

    /** What the pane asks of the window, which knows what is in sight. */
    public interface Wishes {

        /** Adds the selected event. */
        void addEvent();

        void addView();

        /** Adds the day in the middle of what is in sight. */
        void addDay();

        void storyOfTrail();

        void export();

        void close();
    }

    private final StoryDesk desk;
    private final Wishes wishes;
    private final MenuButton chooser = new MenuButton();
    private final TextField title = new TextField();
    private final StepList steps;
    private final Hyperlink trail;
    private final VBox made;
    private final VBox nothing;
    private final Button play;
    private final Button export;
    private final Runnable unsubscribe;

    public StoryPane(StoryDesk desk, Wishes wishes) {
        this.desk = desk;
        this.wishes = wishes;
        steps = new StepList(desk);
        setId("story");
        setAccessibleText("Story");
        getStyleClass().addAll("side-pane", "story-pane");
        getStylesheets()
                .add(Objects.requireNonNull(StoryPane.class.getResource("telling.css"))
                        .toExternalForm());
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        play = Icons.button(Feather.PLAY, "Play the story (F5)", desk::play);
        play.setId("play-story");
        export = Icons.button(Feather.SHARE, "Export the story…", wishes::export);
        export.setId("export-story");
        made = new VBox(title(), steps, adding());
        made.getStyleClass().add("story-made");
        trail = link("begin-trail", "Begin one from the trail", wishes::storyOfTrail);
        nothing = nothing();
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(made, Priority.ALWAYS);
        getChildren().addAll(head(), nothing, made);
        unsubscribe = desk.onChange(this::show);
        show();
    }

    private HBox head() {
        Label name = new Label("STORIES");
        name.getStyleClass().add("pane-title");
        chooser.setId("stories");
        chooser.getStyleClass().add("small-button");
        chooser.setText("Open");
        chooser.setOnShowing(event -> chooser.getItems().setAll(choices()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, "Close the stories (Ctrl+3)", wishes::close);
        close.setId("close-story");
        HBox head = new HBox(2, name, chooser, gap, play, export, more(), close);
        head.getStyleClass().add("story-head");
        return head;
    }

    private List<MenuItem> choices() {
        return desk.all().stream()
                .map(story -> {
                    MenuItem item = item(story.title(), () -> desk.open(story));
                    item.setMnemonicParsing(false);
                    return item;
                })
                .toList();
    }

    private TextField title() {
        title.setId("story-title");
        title.setAccessibleText("Title of the story");
        title.getStyleClass().add("story-title");
        title.setOnAction(event -> {
            desk.rename(title.getText());
            steps.requestFocus();
        });
        title.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                desk.story().ifPresent(story -> title.setText(story.title()));
                steps.requestFocus();
                event.consume();
            }
        });
        title.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                desk.rename(title.getText());
            }
        });
        return title;
    }

    private Button more() {
        Button more = Icons.button(Feather.MORE_VERTICAL, "More", () -> {});
        more.setId("more-story");
        ContextMenu menu = new ContextMenu(
                item("New story from the trail", wishes::storyOfTrail),
                item("New empty story", () -> desk.create("", List.of())),
                item("Delete this story", desk::delete));
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    private HBox adding() {
        Label add = new Label("Add");
        add.getStyleClass().add("muted");
        HBox adding = new HBox(
                8,
                add,
                small("add-event", "the event (Y)", wishes::addEvent),
                small("add-view", "this view", wishes::addView),
                small("add-day", "a day", wishes::addDay));
        adding.getStyleClass().add("story-foot");
        return adding;
    }

    private VBox nothing() {
        Label text =
                new Label("A story is a row of events, views and days with your words. Play it here step by step, or"
                        + " hand it on as a page.");
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        VBox nothing = new VBox(
                12,
                text,
                trail,
                link("begin-event", "Begin one with the selected event", wishes::addEvent),
                link("begin-view", "Begin one with this view", wishes::addView));
        nothing.getStyleClass().add("story-nothing");
        return nothing;
    }

    private static Hyperlink link(String id, String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(event -> action.run());
        return link;
    }

    private static Button small(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        Story story = desk.story().orElse(null);
        chooser.setDisable(desk.all().isEmpty());
        boolean leaves = story == null && made.isFocusWithin();
        shown(made, story != null);
        shown(nothing, story == null);
        if (leaves) {
            trail.requestFocus(); // else a field of texts may get the keys, which keeps Ctrl+Z for itself
        }
        List<Step> all = story == null ? List.of() : story.steps();
        play.setDisable(all.isEmpty());
        export.setDisable(all.isEmpty());
        if (story != null && !title.isFocused()) {
            title.setText(story.title());
        }
        steps.show(all, desk.at());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** The keys go to the steps. */
    public void focusSteps() {
        if (made.isVisible()) {
            steps.requestFocus();
        }
    }

    /** Hears nothing any more. */
    public void close() {
        unsubscribe.run();
    }
}
