package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.explore.View;
import annals.model.EventId;
import annals.model.Query;
import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What the pointer does on the timeline. Days are told from the session's view and the pane's width alone. */
class TimelineTest extends SmallArchiveTest {

    private static final EventId REFERENDUM = new EventId(LocalDate.of(2016, 6, 23), "referendum");

    @Test
    void aHeadlineThatIsClickedIsSelectedAndShown() {
        askForReferendum();
        window.robot().clickOn(window.eventOnTimeline());
        TestWindow.until("it is selected", () -> REFERENDUM.equals(window.view().selected()));
        assertThat(window.headline()).isEqualTo("Britain votes to leave the European Union");
    }

    @Test
    void aCardThatIsClickedIsSelectedAndShown() {
        askForReferendum();
        double day = REFERENDUM.date().toEpochDay();
        TestWindow.inFx(() -> window.session().look(day - 5, day + 6));
        window.untilSettled();
        window.robot().clickOn(window.eventOnTimeline());
        TestWindow.until("it is selected", () -> REFERENDUM.equals(window.view().selected()));
        assertThat(window.headline()).isEqualTo("Britain votes to leave the European Union");
    }

    @Test
    void theWheelZoomsAtThePointer() {
        Region timeline = window.find("#timeline", Region.class);
        double x = TestWindow.fx(timeline::getWidth) * 0.3;
        View before = window.view();
        window.robot()
                .moveTo(TestWindow.fx(() -> timeline.localToScreen(x, 200)))
                .scroll(3, VerticalDirection.UP);
        TestWindow.until("the view is shorter", () -> days(window.view()) < days(before) / 1.5);
        assertThat(dayAt(window.view(), x)).isCloseTo(dayAt(before, x), within(0.5));
        View near = window.view();
        window.robot().scroll(2, VerticalDirection.DOWN);
        TestWindow.until("the view is longer", () -> days(window.view()) > days(near) * 1.2);
        assertThat(dayAt(window.view(), x)).isCloseTo(dayAt(before, x), within(0.5));
    }

    @Test
    void aDragPansAndSelectsNothing() {
        askForReferendum();
        View before = window.view();
        Point2D event = window.eventOnTimeline();
        window.robot().drag(event).moveBy(-150, 0).sleep(120).drop();
        double shift = 150
                * days(before)
                / TestWindow.fx(() -> window.find("#timeline", Region.class).getWidth());
        assertThat(window.view().from()).isCloseTo(before.from() + shift, within(3.0));
        assertThat(days(window.view())).isCloseTo(days(before), within(0.001));
        assertThat(window.view().selected()).isNull();
    }

    @Test
    void aDoubleClickOnEmptyGroundZooms() {
        View before = window.view();
        Region timeline = window.find("#timeline", Region.class);
        window.robot().doubleClickOn(TestWindow.fx(() -> timeline.localToScreen(60, timeline.getHeight() - 4)));
        window.untilSettled();
        assertThat(days(window.view())).isCloseTo(days(before) / 4, within(0.01));
    }

    @Test
    void theOverviewMovesTheView() {
        TestWindow.inFx(() -> window.session().look(16_900, 16_960));
        Region overview = window.find("#overview", Region.class);
        window.robot().clickOn(TestWindow.fx(() -> overview.localToScreen(overview.getWidth() * 0.9, 30)));
        View after = window.view();
        assertThat(days(after)).isCloseTo(60, within(0.001));
        assertThat(LocalDate.ofEpochDay((long) (after.from() + after.to()) / 2))
                .isBetween(LocalDate.of(2016, 11, 15), LocalDate.of(2017, 1, 10));
    }

    private void askForReferendum() {
        TestWindow.inFx(() -> window.session().ask(new Query.Text("Britain")));
        TestWindow.until("it is found", () -> window.label("#match-count").equals("1 of 7"));
        window.untilSettled();
    }

    private double dayAt(View view, double x) {
        return view.from()
                + x / TestWindow.fx(() -> window.find("#timeline", Region.class).getWidth()) * days(view);
    }

    private static double days(View view) {
        return view.to() - view.from();
    }
}
