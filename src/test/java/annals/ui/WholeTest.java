package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Lanes;
import annals.explore.View;
import annals.library.Settings;
import annals.model.EventId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds the panes together: commands, folding, and what is remembered. */
class WholeTest extends SmallArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void everyCommandIsFoundByName() {
        window.typeWithShortcut(KeyCode.K);
        TestWindow.until("the commands are shown", () -> window.isShown("#commands"));
        assertThat(commands()).isGreaterThan(20);
        window.robot().write("whole arch");
        TestWindow.until("one is left", () -> commands() == 1);
        TestWindow.inFx(() -> window.session().look(0, 10));
        window.robot().type(KeyCode.ENTER);
        TestWindow.until("it is done", () -> window.view().to() > 10);
        assertThat(window.isShown("#overlay")).isFalse();
    }

    @Test
    void pinnedTopicsBecomeLanesAndLanesFollowThem() {
        window.robot().clickOn(window.topic("Elections")).type(KeyCode.P);
        command("lane for each pinned");
        TestWindow.until("it has a lane", () -> window.view().lanes().equals(new Lanes.ByTag(List.of("Elections"))));
        window.robot().clickOn(window.topic("Syria")).type(KeyCode.P);
        TestWindow.until(
                "both have", () -> window.view().lanes().equals(new Lanes.ByTag(List.of("Elections", "Syria"))));
        command("no lanes");
        TestWindow.until("none has", () -> window.view().lanes().equals(new Lanes.None()));
    }

    private void command(String name) {
        window.typeWithShortcut(KeyCode.K);
        TestWindow.until("the commands are shown", () -> window.isShown("#commands"));
        window.robot().write(name);
        TestWindow.until("one is left", () -> commands() == 1);
        window.robot().type(KeyCode.ENTER);
    }

    @Test
    void escapePutsTheCommandsAwayAndNothingElse() {
        window.robot().clickOn(window.topic("Syria"));
        window.typeWithShortcut(KeyCode.K);
        TestWindow.until("the commands are shown", () -> window.isShown("#commands"));
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("they are gone", () -> !window.isShown("#commands"));
        assertThat(window.query()).isEqualTo("tag:Syria");
    }

    @Test
    void keysAreOneKeyAway() {
        window.robot().type(KeyCode.F1);
        TestWindow.until("keys are shown", () -> window.isShown("#keys"));
        View before = window.view();
        window.robot().type(KeyCode.J);
        assertThat(window.view()).isEqualTo(before);
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("they are gone", () -> !window.isShown("#keys"));
    }

    @Test
    void theFocusStaysWithTheCardThatIsOpen() {
        window.robot().type(KeyCode.F1);
        TestWindow.until("keys are shown", () -> window.isShown("#keys"));
        TestWindow.inFx(() -> window.find("#topics", Node.class).requestFocus());
        Node owner = TestWindow.fx(() -> window.main().stage().getScene().getFocusOwner());
        assertThat(window.find("#overlay", Parent.class).lookupAll("*")).contains(owner);
        TestWindow.inFx(() -> window.fire(KeyCode.ESCAPE));
        assertThat(window.isShown("#keys")).isFalse();
    }

    @Test
    void keysLeadToTheGuide() {
        window.robot().type(KeyCode.F1);
        TestWindow.until("keys are shown", () -> window.isShown("#keys"));
        window.robot().clickOn("#open-guide");
        TestWindow.until("the guide is opened", () -> !window.openedFiles().isEmpty());
        assertThat(window.openedFiles())
                .singleElement()
                .satisfies(file -> assertThat(file).exists().hasParentRaw(guideFolder()));
        assertThat(window.isShown("#keys")).isFalse();
    }

    private static Path guideFolder() {
        return Path.of(System.getProperty("annals.home"), "docs", "guide");
    }

    @Test
    void sidePanesFoldAwayAndComeBack() {
        double before = TestWindow.fx(
                () -> window.find("#topics", Node.class).getLayoutBounds().getWidth());
        window.typeWithShortcut(KeyCode.DIGIT1);
        TestWindow.until("topics are folded", () -> !window.isShown("#topics"));
        window.typeWithShortcut(KeyCode.DIGIT2);
        TestWindow.until("the event is folded", () -> !window.isShown(".detail-pane"));
        window.robot().type(KeyCode.T);
        TestWindow.until(
                "topics are back, and their filter has the keys",
                () -> window.isShown("#topics")
                        && window.find("#topic-filter", Node.class).isFocused());
        TestWindow.until(
                "as wide as before",
                () -> Math.abs(window.find("#topics", Node.class)
                                        .getLayoutBounds()
                                        .getWidth()
                                - before)
                        < 4);
    }

    @Test
    void anEventThatIsChosenWhileFoldedAwayIsThereWhenItComesBack() {
        window.typeWithShortcut(KeyCode.DIGIT2);
        TestWindow.until("the event is folded", () -> !window.isShown(".detail-pane"));
        window.robot().type(KeyCode.J);
        window.untilSettled();
        window.typeWithShortcut(KeyCode.DIGIT2);
        TestWindow.until("it is there", () -> window.headline().equals("Talks on Syria begin in Geneva"));
    }

    @Test
    void textIsLargerAndSmallerByKeys() {
        window.robot().type(KeyCode.J);
        window.untilSettled();
        window.typeWithShortcut(KeyCode.PLUS, KeyCombination.SHIFT_DOWN);
        TestWindow.until("it is larger", () -> scale() > 1.05);
        window.typeWithShortcut(KeyCode.MINUS);
        window.typeWithShortcut(KeyCode.MINUS);
        TestWindow.until("it is smaller", () -> scale() < 0.95);
    }

    private double scale() {
        return window.find("#detail", WebView.class).getFontScale();
    }

    @Test
    void aWindowThatIsOpenedAgainShowsWhatItShowed() throws IOException {
        window.close();
        View left = lookAroundAndClose();
        assertThat(folder.resolve("window.properties")).exists();
        window = TestWindow.of(store(), Settings.in(folder));
        assertThat(window.view()).isEqualTo(left);
        assertThat(window.query()).isEqualTo("tag:Syria");
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");
        assertThat(window.isShown("#events")).isTrue();
        assertThat(window.isShown("#timeline")).isTrue();
        assertThat(window.isShown("#hints")).isFalse();
        assertThat(window.topics().keySet()).first().isEqualTo("Elections");

        window.close();
        Files.writeString(folder.resolve("window.properties"), "view.from = \\uZZZZ");
        window = TestWindow.of(store(), Settings.in(folder));
        assertThat(window.query()).isEmpty();
    }

    private View lookAroundAndClose() {
        try (TestWindow first = TestWindow.of(store(), Settings.in(folder))) {
            assertThat(first.isShown("#hints")).isTrue();
            first.robot().clickOn("#no-more-hints");
            TestWindow.until("hints are gone", () -> !first.isShown("#hints"));
            first.robot().clickOn(first.topic("Elections")).type(KeyCode.P).clickOn(first.topic("Elections"));
            first.robot().clickOn(first.topic("Syria")).type(KeyCode.L);
            TestWindow.inFx(() -> {
                first.session().look(16_700, 16_950);
                first.session().select(EventId.parse("2016-02-01/talks-begin").orElseThrow());
            });
            first.untilSettled();
            return first.view();
        }
    }

    private int commands() {
        return TestWindow.fx(
                () -> window.find("#commands", ListView.class).getItems().size());
    }
}
