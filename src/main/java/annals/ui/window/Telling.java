package annals.ui.window;

import annals.explore.Session;
import annals.explore.View;
import annals.explore.own.OpenStory;
import annals.explore.own.StepViews;
import annals.explore.own.StoryDesk;
import annals.explore.own.ViewStates;
import annals.export.StepTexts;
import annals.model.EventId;
import annals.model.QuerySyntaxException;
import annals.ui.telling.PlayerStrip;
import annals.ui.telling.StoryPane;
import annals.workspace.Step;
import annals.workspace.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's part in stories: where their pane stands, what is added to them, and how a step comes to be shown. */
final class Telling implements StoryPane.Wishes {

    private final MainWindow window;
    private final BorderPane frame;
    private final HandingOn handing;
    private @Nullable StoryPane pane;
    private @Nullable String open;
    private boolean begun;

    Telling(MainWindow window, BorderPane frame, HandingOn handing) {
        this.window = window;
        this.handing = handing;
        this.frame = frame;
    }

    /** To be called once, when the window has all else. */
    void install(Node status) {
        desk().use(this::show);
        desk().onChange(this::changed);
        window.own().onChange(this::begin);
        frame.setBottom(new VBox(new PlayerStrip(desk()), handing.strip(), status));
        window.stage().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedWhilePlaying);
    }

    private StoryDesk desk() {
        return window.own().stories();
    }

    /** The story that lay open last lies open again, as soon as it is known. */
    private void begin() {
        if (!begun && window.own().isKnown()) {
            begun = true;
            OpenStory.id(window.setting().settings())
                    .flatMap(window.own().workspace()::story)
                    .ifPresent(story -> {
                        open = story.id();
                        desk().open(story);
                    });
            if (OpenStory.isShown(window.setting().settings())) {
                showPane();
            }
        }
    }

    /** One that is opened, or has just been made, is seen. */
    private void changed() {
        String now = desk().story().map(Story::id).orElse(open);
        if (now != null && !now.equals(open)) {
            open = now;
            showPane();
        }
    }

    void remember() {
        OpenStory.remember(
                window.setting().settings(), desk().story().map(Story::id).orElse(null), pane != null);
    }

    void toggle() {
        if (pane == null) {
            showPane();
        } else {
            close();
        }
    }

    private void showPane() {
        if (pane == null) {
            pane = new StoryPane(desk(), this);
            frame.setRight(pane);
            pane.applyCss();
            pane.focusSteps();
        }
    }

    @Override
    public void close() {
        if (pane != null) {
            pane.close();
            pane = null;
            frame.setRight(null);
            withView((session, view) -> view.focusMiddle());
        }
    }

    private void withView(BiConsumer<Session, ArchiveView> action) {
        if (window.session() != null && window.archiveView() != null) {
            action.accept(window.session(), window.archiveView());
        }
    }

    @Override
    public void addEvent() {
        withView((session, view) -> {
            EventId selected = session.view().selected();
            if (selected == null) {
                window.notice("Select an event to add it to a story");
            } else {
                desk().add(selected);
                showPane();
            }
        });
    }

    @Override
    public void addView() {
        withView((session, view) -> {
            desk().add(new Step.ShowView(ViewStates.of(session.view(), session.library()), ""));
            showPane();
        });
    }

    @Override
    public void addDay() {
        withView((session, view) -> {
            View now = session.view();
            LocalDate day = now.selected() != null
                    ? now.selected().date()
                    : LocalDate.ofEpochDay((long) Math.floor((now.from() + now.to()) / 2));
            desk().add(new Step.ShowDay(day, ""));
            showPane();
        });
    }

    @Override
    public void storyOfTrail() {
        withView((session, view) -> {
            List<EventId> path = session.trail().path().stream()
                    .map(step -> session.trail().steps().get(step).event())
                    .toList();
            if (path.isEmpty()) {
                window.notice("Select an event and follow its links: the trail becomes the story");
            } else {
                desk().createOf(path);
            }
        });
    }

    void play() {
        if (desk().step().isEmpty()
                && desk().story()
                        .map(Story::steps)
                        .filter(steps -> !steps.isEmpty())
                        .isEmpty()) {
            showPane();
            window.notice("There is no story open to play");
        } else {
            desk().play();
        }
    }

    void delete() {
        desk().delete();
    }

    @Override
    public void export() {
        desk().story().ifPresentOrElse(handing::story, () -> window.notice("There is no story open to export"));
    }

    /** The query and the selection change at once, and the view glides to where they are. */
    private void show(Step step) {
        withView((session, view) -> {
            try {
                Optional<View> there = StepViews.of(step, session);
                if (there.isEmpty()) {
                    window.notice("No longer in the archive: " + StepTexts.heading(step));
                    return;
                }
                View next = there.get();
                View now = session.view();
                session.show(next.withStretch(now.from(), now.to()));
                view.timeline().travel(next.from(), next.to());
            } catch (QuerySyntaxException e) {
                window.notice("The view cannot be shown: " + e.getMessage());
            }
        });
    }

    /** While a story is played, the keys that turn pages turn its steps. */
    private void pressedWhilePlaying(KeyEvent event) {
        boolean inText = window.stage().getScene().getFocusOwner() instanceof TextInputControl;
        if (!desk().isPlaying() || inText || window.overlay().isOpen() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN, SPACE -> desk().go(1);
            case LEFT, PAGE_UP -> desk().go(-1);
            case HOME -> desk().show(0);
            case END ->
                desk().show(desk().story().map(story -> story.steps().size()).orElse(0) - 1);
            case ESCAPE -> desk().end();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
