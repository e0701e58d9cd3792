package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.View;
import annals.explore.picture.Reach;
import annals.explore.query.DateWords;
import annals.library.Library;
import annals.library.MadeUpLibrary;
import annals.model.EventId;
import annals.model.Span;
import annals.store.StoreFolder;
import annals.ui.timeline.TimelinePane;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways through an archive of some size: three thousand events in thirty years. */
class TimelineMovesTest {

    private static final int EVENTS = 3000;

    @TempDir
    Path folder;

    private TestWindow window;
    private Region timeline;
    private Region overview;

    @BeforeEach
    void show() throws IOException {
        Library library = MadeUpLibrary.of(EVENTS, folder);
        window = new TestWindow(new StoreFolder(folder.resolve("store")));
        TestWindow.inFx(() -> window.main().show(library));
        window.untilSettled();
        timeline = window.find("#timeline", Region.class);
        overview = window.find("#overview", Region.class);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void draggingWithShiftZoomsToWhatIsFramed() {
        View before = window.view();
        Gestures.drag(timeline, true, 300, 100, 200);
        window.untilSettled();
        double perPixel = days(before) / TestWindow.fx(timeline::getWidth);
        assertThat(window.view().from()).isCloseTo(before.from() + 100 * perPixel, within(0.01));
        assertThat(days(window.view())).isCloseTo(100 * perPixel, within(0.01));
    }

    @Test
    void aClickOnABarListsWhatItCountsAndAClickThereSelects() {
        window.robot().clickOn(bar());
        ListView<?> list = window.find("#pile", ListView.class);
        assertThat(list.getItems()).hasSizeGreaterThan(1);
        Object first = list.getItems().getFirst();
        TestWindow.inFx(() -> list.getSelectionModel().select(0));
        window.robot().type(KeyCode.ENTER);
        TestWindow.until("it is selected", () -> window.view().selected() != null);
        assertThat(window.view().selected())
                .isEqualTo(TestWindow.fx(() -> window.session().chronicle().id((Integer) first)));
    }

    @Test
    void aDoubleClickOnABarZoomsIntoIt() {
        View before = window.view();
        window.robot().doubleClickOn(bar());
        window.untilSettled();
        assertThat(days(window.view())).isLessThan(days(before) / 20);
    }

    @Test
    void aDragThatIsLetGoGlidesOn() {
        TestWindow.inFx(() -> window.session().look(12_000, 12_400));
        double before = window.view().from();
        Gestures.drag(timeline, false, 400, 300, 240, 180);
        window.untilSettled();
        double dragged = 120 * 400 / TestWindow.fx(timeline::getWidth);
        assertThat(window.view().from() - before).isGreaterThan(dragged + 0.5);
    }

    @Test
    void aPressStopsTheGlideAtOnce() {
        TestWindow.inFx(() -> window.session().look(12_000, 12_400));
        Gestures.drag(timeline, false, 400, 300, 240, 180);
        TestWindow.inFx(() -> press(300, 200));
        double stopped = window.view().from();
        TestWindow.inFx(() -> {});
        window.untilSettled();
        assertThat(window.view().from()).isEqualTo(stopped);
    }

    @Test
    void aPinchZoomsAtTheFingersAtOnce() {
        View before = window.view();
        double x = 250;
        TestWindow.inFx(
                () -> timeline.fireEvent(pinch(timeline.localToScene(x, 200).getX(), 2)));
        assertThat(days(window.view())).isCloseTo(days(before) / 2, within(0.001));
        double perPixel = days(before) / TestWindow.fx(timeline::getWidth);
        assertThat(window.view().from() + x * perPixel / 2).isCloseTo(before.from() + x * perPixel, within(0.001));
    }

    @Test
    void scrollingSidewaysOnATouchPadPansByThePixelAtOnce() {
        TestWindow.inFx(() -> window.session().look(12_000, 12_400));
        TestWindow.inFx(() -> timeline.fireEvent(scroll(-40, 0)));
        double perPixel = 400 / TestWindow.fx(timeline::getWidth);
        assertThat(window.view().from()).isCloseTo(12_000 + 40 * perPixel, within(0.001));
        assertThat(days(window.view())).isCloseTo(400, within(0.001));
    }

    @Test
    void theWheelsNextStepTakesOverFromTheOneUnderWay() {
        TestWindow.inFx(() -> window.session().look(12_000, 12_400));
        TestWindow.inFx(() -> {
            for (int step = 0; step < 3; step++) {
                timeline.fireEvent(wheel(40));
            }
        });
        window.untilSettled();
        assertThat(days(window.view())).isCloseTo(400 / Math.pow(1.2, 3), within(0.01));
    }

    @Test
    void aTipSaysWholeHeadlineDateAndTagsOfWhatIsUnderThePointer() {
        window.robot().moveTo(window.eventOnTimeline());
        TestWindow.until(
                "the tip is shown",
                () -> TestWindow.fx(TimelineMovesTest::tip).matches("(?s)The .+\\n.*\\d{4}.*\\nTag .+"));
        window.robot().moveTo(TestWindow.fx(() -> timeline.localToScreen(400, 20)));
        TestWindow.until(
                "the tip is gone", () -> TestWindow.fx(TimelineMovesTest::tip).isEmpty());
    }

    private static String tip() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof Tooltip && one.isShowing())
                .map(one -> ((Tooltip) one).getText())
                .findFirst()
                .orElse("");
    }

    private void press(double x, double y) {
        Gestures.mouse(timeline, MouseEvent.MOUSE_PRESSED, new Point2D(x, y));
    }

    private static ZoomEvent pinch(double x, double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM, x, 200, x, 200, false, false, false, false, true, false, factor, factor, null);
    }

    private static ScrollEvent scroll(double x, double y) {
        return scroll(x, y, 2);
    }

    private static ScrollEvent wheel(double y) {
        return scroll(0, y, 0);
    }

    private static ScrollEvent scroll(double x, double y, int fingers) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                300,
                200,
                300,
                200,
                false,
                false,
                false,
                false,
                false,
                false,
                x,
                y,
                x,
                y,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                fingers,
                null);
    }

    @Test
    void linksOfTheSelectedEventLeadThere() {
        int origin = TestWindow.fx(() -> linked());
        TestWindow.inFx(
                () -> window.session().select(window.session().chronicle().id(origin)));
        int target = TestWindow.fx(() -> window.session().chronicle().targetsOf(origin)[0]);
        double from = TestWindow.fx(() -> window.session().chronicle().day(origin) + 0.5);
        double to = TestWindow.fx(() -> window.session().chronicle().day(target) + 0.5);
        TestWindow.inFx(() -> window.session().look(Math.min(from, to) - 100, Math.max(from, to) + 100));
        window.untilSettled();
        Point2D apex = TestWindow.fx(() -> {
            View view = window.view();
            double middle = ((from + to) / 2 - view.from()) / days(view) * timeline.getWidth();
            for (double y = 50; y < 250; y++) {
                if (isLink(middle, y)) {
                    return timeline.localToScreen(middle, y);
                }
            }
            throw new AssertionError("no arc is drawn");
        });
        window.robot().clickOn(apex);
        EventId begin = TestWindow.fx(() -> window.session().chronicle().id(origin));
        TestWindow.until(
                "another event is selected", () -> !begin.equals(window.view().selected()));
        assertThat(TestWindow.fx(() -> window.session().trail().steps())).hasSize(2);
    }

    @Test
    void theKeyAChoosesHowFarLinksAreDrawn() {
        TestWindow.inFx(timeline::requestFocus);
        Reach before = TestWindow.fx(() -> ((TimelinePane) timeline).web().reach());
        window.robot().type(KeyCode.A);
        assertThat(TestWindow.fx(() -> ((TimelinePane) timeline).web().reach())).isEqualTo(before.next());
    }

    /** An event in the middle that makes exactly one link, to some other day. */
    private int linked() {
        Chronicle chronicle = window.session().chronicle();
        for (int event = EVENTS / 3; event < EVENTS; event++) {
            if (chronicle.targetsOf(event).length == 1
                    && chronicle.pointersTo(event).length == 0
                    && Math.abs(chronicle.day(chronicle.targetsOf(event)[0]) - chronicle.day(event)) > 1000) {
                return event;
            }
        }
        throw new AssertionError("no event makes a single link");
    }

    /** Above the lanes, nothing but arcs and pills can be clicked. */
    private boolean isLink(double x, double y) {
        Point2D place = timeline.localToScene(x, y);
        Gestures.move(timeline, place);
        return Cursor.HAND.equals(timeline.getCursor());
    }

    @Test
    void goesToADateAsItIsWritten() {
        window.typeWithShortcut(KeyCode.G);
        window.robot().write("28 Apr 2016").type(KeyCode.ENTER);
        window.untilSettled();
        double middle = (window.view().from() + window.view().to()) / 2;
        assertThat(LocalDate.ofEpochDay((long) middle)).isEqualTo(LocalDate.of(2016, 4, 28));
        assertThat(TestWindow.fx(timeline::isFocused)).isTrue();
        TestWindow.inFx(() -> window.session().back());
        assertThat(days(window.view())).isGreaterThan(5000);
    }

    @Test
    void refusesWhatIsNoDateAndStays() {
        View before = window.view();
        window.typeWithShortcut(KeyCode.G);
        window.robot().write("someday").type(KeyCode.ENTER);
        assertThat(window.view()).isEqualTo(before);
        assertThat(window.isShown("#go-to-date")).isTrue();
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.isShown("#go-to-date")).isFalse();
    }

    @Test
    void theBrushIsDraggedResizedAndDrawnAnew() {
        TestWindow.inFx(() -> window.session().look(12_000, 14_000));
        double width = TestWindow.fx(overview::getWidth);
        View before = window.view();
        window.robot().drag(overviewAt(13_000)).moveBy(50, 0).drop();
        View moved = window.view();
        assertThat(days(moved)).isCloseTo(days(before), within(0.001));
        assertThat(moved.from()).isGreaterThan(before.from() + 500);
        window.robot().drag(overviewAt(moved.to())).moveBy(-60, 0).drop();
        assertThat(window.view().from()).isCloseTo(moved.from(), within(0.001));
        assertThat(days(window.view())).isLessThan(days(moved) - 500);
        window.robot().drag(overviewAt(18_000)).moveBy((int) (width / 20), 0).drop();
        assertThat(window.view().from()).isCloseTo(18_000, within(60.0));
    }

    @Test
    void lanesAreChosenInTheMenuAndAreAStepInTheHistory() {
        window.robot().clickOn("#lanes").clickOn("A lane for each topic");
        TestWindow.until("there are lanes", () -> window.view().lanes() instanceof Lanes.ByTopic);
        TestWindow.inFx(() -> window.session().back());
        assertThat(window.view().lanes()).isInstanceOf(Lanes.None.class);
    }

    @Test
    void aRightClickOffersWhatCanBeDoneWithTheMonth() {
        Point2D place = TestWindow.fx(() -> timeline.localToScreen(200, 30));
        View before = window.view();
        String month = TestWindow.fx(() -> {
            double day = before.from() + 200 * days(before) / timeline.getWidth();
            return DateWords.of(
                    new Span(
                            LocalDate.ofEpochDay((long) day).withDayOfMonth(1),
                            LocalDate.ofEpochDay((long) day)
                                    .withDayOfMonth(1)
                                    .plusMonths(1)
                                    .minusDays(1)),
                    Locale.getDefault());
        });
        window.robot().clickOn(place, MouseButton.SECONDARY).clickOn("Zoom to " + month);
        window.untilSettled();
        assertThat(days(window.view())).isBetween(28.0, 34.0);
    }

    @Test
    void headersOfLanesLeaveTheDaysWhereTheyAre() {
        TestWindow.inFx(() -> window.session().arrange(new Lanes.ByTopic()));
        TestWindow.inFx(() -> window.session().look(12_000, 12_100));
        Gestures.drag(timeline, true, 300, TestWindow.fx(timeline::getWidth) - 1, 0);
        window.untilSettled();
        assertThat(window.view().from()).isCloseTo(12_000, within(1.0));
        assertThat(window.view().to()).isCloseTo(12_100, within(1.0));
    }

    /** A place on the tallest bar in the middle of the view, near its foot. */
    private Point2D bar() {
        return TestWindow.fx(() -> timeline.localToScreen(timeline.getWidth() / 2, timeline.getHeight() - 13));
    }

    private Point2D overviewAt(double day) {
        return TestWindow.fx(() -> {
            double first = window.session().chronicle().span().first().toEpochDay();
            double end = window.session().chronicle().span().last().toEpochDay() + 1.0;
            double air = (end - first) / 60;
            double share = (day - first + air) / (end - first + 2 * air);
            return overview.localToScreen(share * overview.getWidth(), 30);
        });
    }

    private static double days(View view) {
        return view.to() - view.from();
    }
}
