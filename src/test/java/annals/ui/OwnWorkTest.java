package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.library.Settings;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the analyst makes in the window, and how it is seen there. */
class OwnWorkTest extends EmptyWorkspaceTest {

    @BeforeEach
    void begin() {
        selectFirst();
    }

    @Test
    void aStarIsSeenInEveryPaneAndIsOnDisk() {
        int[] before = timeline();
        window.robot().type(KeyCode.L);
        window.untilSettled();
        window.robot().type(KeyCode.S);
        TestWindow.until("it is starred", () -> starButton().equals("Take the star away (S)"));
        assertThat(file().read().isStarred(BEGIN)).isTrue();
        assertThat(TestWindow.<Integer>fx(() ->
                        window.robot().lookup("#events .starred").queryAll().size()))
                .isOne();
        window.robot().type(KeyCode.L).type(KeyCode.L);
        window.untilSettled();
        assertThat(timeline()).isNotEqualTo(before);

        window.robot().clickOn("#star");
        TestWindow.until("it is not", () -> starButton().equals("Star this event (S)"));
        assertThat(file().read().isEmpty()).isTrue();
        assertThat(timeline()).isEqualTo(before);
    }

    @Test
    void aSearchForStarsIsAnsweredAnewWhenOneComesOrGoes() {
        ask("is:starred");
        assertThat(window.label("#match-count")).isEqualTo("0 of 7");
        window.robot().clickOn("#star");
        TestWindow.until("it is found", () -> window.label("#match-count").equals("1 of 7"));
        window.robot().clickOn("is:starred  ✕");
        TestWindow.until("all are", () -> window.label("#match-count").equals("7 of 7"));
        window.robot().clickOn("#star");
        TestWindow.until("the star is gone", () -> starButton().equals("Star this event (S)"));
        ask("is:starred");
        assertThat(window.label("#match-count")).isEqualTo("0 of 7");
    }

    @Test
    void aStarIsTakenBackAndSetAgainAndTheMenuNamesIt() {
        window.robot().type(KeyCode.S);
        TestWindow.until("it can be undone", () -> menu().contains("Undo: star event"));
        window.typeWithShortcut(KeyCode.Z);
        TestWindow.until("it can be done again", () -> menu().contains("Redo: star event"));
        assertThat(menu()).startsWith("Undo, ");
        assertThat(file().read().isEmpty()).isTrue();
        window.typeWithShortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN);
        TestWindow.until("it is there again", () -> menu().contains("Undo: star event"));
        assertThat(file().read().isStarred(BEGIN)).isTrue();
    }

    @Test
    void aTextThatIsWrittenInHasItsOwnUndo() {
        window.robot().type(KeyCode.S);
        TestWindow.until("it is starred", () -> menu().contains("Undo: star event"));
        window.robot().clickOn("#search").write("talks");
        window.typeWithShortcut(KeyCode.Z);
        window.robot().write("s");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(menu()).contains("Undo: star event");
        assertThat(TestWindow.<String>fx(
                        () -> window.find("#search", TextField.class).getText()))
                .doesNotContain("talkss");
        assertThat(file().read().isStarred(BEGIN)).isTrue();
    }

    @Test
    void whatWasAskedForBeforeTheWindowClosedIsMade() {
        CountDownLatch free = new CountDownLatch(1);
        window.keepWorkersBusy(free);
        window.robot().type(KeyCode.S).type(KeyCode.S).type(KeyCode.S);
        TestWindow.inFx(() -> window.main().stage().hide());
        free.countDown();
        window.close();
        assertThat(file().read().isStarred(BEGIN)).isTrue();
        window = TestWindow.of(store(), Settings.forgetful());
    }

    @Test
    void whatAnotherProcessMadeIsSeenWithTheNextChange() {
        file().change(before -> Edits.star(
                        new EventRef(BEGIN, BEGIN_TITLE), Clock.systemUTC().instant())
                .applyTo(before));
        window.robot().type(KeyCode.J).type(KeyCode.S);
        TestWindow.until("the second is starred", () -> starButton().equals("Take the star away (S)"));
        window.robot().type(KeyCode.K);
        window.untilSettled();
        assertThat(window.view().selected()).isEqualTo(BEGIN);
        TestWindow.until("it is starred", () -> starButton().equals("Take the star away (S)"));
    }

    @Test
    void aWorkspaceThatIsLockedIsSaidAndTheWindowWorksOn() throws IOException {
        Path lock = file().folder().resolve("workspace.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            window.robot().type(KeyCode.S);
            TestWindow.until("it is said", () -> window.label("#notice").startsWith("Not kept: what you made in"));
        }
        assertThat(starButton()).isEqualTo("Star this event (S)");
        window.robot().type(KeyCode.S);
        TestWindow.until("it is starred", () -> starButton().equals("Take the star away (S)"));
    }

    @Test
    void aWorkspaceThatAnotherProcessHoldsIsWaitedForAndThatIsSaid() throws IOException, InterruptedException {
        Path lock = file().folder().resolve("workspace.lock");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "annals.workspace.file.Holder",
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        window.robot().type(KeyCode.S);
        TestWindow.until("it is said", () -> window.isShown("#waiting-for-turn"));
        assertThat(starButton()).isEqualTo("Star this event (S)");
        holder.getOutputStream().close();
        holder.waitFor();
        TestWindow.until("it is starred", () -> starButton().equals("Take the star away (S)"));
        assertThat(window.isShown("#waiting-for-turn")).isFalse();
    }

    @Test
    void aWorkspaceThatCannotBeReadIsSaidAndTheArchiveIsShown() throws IOException {
        window.close();
        Path database = file().folder().resolve("workspace.mv.db");
        Path copy = file().folder().resolve("workspace.copy");
        byte[] whole = Files.readAllBytes(database);
        byte[] wholeCopy = Files.readAllBytes(copy);
        Files.writeString(database, "not a database");
        Files.writeString(copy, "not a copy");
        try {
            window = TestWindow.of(store());
            assertThat(window.label("#notice")).startsWith("Not kept: what you made, in");
            assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        } finally {
            Files.write(database, whole);
            Files.write(copy, wholeCopy);
        }
    }

    private String starButton() {
        return TestWindow.fx(() -> window.find("#star", Button.class).getAccessibleText());
    }

    /** What the menu offers of undo and redo, in one line. */
    private String menu() {
        return TestWindow.fx(() -> {
            window.find("#more", Button.class).fire();
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            return menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(text -> text != null && (text.startsWith("Undo") || text.startsWith("Redo")))
                    .collect(Collectors.joining(", "));
        });
    }

    /** The pixels of the timeline. */
    private int[] timeline() {
        return TestWindow.fx(() -> {
            WritableImage picture = window.find("#timeline", Node.class).snapshot(null, null);
            int width = (int) picture.getWidth();
            int[] pixels = new int[width * (int) picture.getHeight()];
            picture.getPixelReader()
                    .getPixels(
                            0, 0, width, (int) picture.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }
}
