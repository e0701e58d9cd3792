package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Inquiry;
import annals.explore.Pick;
import annals.model.EventId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CompareTest extends SmallArchiveTest {

    @Test
    void opensWithTheTimeBeforeIsChangedAndClosed() {
        window.robot().type(KeyCode.C);
        window.untilSettled();
        assertThat(window.isShown("#compare")).isTrue();
        assertThat(window.label("#side-a-count")).isEqualTo("7 events");
        type("#side-a-span", "2016");
        type("#side-b-span", "2017-01");
        window.untilSettled();
        assertThat(window.label("#side-a-count")).isEqualTo("6 events");
        assertThat(window.label("#side-b-count")).isEqualTo("1 event");
        window.robot().clickOn("#swap-sides");
        window.untilSettled();
        assertThat(window.label("#side-b-count")).isEqualTo("6 events");
        window.robot().clickOn("#copy-comparison");
        assertThat(window.copied()).isEqualTo("      1        6  events");
        window.robot().clickOn("#close-comparison");
        assertThat(window.isShown("#compare")).isFalse();
        window.typeWithAlt(KeyCode.LEFT);
        window.untilSettled();
        assertThat(window.isShown("#compare")).isTrue();
        TestWindow.inFx(() -> window.find("#timeline", Node.class).requestFocus());
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.isShown("#compare")).isFalse();
    }

    @Test
    void whatCannotBeReadIsMarkedAndChangesNothing() {
        window.robot().type(KeyCode.C);
        window.untilSettled();
        Inquiry before = window.view().inquiry();
        for (String field : List.of("#side-a-query", "#side-a-span", "#side-a-zero")) {
            String was = TestWindow.fx(() -> window.find(field, TextField.class).getText());
            type(field, "(nonsense");
            assertThat(isWrong(field)).as(field).isTrue();
            assertThat(window.view().inquiry()).isEqualTo(before);
            window.robot().type(KeyCode.ESCAPE);
            assertThat(TestWindow.<String>fx(
                            () -> window.find(field, TextField.class).getText()))
                    .isEqualTo(was);
            assertThat(window.isShown("#compare")).isTrue();
        }
    }

    @Test
    void twoEventsAreDayZero() {
        EventId begin = EventId.parse("2016-02-01/talks-begin").orElseThrow();
        EventId vote = EventId.parse("2016-06-23/referendum").orElseThrow();
        TestWindow.inFx(() -> window.session().select(begin));
        window.robot().type(KeyCode.L);
        window.untilSettled();
        TestWindow.inFx(() -> {
            window.session().inquiries().pick(begin, Pick.Purpose.COMPARISON);
            window.session().inquiries().choose(vote);
        });
        window.untilSettled();
        assertThat(TestWindow.<String>fx(
                        () -> window.find("#side-a-zero", TextField.class).getText()))
                .isEqualTo("2016-02-01");
        assertThat(TestWindow.<String>fx(
                        () -> window.find("#side-b-zero", TextField.class).getText()))
                .isEqualTo("2016-06-23");
        assertThat(window.label("#side-a-count")).isEqualTo("3 events");
        assertThat(window.label("#side-b-count")).isEqualTo("1 event");
    }

    private void type(String field, String text) {
        window.robot().clickOn(field);
        TestWindow.inFx(() -> window.find(field, TextField.class).clear());
        window.robot().write(text).type(KeyCode.ENTER);
    }

    private boolean isWrong(String field) {
        return TestWindow.fx(() -> window.find(field, TextField.class).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("wrong")));
    }
}
