package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import annals.explore.Session;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** One query drives everything: the field, the topics, the counts. */
class QueryTest extends SmallArchiveTest {

    @Test
    void beginsWithAllEvents() {
        assertThat(window.query()).isEmpty();
        assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        assertThat(window.label("#events-in-sight")).isEqualTo("7 events in view");
        assertThat(window.topics())
                .containsExactly(
                        entry("Syria", "4 / 4"),
                        entry("Geneva", "3 / 3"),
                        entry("Peace talks", "3 / 3"),
                        entry("Russia", "3 / 3"),
                        entry("Elections", "2 / 2"),
                        entry("European Union", "2 / 2"));
    }

    @Test
    void aTopicThatIsClickedIsWanted() {
        window.robot().clickOn(window.topic("Russia"));
        awaitCount("3 of 7");
        assertThat(window.query()).isEqualTo("tag:Russia");
        assertThat(window.label("#events-in-sight")).isEqualTo("3 events in view");
        assertThat(window.topics())
                .containsExactly(
                        entry("Russia", "3 / 3"),
                        entry("Syria", "2 / 4"),
                        entry("Geneva", "1 / 3"),
                        entry("Peace talks", "1 / 3"),
                        entry("Elections", "0 / 2"),
                        entry("European Union", "0 / 2"));
        window.robot().clickOn(window.topic("Russia"));
        awaitCount("7 of 7");
        assertThat(window.query()).isEmpty();
    }

    @Test
    void aTopicClickedWithAltOrTheOtherButtonIsUnwanted() {
        Gestures.clickWithAlt(window.topic("Peace talks"));
        awaitCount("4 of 7");
        assertThat(window.query()).isEqualTo("-tag:\"Peace talks\"");
        window.robot().clickOn(window.topic("Elections"), MouseButton.SECONDARY);
        awaitCount("2 of 7");
        assertThat(window.query()).isEqualTo("-tag:\"Peace talks\" -tag:Elections");
        window.robot().clickOn(window.topic("Elections"));
        awaitCount("2 of 7");
        TestWindow.until("both are asked", () -> window.query().equals("-tag:\"Peace talks\" tag:Elections"));
    }

    @Test
    void aTypedQueryIsAnsweredAfterAPause() {
        type("talks -tag:Russia");
        awaitCount("2 of 7");
        assertThat(window.query()).isEqualTo("talks -tag:Russia");
        assertThat(window.topics()).containsEntry("Geneva", "2 / 3").containsEntry("Russia", "0 / 3");
    }

    @Test
    void enterAnswersAtOnce() {
        TestWindow.inFx(() -> window.find("#search", TextField.class).setText("is:stub"));
        window.robot().clickOn("#search").type(KeyCode.ENTER);
        awaitCount("1 of 7");
    }

    @Test
    void aWrongQuerySaysSoAndKeepsTheLastResult() throws QuerySyntaxException {
        type("tag:Russia");
        awaitCount("3 of 7");
        window.robot().clickOn("#search").write(" \"Tur");
        TestWindow.until("the error is shown", () -> window.isShown(".search-error"));
        assertThat(window.label(".search-error")).contains("character 12", "quote");
        assertThat(window.query()).isEqualTo("tag:Russia \"Tur");
        assertThat(window.label("#match-count")).isEqualTo("3 of 7");
        Query asked = window.view().query();
        assertThat(asked).isEqualTo(QueryParser.parse("tag:Russia"));

        window.robot().clickOn("#timeline");
        window.robot().drag("#timeline").moveBy(40, 0).drop();
        assertThat(window.query()).as("after moving the view").isEqualTo("tag:Russia \"Tur");
        assertThat(window.isShown(".search-error")).isTrue();

        window.robot().clickOn(window.topic("Syria"));
        awaitCount("2 of 7");
        assertThat(window.query()).isEqualTo("tag:Russia tag:Syria");
        assertThat(window.isShown(".search-error")).isFalse();
    }

    @Test
    void theWayBackAndForward() {
        assertThat(window.isShown("#back:disabled")).isTrue();
        assertThat(window.isShown("#forward:disabled")).isTrue();
        window.robot().clickOn(window.topic("Russia"));
        awaitCount("3 of 7");
        type(" ankara");
        awaitCount("1 of 7");

        window.robot().clickOn("#back");
        awaitCount("3 of 7");
        assertThat(window.query()).isEqualTo("tag:Russia");
        window.robot().clickOn("#back");
        awaitCount("7 of 7");
        assertThat(window.query()).isEmpty();
        assertThat(window.isShown("#back:disabled")).isTrue();
        window.robot().clickOn("#forward").clickOn("#forward");
        awaitCount("1 of 7");
        assertThat(window.query()).isEqualTo("tag:Russia ankara*");
        assertThat(window.isShown("#forward:disabled")).isTrue();
    }

    /** The topics are many; their own field narrows them, and leaves the query alone. */
    @Test
    void topicsCanBeFiltered() {
        window.robot().clickOn("#topic-filter").write("eur");
        TestWindow.until("they are fewer", () -> window.topics().size() == 1);
        assertThat(window.topics()).containsExactly(entry("European Union", "2 / 2"));
        assertThat(window.label("#match-count")).isEqualTo("7 of 7");
    }

    /** An empty picture says why it is empty, and only then. */
    @Test
    void saysWhyNoEventIsToBeSeen() {
        assertThat(window.isShown("#nothing-in-view")).isFalse();
        type("nowhere");
        awaitCount("0 of 7");
        assertThat(window.label("#nothing-in-view")).startsWith("No event matches this search.");
        TestWindow.inFx(() -> window.session().ask(Query.all()));
        TestWindow.inFx(() -> window.session().look(0, 30));
        TestWindow.until("it says so", () -> window.label("#nothing-in-view").startsWith("No event is in view."));
        TestWindow.inFx(() -> window.session().fit());
        TestWindow.until("all is seen", () -> !window.isShown("#nothing-in-view"));
    }

    private void type(String text) {
        window.robot().clickOn("#search").write(text);
    }

    /** Waits for the label, and holds everything else that counts against the session. */
    private void awaitCount(String count) {
        TestWindow.until(
                "the count is " + count, () -> window.label("#match-count").equals(count));
        window.untilSettled();
        Session session = window.session();
        TestWindow.inFx(() -> {
            assertThat(count).startsWith(session.matching().cardinality() + " of ");
            window.topics()
                    .forEach((topic, counts) -> assertThat(counts)
                            .as(topic)
                            .isEqualTo(tagCount(session, topic) + " / " + counts.substring(counts.indexOf("/ ") + 2)));
        });
    }

    private static int tagCount(Session session, String topic) {
        int[] counts = session.chronicle().tagCounts(session.matching(), session.firstInSight(), session.endOfSight());
        for (int tag = 0; tag < counts.length; tag++) {
            if (session.chronicle().tags().get(tag).name().equals(topic)) {
                return counts[tag];
            }
        }
        throw new AssertionError("no tag " + topic);
    }
}
