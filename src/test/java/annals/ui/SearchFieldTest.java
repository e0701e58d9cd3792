package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Query;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Suggestions, colours, recent queries, and the error below what is wrong. */
class SearchFieldTest extends SmallArchiveTest {

    @Test
    void aSuggestionIsTakenByKeys() {
        window.robot().clickOn("#search").write("talks sy");
        TestWindow.until("it is suggested", () -> window.isShown("#suggestions"));
        window.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        TestWindow.until("it is taken", () -> window.query().equals("talks tag:Syria "));
        TestWindow.until("it is asked", () -> window.label("#match-count").equals("3 of 7"));
        assertThat(window.isShown("#suggestions")).isFalse();
    }

    @Test
    void aSuggestionIsTakenByAClick() {
        window.robot().clickOn("#search").write("topic:");
        TestWindow.until("topics are suggested", () -> suggestions() == 2);
        window.robot().clickOn("Elections");
        TestWindow.until("it is asked", () -> window.label("#match-count").equals("2 of 7"));
        assertThat(window.query()).isEqualTo("topic:Elections ");
    }

    @Test
    void escapeClosesTheSuggestionsAndThenLeavesTheField() {
        window.robot().clickOn("#search").write("sy");
        TestWindow.until("it is suggested", () -> window.isShown("#suggestions"));
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("it is closed", () -> !window.isShown("#suggestions"));
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until(
                "the timeline has the keys",
                () -> window.find("#timeline", Node.class).isFocused());
        assertThat(window.query()).startsWith("sy");
    }

    @Test
    void suggestionsThatComeAfterTheQueryWasAskedAreDropped() {
        CountDownLatch answered = new CountDownLatch(1);
        window.keepWorkersBusy(answered);
        window.robot().clickOn("#search").write("sy").type(KeyCode.ENTER);
        answered.countDown();
        window.untilSettled();
        assertThat(window.isShown("#suggestions")).isFalse();
    }

    @Test
    void findsBeginningsOfWordsWhileTypingAndSaysSoWhenLeft() {
        window.robot().clickOn("#search").write("tal");
        TestWindow.until("it is asked", () -> window.view().query().equals(new Query.Text("tal", true)));
        window.untilSettled();
        assertThat(window.label("#match-count")).doesNotStartWith("0 ");
        assertThat(window.query()).isEqualTo("tal");
        window.robot().type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        TestWindow.until("it is said", () -> window.query().equals("tal*"));
        window.robot().clickOn("#search").type(KeyCode.END, KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        TestWindow.until("the whole word is asked", () -> window.view().query().equals(new Query.Text("tal")));
    }

    @Test
    void partsHaveTheColoursOfWhatTheyMean() {
        window.robot().clickOn("#search").write("talks -tag:Russia OR x");
        List<String> excluded =
                TestWindow.fx(() -> window.robot().lookup(".query-part.excluded").<Text>queryAll().stream()
                        .map(Text::getText)
                        .toList());
        assertThat(excluded).containsExactly("-", "tag:", "Russia");
        Text word = TestWindow.fx(() -> window.robot()
                .lookup(".query-part.word")
                .<Text>queryAll()
                .iterator()
                .next());
        Text minus = TestWindow.fx(() -> window.robot()
                .lookup(".query-part.minus")
                .<Text>queryAll()
                .iterator()
                .next());
        assertThat(minus.getFill()).isNotEqualTo(word.getFill());
    }

    /** Each part has a node of its own, so that a book that was pasted would keep the window busy for minutes. */
    @Test
    void aTextThatNobodyReadsHasNoColours() {
        String book = "talks OR ".repeat(100_000);
        window.robot().clickOn("#search");
        TestWindow.inFx(() -> window.find("#search", TextField.class).setText(book));
        TestWindow.until("it is refused", () -> window.isShown(".search-error"));
        assertThat(window.label(".search-error")).contains("a thousand terms at most");
        assertThat(TestWindow.<Integer>fx(
                        () -> window.robot().lookup(".query-part").queryAll().size()))
                .isZero();
        TestWindow.inFx(() -> window.find("#search", TextField.class).setText("talks"));
        assertThat(TestWindow.<Integer>fx(
                        () -> window.robot().lookup(".query-part").queryAll().size()))
                .isOne();
    }

    @Test
    void theErrorStandsBelowWhatIsWrong() {
        window.robot().clickOn("#search").write("talks talks talks date:2016-99");
        TestWindow.until("the error is shown", () -> window.isShown(".search-error"));
        Bounds error = TestWindow.fx(() -> sceneBounds(".search-error"));
        Bounds underline = TestWindow.fx(() -> sceneBounds(".query-wrong"));
        Bounds field = TestWindow.fx(() -> sceneBounds("#search"));
        Bounds word = TestWindow.fx(() -> sceneBounds(".query-part"));
        assertThat(underline.getMaxY()).as("not cut off").isLessThanOrEqualTo(word.getMaxY());
        assertThat(error.getMinY()).isGreaterThan(field.getMaxY());
        assertThat(underline.getMinX()).isGreaterThan(field.getMinX() + 80);
        assertThat(underline.getMinX()).as("below it").isBetween(error.getMinX(), error.getMaxX());
    }

    @Test
    void whatWasAskedIsOfferedAgain() {
        window.robot().clickOn("#search").write("tag:Russia").type(KeyCode.ENTER);
        TestWindow.until("it is asked", () -> window.label("#match-count").equals("3 of 7"));
        window.robot().clickOn("#timeline").type(KeyCode.ESCAPE);
        TestWindow.until("nothing is asked", () -> window.query().isEmpty());
        window.robot().clickOn("#search").type(KeyCode.DOWN).type(KeyCode.ENTER);
        TestWindow.until("it is asked again", () -> window.label("#match-count").equals("3 of 7"));
    }

    private int suggestions() {
        return window.isShown("#suggestions")
                ? window.find("#suggestions", ListView.class).getItems().size()
                : 0;
    }

    private Bounds sceneBounds(String selector) {
        Node node = window.robot().lookup(selector).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
