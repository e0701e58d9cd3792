package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Inquiry;
import annals.library.Settings;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.Workspace;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** Stories are made, changed and played in the window. */
class TellingTest extends StoryPaneTest {

    private static final Story STORY = Edits.newStory(
            BEGIN_TITLE,
            List.of(
                    new Step.ShowEvent(new EventRef(BEGIN, BEGIN_TITLE), ""),
                    new Step.ShowEvent(new EventRef(RESUME, RESUME_TITLE), ""),
                    new Step.ShowEvent(new EventRef(ASTANA, ASTANA_TITLE), "")));

    @Override
    Workspace prepared() {
        return Workspace.of(List.of(STORY));
    }

    /** The story lay open when the window was closed. */
    @Override
    Settings settings() {
        Settings settings = Settings.forgetful();
        settings.put("story.open", STORY.id());
        settings.put("story.shown", true);
        return settings;
    }

    @Test
    void wordsAreWrittenWhereTheyStandAndTakenBackByUndo() {
        select(1);
        window.robot().type(KeyCode.ENTER).write("They *resume*, at last");
        TestWindow.inFx(() -> window.find("#steps", ListView.class).requestFocus());
        TestWindow.until("they are kept", () -> words(1).equals("They *resume*, at last"));
        assertThat(file().read().stories().getFirst().steps().get(1).words()).isEqualTo("They *resume*, at last");
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("they are gone", () -> words(1).isEmpty());
    }

    @Test
    void wordsAreLeftAsTheyWereByEscAndTheSelectionStays() {
        select(1);
        window.robot().type(KeyCode.ENTER).write("Never mind").type(KeyCode.ESCAPE);
        TestWindow.until("nothing is written in", () -> !window.isShown("#step-words"));
        assertThat(words(1)).isEmpty();
        assertThat(window.view().selected()).isNotNull();
        assertThat(file().read().stories().getFirst().steps().get(1).words()).isEmpty();
    }

    @Test
    void wordsThatAreBeingWrittenAreKeptWhenOneGoesElsewhere() {
        select(0);
        window.robot().type(KeyCode.ENTER).write("It begins");
        assertThat(TestWindow.<Boolean>fx(
                        () -> window.find("#step-words", TextArea.class).isFocused()))
                .isTrue();
        select(2);
        TestWindow.until("they are kept", () -> words(0).equals("It begins"));
        assertThat(words(2)).isEmpty();
    }

    @Test
    void aStepIsMovedByKeyAndKeepsTheSelection() {
        select(0);
        window.typeWithAlt(KeyCode.DOWN);
        untilSteps(RESUME_TITLE, BEGIN_TITLE, ASTANA_TITLE);
        window.typeWithAlt(KeyCode.DOWN);
        untilSteps(RESUME_TITLE, ASTANA_TITLE, BEGIN_TITLE);
        window.typeWithAlt(KeyCode.DOWN);
        window.typeWithAlt(KeyCode.UP);
        untilSteps(RESUME_TITLE, BEGIN_TITLE, ASTANA_TITLE);
        window.typeWithShortcut(KeyCode.Z);
        untilSteps(RESUME_TITLE, ASTANA_TITLE, BEGIN_TITLE);
    }

    @Test
    void aStepIsDraggedToItsPlaceAndRemovedByKey() {
        drag(2, 0, 0.2);
        untilSteps(ASTANA_TITLE, BEGIN_TITLE, RESUME_TITLE);
        drag(0, 1, 0.8);
        untilSteps(BEGIN_TITLE, ASTANA_TITLE, RESUME_TITLE);
        TestWindow.inFx(() -> window.find("#steps", ListView.class).requestFocus());
        window.robot().type(KeyCode.DELETE);
        untilSteps(BEGIN_TITLE, RESUME_TITLE);
    }

    @Test
    void aStoryIsPlayedStepByStepAndTheViewMovesToEach() {
        TestWindow.inFx(() -> window.session().look(17_000, 17_100));
        window.robot().clickOn("#add-view");
        TestWindow.until("there are four", () -> steps().size() == 4);
        select(2);
        window.robot().type(KeyCode.F5);
        TestWindow.until("it plays", () -> window.isShown("#player"));
        window.untilSettled();
        assertThat(window.label("#step-place")).isEqualTo("3 of 4");
        assertThat(window.label("#step-heading")).isEqualTo(ASTANA_TITLE);
        assertThat(window.view().selected()).isEqualTo(ASTANA);
        assertThat(middle()).isBetween(17_188.0, 17_190.0);
        window.robot().type(KeyCode.RIGHT);
        window.untilSettled();
        assertThat(window.label("#step-place")).isEqualTo("4 of 4");
        assertThat(window.view().from()).isEqualTo(17_000);
        assertThat(window.view().to()).isEqualTo(17_100);
        window.robot().type(KeyCode.RIGHT);
        window.untilSettled();
        assertThat(window.view().from()).isEqualTo(17_000);
        window.robot().type(KeyCode.LEFT);
        window.untilSettled();
        assertThat(middle()).isBetween(17_188.0, 17_190.0);
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("it has ended", () -> !window.isShown("#player"));
        assertThat(window.view().selected()).isEqualTo(ASTANA);
    }

    @Test
    void aViewIsPlayedWithTheWayThatWasOpenInIt() {
        TestWindow.inFx(() -> window.session().inquiries().ways().find(BEGIN, ASTANA));
        window.untilSettled();
        window.robot().clickOn("#add-view");
        TestWindow.until("there are four", () -> steps().size() == 4);
        TestWindow.inFx(() -> window.session().inquiries().close());
        assertThat(window.view().inquiry()).isInstanceOf(Inquiry.None.class);
        select(3);
        window.robot().type(KeyCode.F5);
        TestWindow.until("the way is open", () -> window.view().inquiry() instanceof Inquiry.Way);
    }

    @Test
    void aStepWhoseEventTheSearchHidesIsShownAllTheSame() {
        window.robot().clickOn("#search").write("Britain").type(KeyCode.ENTER);
        TestWindow.until("one is found", () -> window.label("#match-count").equals("1 of 7"));
        window.robot().clickOn("#play-story");
        TestWindow.until("all are", () -> window.label("#match-count").equals("7 of 7"));
        TestWindow.until("the first is shown", () -> window.headline().equals(BEGIN_TITLE));
    }

    @Test
    void aStoryThatIsRenamedAndDeletedComesBackByUndo() {
        window.robot().doubleClickOn("#story-title");
        TestWindow.inFx(() -> window.find("#story-title", TextField.class).setText("How it came"));
        window.robot().type(KeyCode.ENTER);
        window.command("Delete the story");
        TestWindow.until("it is gone", () -> window.isShown("#begin-trail"));
        window.typeWithShortcut(KeyCode.Z);
        untilSteps(BEGIN_TITLE, RESUME_TITLE, ASTANA_TITLE);
        assertThat(title()).isEqualTo("How it came");
    }

    private void select(int place) {
        window.robot().clickOn(cell(place).lookup(".step-heading"));
    }

    private Node cell(int place) {
        TestWindow.until(
                "step " + place + " is seen", () -> cells(place).findFirst().isPresent());
        return TestWindow.fx(() -> cells(place).findFirst().orElseThrow());
    }

    private Stream<Node> cells(int place) {
        return window.robot().lookup("#steps .step-cell").queryAll().stream()
                .filter(TestWindow::isShown)
                .filter(node -> node.lookup(".step-number") instanceof Label number
                        && number.getText().equals(Integer.toString(place + 1)));
    }

    private String words(int place) {
        return TestWindow.fx(() -> window.robot()
                .lookup("#steps")
                .<ListView<Step>>query()
                .getItems()
                .get(place)
                .words());
    }

    private double middle() {
        return (window.view().from() + window.view().to()) / 2;
    }

    /** @param share of the other's height where the pointer is let go */
    private void drag(int place, int other, double share) {
        Node from = cell(place);
        Node to = cell(other);
        TestWindow.inFx(() -> {
            Bounds begin = from.localToScene(from.getBoundsInLocal());
            Bounds end = to.localToScene(to.getBoundsInLocal());
            double goal = end.getMinY() + share * end.getHeight();
            Gestures.mouse(from, MouseEvent.MOUSE_PRESSED, new Point2D(begin.getCenterX(), begin.getCenterY()));
            Gestures.mouse(
                    from, MouseEvent.MOUSE_DRAGGED, new Point2D(begin.getCenterX(), (begin.getCenterY() + goal) / 2));
            Gestures.mouse(from, MouseEvent.MOUSE_DRAGGED, new Point2D(begin.getCenterX(), goal));
            Gestures.mouse(from, MouseEvent.MOUSE_RELEASED, new Point2D(begin.getCenterX(), goal));
        });
    }
}
