package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Links, the trail that following them leaves, and filters that stand in the way. */
class FollowingTest extends SmallArchiveTest {

    private static final String BEGIN = "Talks on Syria begin in Geneva";
    private static final String SUSPENDED = "Talks are suspended after three days";
    private static final String RESUME = "Talks resume while Russia withdraws";

    @Test
    void bracketsWalkTheRelatedListAndLeaveATrailThatBranches() {
        window.robot().type(KeyCode.J);
        awaitHeadline(BEGIN);
        assertThat(window.isShown("#trail")).isFalse();
        window.typeCharacter("]");
        awaitHeadline(RESUME);
        assertThat(trail()).containsExactly(BEGIN, RESUME);
        window.typeCharacter("]");
        awaitHeadline(SUSPENDED);
        assertThat(trail()).containsExactly(BEGIN, "+1", SUSPENDED);
        window.typeCharacter("[");
        awaitHeadline(RESUME);
        window.robot().clickOn(BEGIN);
        awaitHeadline(BEGIN);
        assertThat(trail()).containsExactly(BEGIN, "+2");
    }

    @Test
    void saysWhichFilterHidTheTargetAndPutsItBack() throws QuerySyntaxException {
        EventId begin = EventId.parse("2016-02-01/talks-begin").orElseThrow();
        ask("tag:Geneva talks -tag:Russia");
        TestWindow.inFx(() -> window.session().select(begin));
        awaitHeadline(BEGIN);
        window.typeCharacter("]");
        awaitHeadline(RESUME);
        TestWindow.until("the filter is named", () -> window.isShown("#lifted"));
        assertThat(window.label("#lifted")).startsWith("-tag:Russia hid this event");
        assertThat(window.query()).isEqualTo("tag:Geneva talks");
        window.robot().clickOn("#put-back");
        TestWindow.until("it is back", () -> window.query().equals("tag:Geneva talks -tag:Russia"));
        assertThat(window.isShown("#lifted")).isFalse();
    }

    @Test
    void filtersAreTakenOutOneByOne() throws QuerySyntaxException {
        assertThat(window.isShown("#filters")).isFalse();
        ask("tag:Syria talks -tag:Russia");
        window.robot().clickOn("talks  ✕");
        TestWindow.until("one is gone", () -> window.query().equals("tag:Syria -tag:Russia"));
        window.robot().clickOn("#clear-filters");
        TestWindow.until("all are", () -> window.query().isEmpty());
        TestWindow.until("no chip is left", () -> !window.isShown("#filters"));
        assertThat(window.label("#match-count")).isEqualTo("7 of 7");
    }

    private void ask(String query) throws QuerySyntaxException {
        var parsed = QueryParser.parse(query);
        TestWindow.inFx(() -> window.session().ask(parsed));
        window.untilSettled();
    }

    private void awaitHeadline(String headline) {
        TestWindow.until(headline + " is shown", () -> window.headline().equals(headline));
        window.untilSettled();
    }

    private List<String> trail() {
        return TestWindow.fx(() -> window.robot().lookup("#trail .hyperlink").<Hyperlink>queryAll().stream()
                .map(Hyperlink::getText)
                .toList());
    }
}
