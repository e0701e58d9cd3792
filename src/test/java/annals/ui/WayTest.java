package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Inquiry;
import annals.model.EventId;
import annals.model.Query;
import annals.ui.timeline.TimelinePane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class WayTest extends SmallArchiveTest {

    private static final EventId BEGIN = id("2016-02-01/talks-begin");
    private static final EventId RESUME = id("2016-03-14/talks-resume");
    private static final EventId ASTANA = id("2017-01-23/astana");
    private static final EventId REFERENDUM = id("2016-06-23/referendum");

    @Test
    void isFoundWalkedCopiedAndClosed() {
        select(BEGIN);
        window.robot().type(KeyCode.W);
        assertThat(window.label("#pick-purpose")).contains("Talks on Syria begin in Geneva");
        window.robot().clickOn("#pick-field").write("astana");
        TestWindow.until(
                "Astana is suggested",
                () -> window.find("#picks", ListView.class).isVisible());
        window.robot().type(KeyCode.ENTER);
        window.untilSettled();
        assertThat(window.isShown("#pick-bar")).isFalse();
        assertThat(hops()).isEqualTo(3);
        assertThat(window.view().selected()).isEqualTo(BEGIN);
        window.typeCharacter("]");
        window.untilSettled();
        assertThat(window.view().selected()).isEqualTo(RESUME);
        clickOnRow(2);
        TestWindow.until(
                "Astana is shown", () -> ASTANA.equals(window.session().view().selected()));
        window.robot().clickOn("#copy-way");
        assertThat(window.copied())
                .startsWith("  2016-02-01  ● Talks on Syria begin in Geneva\n      ↓ 42 days later, linked");
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.isShown("#way")).isFalse();
        assertThat(window.view().selected()).isEqualTo(ASTANA);
        window.typeWithAlt(KeyCode.LEFT);
        window.untilSettled();
        assertThat(window.isShown("#way")).as("the way back opens it again").isTrue();
        window.robot().clickOn("#close-way");
        assertThat(window.isShown("#way")).isFalse();
    }

    @Test
    void theOtherEndIsClickedOnTheTimeline() {
        select(RESUME);
        window.robot().clickOn("#find-way");
        assertThat(window.isShown("#pick-bar")).isTrue();
        window.robot().clickOn(window.eventOnTimeline());
        window.untilSettled();
        assertThat(window.isShown("#pick-bar")).isFalse();
        assertThat(window.view().inquiry()).isInstanceOf(Inquiry.Way.class);
    }

    @Test
    void theOtherEndIsARowOfTheListAndTheKeysDoNotPickIt() {
        select(BEGIN);
        window.robot().type(KeyCode.L);
        window.untilSettled();
        window.robot().type(KeyCode.W).type(KeyCode.E).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(window.isShown("#pick-bar")).isTrue();
        assertThat(window.view().selected()).isEqualTo(BEGIN);
        window.robot().type(KeyCode.ENTER);
        window.untilSettled();
        assertThat(window.view().inquiry())
                .isInstanceOfSatisfying(
                        Inquiry.Way.class,
                        way -> assertThat(way.question().to()).isEqualTo(RESUME));
    }

    @Test
    void whereThereIsNoneItIsSaidHowNearOneComes() {
        TestWindow.inFx(() -> window.session().inquiries().ways().find(BEGIN, REFERENDUM));
        window.untilSettled();
        assertThat(window.label("#way-said")).startsWith("There is no way");
        assertThat(TestWindow.fx(
                        () -> window.find("#way-nearest", Hyperlink.class).getText()))
                .startsWith("2016-03-14  Talks resume while Russia withdraws")
                .endsWith("101 days earlier");
        window.robot().clickOn("#way-nearest");
        TestWindow.until(
                "the nearest is shown",
                () -> RESUME.equals(window.session().view().selected()));
    }

    @Test
    void keepsToTheLimitsThatAreTyped() {
        TestWindow.inFx(() -> window.session().inquiries().ways().find(BEGIN, ASTANA));
        window.untilSettled();
        assertThat(window.isShown("#largest-gap")).isFalse();
        window.robot().clickOn("#limits").clickOn("#largest-gap").write("40").type(KeyCode.ENTER);
        window.untilSettled();
        assertThat(window.label("#way-said")).startsWith("There is no way within these limits");
        window.robot().clickOn("#way-action");
        window.untilSettled();
        assertThat(hops()).isEqualTo(3);
        window.robot().clickOn("#through").write("tag:Nowhere").type(KeyCode.ENTER);
        assertThat(TestWindow.<List<String>>fx(
                        () -> window.find("#through", TextField.class).getPseudoClassStates().stream()
                                .map(Object::toString)
                                .toList()))
                .contains("wrong");
        assertThat(hops()).isEqualTo(3);
    }

    @Test
    void whatSaysThatNothingMatchesStandsBelowIt() {
        TestWindow.inFx(() -> window.session().inquiries().ways().find(BEGIN, ASTANA));
        window.untilSettled();
        TestWindow.inFx(() -> window.session().ask(new Query.Text("nobodywrotethis")));
        TestWindow.until("it says so", () -> window.label("#nothing-in-view").startsWith("No event matches"));
        TestWindow.inFx(() -> window.main().stage().getScene().getRoot().layout());
        TimelinePane timeline = window.find("#timeline", TimelinePane.class);
        double lanes = TestWindow.fx(() ->
                timeline.localToScene(0, timeline.lanesTopProperty().get()).getY());
        assertThat(lanes)
                .isGreaterThan(TestWindow.fx(() -> timeline.localToScene(0, 100).getY()));
        Label said = window.find("#nothing-in-view", Label.class);
        assertThat(TestWindow.fx(
                        () -> said.localToScene(said.getBoundsInLocal()).getMinY()))
                .isGreaterThan(lanes);
    }

    private int hops() {
        return TestWindow.fx(
                () -> window.find("#hops", ListView.class).getItems().size());
    }

    private void clickOnRow(int row) {
        window.robot()
                .clickOn(TestWindow.<Node>fx(() -> window.robot().lookup("#hops .hop").queryAll().stream()
                        .sorted((a, b) -> Double.compare(
                                a.localToScene(0, 0).getY(),
                                b.localToScene(0, 0).getY()))
                        .toList()
                        .get(row)));
    }

    private void select(EventId event) {
        TestWindow.inFx(() -> window.session().select(event));
        window.untilSettled();
    }

    private static EventId id(String text) {
        return EventId.parse(text).orElseThrow();
    }
}
