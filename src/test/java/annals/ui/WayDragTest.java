package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Inquiry;
import annals.explore.View;
import annals.explore.WayQuestion;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way that is asked for by dragging from one event on the timeline to another. */
class WayDragTest extends SmallArchiveTest {

    private static final EventId BEGIN = id("2016-02-01/talks-begin");
    private static final EventId ASTANA = id("2017-01-23/astana");

    private Region timeline;
    private Point2D begin;
    private Point2D astana;

    @BeforeEach
    void showBothEventsAlone() throws QuerySyntaxException {
        Query both = QueryParser.parse("Geneva OR Astana");
        TestWindow.inFx(() -> window.session().ask(both));
        window.untilSettled();
        timeline = window.find("#timeline", Region.class);
        findBothEvents();
    }

    private void findBothEvents() {
        double width = TestWindow.fx(timeline::getWidth);
        begin = event(0, width / 2);
        astana = event(width / 2, width);
    }

    @Test
    void leadsFromTheOneToTheOther() {
        View before = window.view();
        drag(begin, middle(), astana);
        assertThat(window.isShown("#way-drag")).isTrue();
        assertThat(window.label("#way-drag-said")).startsWith("Way to “").contains("Astana");
        assertThat(window.view()).as("nothing moves while one drags").isEqualTo(before);
        assertThat(TestWindow.fx(timeline::getCursor)).isEqualTo(Cursor.CROSSHAIR);
        release(astana);
        assertThat(window.isShown("#way-drag")).isFalse();
        assertThat(TestWindow.fx(timeline::getCursor)).isNotEqualTo(Cursor.CROSSHAIR);
        assertThat(window.view().inquiry()).isEqualTo(new Inquiry.Way(WayQuestion.between(BEGIN, ASTANA), 0));
    }

    @Test
    void isGivenUpWithEscapeAloneOrByLettingGoWhereNothingIs() {
        TestWindow.inFx(() -> window.session().select(ASTANA));
        window.untilSettled();
        findBothEvents();
        View before = window.view();
        drag(begin, astana);
        TestWindow.inFx(() -> window.fire(KeyCode.ESCAPE));
        assertThat(window.isShown("#way-drag")).isFalse();
        assertThat(window.view()).as("Esc takes nothing else back").isEqualTo(before);
        release(astana);
        assertThat(window.view()).as("what was given up is not asked").isEqualTo(before);
        TestWindow.inFx(() -> window.fire(KeyCode.ESCAPE));
        assertThat(window.view().selected()).as("Esc means again what it did").isNull();
        window.untilSettled();

        findBothEvents();
        before = window.view();
        drag(begin, middle());
        assertThat(window.label("#way-drag-said")).isEqualTo("Drop on another event");
        release(middle());
        assertThat(window.view()).isEqualTo(before);
    }

    @Test
    void aPressWithTheKeyBesideEventsPansAsAnyOther() {
        View before = window.view();
        drag(middle(), middle().add(40, 0));
        assertThat(window.isShown("#way-drag")).isFalse();
        assertThat(window.view().from()).isLessThan(before.from());
        release(middle().add(40, 0));
    }

    @Test
    void aPressOnAnEventWithoutTheKeyPansAsAnyOther() {
        View before = window.view();
        Gestures.drag(timeline, false, begin.getY(), begin.getX(), begin.getX() + 40, begin.getX() + 80);
        window.untilSettled();
        assertThat(window.view().from()).isLessThan(before.from());
        assertThat(window.view().inquiry()).isEqualTo(new Inquiry.None());
    }

    /** Presses at the first place and comes by the others. */
    private void drag(Point2D from, Point2D... over) {
        TestWindow.inFx(() -> {
            Gestures.dragWithShortcut(timeline, MouseEvent.MOUSE_PRESSED, from);
            for (Point2D place : over) {
                Gestures.dragWithShortcut(timeline, MouseEvent.MOUSE_DRAGGED, place);
            }
        });
    }

    private void release(Point2D at) {
        TestWindow.inFx(() -> Gestures.dragWithShortcut(timeline, MouseEvent.MOUSE_RELEASED, at));
        window.untilSettled();
    }

    /** Where nothing is. */
    private Point2D middle() {
        return new Point2D(TestWindow.fx(timeline::getWidth) / 2, 60);
    }

    /** Where the pointer becomes a hand, between two places; from below, since arcs are above. */
    private Point2D event(double from, double to) {
        return TestWindow.fx(() -> {
            for (double y = timeline.getHeight() - 4; y > 0; y -= 4) {
                for (double x = from + 2; x < to; x += 4) {
                    Gestures.move(timeline, timeline.localToScene(x, y));
                    if (Cursor.HAND.equals(timeline.getCursor())) {
                        return new Point2D(x, y);
                    }
                }
            }
            throw new AssertionError("there is no event between " + from + " and " + to);
        });
    }

    private static EventId id(String text) {
        return EventId.parse(text).orElseThrow();
    }
}
