package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.ingest.ImportCancelledException;
import annals.library.RecentStores;
import annals.library.RecentStores.Recent;
import annals.library.Settings;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives that were open last, and how one comes to another. */
class WelcomeTest {

    @TempDir
    private Path folder;

    @Test
    void aShownStoreIsRememberedAndOthersAreOpenedInItsPlace() throws IOException, ImportCancelledException {
        RecentStores recent = RecentStores.in(folder);
        StoreFolder other = TestWindow.imported(folder.resolve("other"), small());
        recent.add(other.path(), "other news");
        recent.add(folder.resolve("gone"), "gone news");
        StoreFolder store = TestWindow.imported(folder.resolve("store"), small());
        try (TestWindow window = new TestWindow(store, Settings.forgetful(), recent)) {
            window.start();
            window.untilSettled();
            TestWindow.until("it is remembered", () -> recent.all().size() == 3);
            assertThat(recent.all().getFirst()).isEqualTo(new Recent(store.path(), "small"));

            window.robot().clickOn("#more").clickOn("Recent archives…");
            TestWindow.until("they are listed", () -> names(window).size() == 3);
            assertThat(names(window)).containsExactly("small", "gone news", "other news");
            assertThat(window.isShown("open now")).isTrue();
            assertThat(window.isShown("not there any more: " + folder.resolve("gone")))
                    .isTrue();
            assertThat(disabled(window, "small")).isTrue();
            assertThat(disabled(window, "gone news")).isTrue();
            assertThat(window.isShown("#welcome-sample")).isFalse();

            window.robot().clickOn("other news");
            assertThat(window.openedStores()).extracting(StoreFolder::path).containsExactly(other.path());
            assertThat(window.isShown("#overlay")).isFalse();
        }
    }

    @Test
    void whatIsGoneCanBeRemoved() throws IOException, ImportCancelledException {
        RecentStores recent = RecentStores.in(folder);
        recent.add(folder.resolve("gone"), "gone news");
        try (TestWindow window =
                new TestWindow(TestWindow.imported(folder.resolve("store"), small()), Settings.forgetful(), recent)) {
            window.start();
            window.untilSettled();
            window.typeWithShortcut(KeyCode.K);
            window.robot().write("recent").type(KeyCode.ENTER);
            TestWindow.until("they are listed", () -> names(window).size() == 2);
            TestWindow.inFx(() -> window.robot().lookup("#recent .button").<Button>queryAll().stream()
                    .filter(button -> "Remove gone news from this list".equals(button.getAccessibleText()))
                    .forEach(Button::fire));
            TestWindow.until("it is gone from the list", () -> names(window).equals(List.of("small")));
            assertThat(recent.all()).extracting(Recent::name).containsExactly("small");
            window.robot().type(KeyCode.ESCAPE);
            assertThat(window.isShown("#overlay")).isFalse();
        }
    }

    /** Where nothing can be shown, the sample can. */
    @Test
    void standsInTheWindowWhereNoArchiveIsOpen() throws IOException, ImportCancelledException {
        StoreFolder store = TestWindow.imported(folder.resolve("store"), small());
        try (var files = Files.walk(store.path())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
                Files.writeString(file, "no database", StandardCharsets.UTF_8);
            }
        }
        RecentStores recent = RecentStores.in(folder);
        recent.add(folder.resolve("other"), "other news");
        try (TestWindow window = new TestWindow(store, Settings.forgetful(), recent)) {
            window.start();
            TestWindow.until("it is offered", () -> window.isShown("#welcome-sample"));
            TestWindow.until("others are, too", () -> names(window).equals(List.of("other news")));
            assertThat(window.isShown("#welcome-folder")).isTrue();
        }
    }

    private static List<String> names(TestWindow window) {
        return TestWindow.fx(() -> window.robot().lookup("#recent .hyperlink").<Hyperlink>queryAll().stream()
                .map(Hyperlink::getText)
                .toList());
    }

    private static boolean disabled(TestWindow window, String name) {
        return TestWindow.fx(() -> window.robot().lookup("#recent .hyperlink").<Hyperlink>queryAll().stream()
                .filter(link -> link.getText().equals(name))
                .allMatch(Hyperlink::isDisabled));
    }

    private Path small() throws IOException {
        return Pages.small(folder.resolve("small")).root();
    }
}
