package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.ingest.ImportCancelledException;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window opens with, and how it comes to another archive. */
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAStoreItImportsTheSampleAndOffersToOpenAnother() throws IOException {
        StoreFolder store = store();
        try (TestWindow window = new TestWindow(store)) {
            assertThat(window.isShown("#open-archive")).isFalse();
            window.start();
            window.untilSettled();
            TestWindow.until("topics are listed", () -> !window.topics().isEmpty());
            int events = TestWindow.fx(() -> window.session().chronicle().size());
            assertThat(events).isGreaterThan(400);
            assertThat(window.label("#match-count")).isEqualTo(String.format("%,d of %,d", events, events));
            assertThat(window.topics()).containsKey("Syria");
            assertThat(window.isShown("#open-archive")).isTrue();
            assertThat(labels(window)).contains("Sample archive").doesNotContain("Cancel");

            window.importArchive(new FolderArchive(smallArchive()));
            awaitCount(window, "7 of 7");
            assertThat(window.isShown("#open-archive")).isFalse();
            assertThat(labels(window)).contains("small").doesNotContain("Sample archive");
        }
        try (TestWindow window = TestWindow.of(store)) {
            assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        }
    }

    @Test
    void anArchiveWithoutEventsSaysSo() throws IOException, ImportCancelledException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        try (TestWindow window = new TestWindow(TestWindow.imported(folder.resolve("store"), nothing))) {
            window.start();
            TestWindow.until("it is shown", () -> labels(window).contains("This archive holds no events"));
            assertThat(window.label("#match-count")).isEqualTo("0 of 0");
            assertThat(window.isShown("#timeline")).isFalse();

            window.importArchive(new FolderArchive(smallArchive()));
            awaitCount(window, "7 of 7");
            assertThat(window.isShown("#timeline")).isTrue();
        }
    }

    @Test
    void aDamagedStoreSaysSo() throws IOException, ImportCancelledException {
        StoreFolder store = TestWindow.imported(folder.resolve("store"), smallArchive());
        damage(store);
        try (TestWindow window = new TestWindow(store)) {
            window.start();
            TestWindow.until("it is said", () -> !window.label("#notice").isEmpty());
            assertThat(window.label("#notice")).contains("cannot be opened", "import");
            assertThat(labels(window)).contains("No archive is open").doesNotContain("Sample archive");
            assertThat(window.isShown("#open-archive")).isTrue();
        }
    }

    @Test
    void anImportGoesOnBesideTheArchiveAndCanBeCancelled() throws IOException, ImportCancelledException {
        StoreFolder store = TestWindow.imported(folder.resolve("store"), smallArchive());
        CountDownLatch begun = new CountDownLatch(1);
        try (TestWindow window = TestWindow.of(store)) {
            window.importArchive(endless(begun));
            TestWindow.until("the import has begun", () -> begun.getCount() == 0);
            window.robot().clickOn(window.topic("Syria"));
            awaitCount(window, "4 of 7");
            TestWindow.inFx(
                    window.main()::showReport); // asks the store, whose answer is not to be taken for the import's
            TestWindow.until("the report is shown", () -> Window.getWindows().size() == 2);
            TestWindow.inFx(() -> Window.getWindows().getLast().hide());
            window.robot().clickOn("#cancel-import");
            TestWindow.until("it has ended", () -> !window.label("#notice").isEmpty());
            assertThat(window.label("#notice")).isEqualTo("Import cancelled; nothing was changed");
            assertThat(window.isShown(".progress-bar")).isFalse();
            assertThat(window.label("#match-count")).isEqualTo("4 of 7");
        }
    }

    @Test
    void aSecondImportReplacesTheFirst() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        try (TestWindow window = new TestWindow(store())) {
            window.importArchive(endless(begun));
            TestWindow.until("the first has begun", () -> begun.getCount() == 0);
            window.importArchive(new FolderArchive(smallArchive()));
            awaitCount(window, "7 of 7");
            assertThat(window.label("#notice")).isEmpty();
            assertThat(window.isShown(".progress-bar")).isFalse();
        }
    }

    @Test
    void aFolderThatIsNotThereSaysSoAndKeepsTheArchive() throws IOException, ImportCancelledException {
        StoreFolder store = TestWindow.imported(folder.resolve("store"), smallArchive());
        try (TestWindow window = TestWindow.of(store)) {
            window.importArchive(new FolderArchive(folder.resolve("gone")));
            TestWindow.until("it is said", () -> !window.label("#notice").isEmpty());
            assertThat(window.label("#notice")).contains("gone");
            assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        }
    }

    @Test
    void aboutNamesTheVersionTheStoreAndTheLog() {
        StoreFolder store = store();
        try (TestWindow window = new TestWindow(store)) {
            window.robot().clickOn("#more").clickOn("About Annals");
            assertThat(window.isShown("1.2.3")).isTrue();
            assertThat(window.isShown(store.logFolder().toString())).isTrue();
            window.robot().clickOn("Close");
        }
    }

    private StoreFolder store() {
        return new StoreFolder(folder.resolve("store"));
    }

    private Path smallArchive() throws IOException {
        return Pages.small(folder.resolve("small")).root();
    }

    private static void damage(StoreFolder store) throws IOException {
        try (var files = Files.walk(store.path())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
                Files.writeString(file, "no database", StandardCharsets.UTF_8);
            }
        }
    }

    private static Archive endless(CountDownLatch begun) {
        return new Archive() {
            @Override
            public String location() {
                return "endless";
            }

            @Override
            public void visit(Visitor visitor) {
                begun.countDown();
                while (visitor.goesOn()) {
                    LockSupport.parkNanos(1_000_000);
                }
            }
        };
    }

    private static void awaitCount(TestWindow window, String count) {
        TestWindow.until(
                "the count is " + count, () -> window.label("#match-count").equals(count));
        window.untilSettled();
    }

    /** All texts in sight. */
    private static List<String> labels(TestWindow window) {
        return TestWindow.fx(() -> window.robot().lookup(".label").<Label>queryAll().stream()
                .filter(TestWindow::isShown)
                .map(Label::getText)
                .toList());
    }
}
