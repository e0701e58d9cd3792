package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.export.StepTexts;
import annals.ingest.ImportCancelledException;
import annals.model.EventId;
import annals.store.StoreFolder;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.Workspace;
import annals.workspace.file.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories are made, changed and played in the window. */
class TellingTest {

    private static final EventId BEGIN = new EventId(LocalDate.of(2016, 2, 1), "talks-begin");
    private static final String BEGIN_TITLE = "Talks on Syria begin in Geneva";
    private static final String RESUME_TITLE = "Talks resume while Russia withdraws";
    private static final String ASTANA_TITLE = "Russia and Turkey meet in Astana";

    @TempDir
    private static Path folder;

    private static StoreFolder store;

    private TestWindow window;

    @BeforeAll
    static void importArchive() throws IOException, ImportCancelledException {
        store = TestWindow.imported(
                folder.resolve("store"), Pages.small(folder.resolve("small")).root());
    }

    /** With nothing made yet, and the first event selected. */
    @BeforeEach
    void show() {
        file().change(before -> Workspace.empty());
        window = TestWindow.of(store);
        window.robot().type(KeyCode.J);
        TestWindow.until("an event is shown", () -> window.headline().equals(BEGIN_TITLE));
        window.untilSettled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static WorkspaceFile file() {
        return WorkspaceFile.in(store, Clock.systemUTC());
    }

    @Test
    void theTrailBecomesAStory() {
        storyOfThree();
        Story story = file().read().stories().getFirst();
        assertThat(story.title()).isEqualTo(BEGIN_TITLE);
        assertThat(story.steps()).allMatch(step -> step instanceof Step.ShowEvent);
        assertThat(steps()).containsExactly(BEGIN_TITLE, RESUME_TITLE, ASTANA_TITLE);
        assertThat(title()).isEqualTo(BEGIN_TITLE);
    }

    @Test
    void aStoryIsMadeByHandOfEventsViewsAndDays() {
        window.robot().type(KeyCode.Y);
        untilSteps(BEGIN_TITLE);
        window.robot().clickOn("#add-day");
        untilSteps(BEGIN_TITLE, "Monday, 1 February 2016");
        window.robot().clickOn("#add-view");
        TestWindow.until("there are three", () -> steps().size() == 3);
        List<Step> made = file().read().stories().getFirst().steps();
        assertThat(made.get(1)).isEqualTo(new Step.ShowDay(LocalDate.of(2016, 2, 1), ""));
        assertThat(made.get(2))
                .isInstanceOfSatisfying(
                        Step.ShowView.class,
                        step -> assertThat(step.view().from())
                                .isEqualTo(window.view().from()));
    }

    @Test
    void theRowsOfTheListBecomeAStory() {
        window.robot().type(KeyCode.L);
        window.untilSettled();
        List<String> listed = window.listed();
        window.robot().clickOn("#story-of-list");
        untilSteps(listed.toArray(String[]::new));
        assertThat(listed).hasSizeGreaterThan(3);
    }

    @Test
    void wordsAreWrittenWhereTheyStandAndTakenBackByUndo() {
        storyOfThree();
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
        storyOfThree();
        select(1);
        window.robot().type(KeyCode.ENTER).write("Never mind").type(KeyCode.ESCAPE);
        TestWindow.until("nothing is written in", () -> !window.isShown("#step-words"));
        assertThat(words(1)).isEmpty();
        assertThat(window.view().selected()).isNotNull();
        assertThat(file().read().stories().getFirst().steps().get(1).words()).isEmpty();
    }

    @Test
    void wordsThatAreBeingWrittenAreKeptWhenOneGoesElsewhere() {
        storyOfThree();
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
        storyOfThree();
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
        storyOfThree();
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
        window.robot().type(KeyCode.Y);
        untilSteps(BEGIN_TITLE);
        TestWindow.inFx(() -> window.session().look(17_000, 17_100));
        window.robot().clickOn("#add-view");
        TestWindow.until("there are two", () -> steps().size() == 2);
        select(0);
        window.robot().type(KeyCode.F5);
        TestWindow.until("it plays", () -> window.isShown("#player"));
        window.untilSettled();
        assertThat(window.label("#step-place")).isEqualTo("1 of 2");
        assertThat(window.label("#step-heading")).isEqualTo(BEGIN_TITLE);
        assertThat(window.view().selected()).isEqualTo(BEGIN);
        assertThat(middle()).isBetween(16_831.0, 16_833.0);
        window.robot().type(KeyCode.RIGHT);
        window.untilSettled();
        assertThat(window.label("#step-place")).isEqualTo("2 of 2");
        assertThat(window.view().from()).isEqualTo(17_000);
        assertThat(window.view().to()).isEqualTo(17_100);
        window.robot().type(KeyCode.RIGHT);
        window.untilSettled();
        assertThat(window.view().from()).isEqualTo(17_000);
        window.robot().type(KeyCode.LEFT);
        window.untilSettled();
        assertThat(middle()).isBetween(16_831.0, 16_833.0);
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("it has ended", () -> !window.isShown("#player"));
        assertThat(window.view().selected()).isEqualTo(BEGIN);
    }

    @Test
    void aStepWhoseEventTheSearchHidesIsShownAllTheSame() {
        storyOfThree();
        window.robot().clickOn("#search").write("Britain").type(KeyCode.ENTER);
        TestWindow.until("one is found", () -> window.label("#match-count").equals("1 of 7"));
        window.robot().clickOn("#play-story");
        TestWindow.until("all are", () -> window.label("#match-count").equals("7 of 7"));
        TestWindow.until("the first is shown", () -> window.headline().equals(BEGIN_TITLE));
    }

    @Test
    void aStoryThatIsRenamedAndDeletedComesBackByUndo() {
        storyOfThree();
        window.robot().doubleClickOn("#story-title");
        TestWindow.inFx(() -> window.find("#story-title", TextField.class).setText("How it came"));
        window.robot().type(KeyCode.ENTER);
        command("Delete the story");
        TestWindow.until("it is gone", () -> window.isShown("#begin-trail"));
        window.typeWithShortcut(KeyCode.Z);
        untilSteps(BEGIN_TITLE, RESUME_TITLE, ASTANA_TITLE);
        assertThat(title()).isEqualTo("How it came");
    }

    private void storyOfThree() {
        window.typeCharacter("]");
        TestWindow.until("the next is shown", () -> window.headline().equals(RESUME_TITLE));
        TestWindow.inFx(() -> window.session().follow(new EventId(LocalDate.of(2017, 1, 23), "astana")));
        TestWindow.until("the last is shown", () -> window.headline().equals(ASTANA_TITLE));
        command("New story from the trail");
        TestWindow.until("there is a story", () -> !steps().isEmpty());
    }

    private void command(String name) {
        window.typeWithShortcut(KeyCode.K);
        window.robot().write(name).type(KeyCode.ENTER);
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

    private void untilSteps(String... headings) {
        TestWindow.until("the steps are " + List.of(headings), () -> steps().equals(List.of(headings)));
    }

    private List<String> steps() {
        return TestWindow.fx(() -> window.robot().lookup("#steps").<ListView<Step>>tryQuery().stream()
                .flatMap(list -> list.getItems().stream())
                .map(StepTexts::heading)
                .toList());
    }

    private String words(int place) {
        return TestWindow.fx(() -> window.robot()
                .lookup("#steps")
                .<ListView<Step>>query()
                .getItems()
                .get(place)
                .words());
    }

    private String title() {
        return TestWindow.fx(() -> window.find("#story-title", TextField.class).getText());
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
            fire(from, MouseEvent.MOUSE_PRESSED, begin.getCenterX(), begin.getCenterY());
            fire(from, MouseEvent.MOUSE_DRAGGED, begin.getCenterX(), (begin.getCenterY() + goal) / 2);
            fire(from, MouseEvent.MOUSE_DRAGGED, begin.getCenterX(), goal);
            fire(from, MouseEvent.MOUSE_RELEASED, begin.getCenterX(), goal);
        });
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
