package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.explore.View;
import annals.model.EventId;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of {@code annals.ui.window.Keys}. */
class KeysTest extends SmallArchiveTest {

    @BeforeEach
    void focusTimeline() {
        TestWindow.until(
                "the timeline has the focus",
                () -> window.find("#timeline", Node.class).isFocused());
    }

    @Test
    void arrowsPan() {
        View before = window.view();
        View right = after(KeyCode.RIGHT);
        assertThat(right.from() - before.from()).isCloseTo(days(before) * 0.2, within(0.01));
        assertThat(days(right)).isCloseTo(days(before), within(0.001));
        assertThat(after(KeyCode.LEFT).from()).isCloseTo(before.from(), within(0.01));
    }

    @Test
    void plusAndMinusZoomAndZeroFits() {
        View before = window.view();
        View closer = after(KeyCode.PLUS);
        assertThat(days(closer)).isCloseTo(days(before) / 1.6, within(0.01));
        assertThat(days(after(KeyCode.EQUALS))).isLessThan(days(closer));
        assertThat(days(after(KeyCode.MINUS))).isCloseTo(days(closer), within(0.01));
        assertThat(after(KeyCode.DIGIT0)).isEqualTo(before);
    }

    @Test
    void jAndKGoThroughTheEvents() {
        assertThat(slug(after(KeyCode.J))).isEqualTo("talks-begin");
        assertThat(slug(after(KeyCode.J))).isEqualTo("talks-suspended");
        assertThat(slug(after(KeyCode.K))).isEqualTo("talks-begin");
    }

    @Test
    void escapeTakesBackSelectionFirstAndThenTheQuery() {
        window.robot().clickOn(window.topic("Syria")).clickOn(window.topic("Russia"));
        TestWindow.until("both are asked", () -> window.label("#match-count").equals("2 of 7"));
        after(KeyCode.J);
        assertThat(after(KeyCode.ESCAPE).selected()).isNull();
        assertThat(window.query()).isEqualTo("tag:Syria tag:Russia");
        after(KeyCode.ESCAPE);
        assertThat(window.query()).isEqualTo("tag:Syria");
        after(KeyCode.ESCAPE);
        assertThat(window.query()).isEmpty();
    }

    @Test
    void altAndArrowsWalkTheHistory() {
        window.robot().clickOn(window.topic("Syria"));
        TestWindow.until("it is asked", () -> window.query().equals("tag:Syria"));
        window.typeWithAlt(KeyCode.LEFT);
        assertThat(window.query()).isEmpty();
        window.typeWithAlt(KeyCode.RIGHT);
        assertThat(window.query()).isEqualTo("tag:Syria");
    }

    @Test
    void slashGoesToTheSearchFieldAndIsNotTyped() {
        after(KeyCode.SLASH);
        TestWindow.until(
                "the field has the focus",
                () -> window.find("#search", Node.class).isFocused());
        assertThat(window.query()).isEmpty();
    }

    @Test
    void nothingElseHappensWhileOneTypes() {
        View before = window.view();
        window.robot().clickOn("#search").write("jk+-0/");
        for (KeyCode code : new KeyCode[] {KeyCode.LEFT, KeyCode.RIGHT, KeyCode.J, KeyCode.K, KeyCode.PLUS}) {
            window.robot().type(code);
        }
        assertThat(window.query()).isEqualTo("jk+-0/jk");
        assertThat(window.view().from()).isEqualTo(before.from());
        assertThat(window.view().to()).isEqualTo(before.to());
        assertThat(window.view().selected()).isNull();
        window.robot().clickOn("#topic-filter").write("k0");
        assertThat(window.view().selected()).isNull();
        assertThat(window.view().from()).isEqualTo(before.from());
    }

    private View after(KeyCode code) {
        window.robot().type(code);
        WaitForAsyncUtils.waitForFxEvents();
        window.untilSettled();
        return window.view();
    }

    private static String slug(View view) {
        EventId selected = view.selected();
        return selected == null ? "nothing" : selected.slug();
    }

    private static double days(View view) {
        return view.to() - view.from();
    }
}
