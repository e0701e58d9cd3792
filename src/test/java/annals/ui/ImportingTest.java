package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.archive.Problem;
import annals.ingest.ImportCancelledException;
import annals.model.EventId;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that grows while it is looked at, and others that come beside it. */
class ImportingTest {

    private static final EventId TALKS = new EventId(LocalDate.of(2016, 2, 1), "talks-begin");

    @TempDir
    private Path folder;

    private Pages pages;
    private StoreFolder store;
    private TestWindow window;

    @BeforeEach
    void show() throws IOException, ImportCancelledException {
        pages = Pages.small(folder.resolve("small"));
        store = TestWindow.imported(folder.resolve("store"), pages.root());
        window = TestWindow.of(store);
        TestWindow.inFx(() -> window.session().select(TALKS));
        window.untilSettled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSecondArchiveComesBesideTheFirstWhichStaysInUse() throws IOException {
        GatedArchive second = secondArchive();
        window.importArchive(second);
        TestWindow.until("it is under way", () -> window.isShown(".progress-bar") && second.isUnderWay());

        window.robot().clickOn(window.topic("Syria"));
        awaitCount("4 of 7");
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");

        second.open();
        awaitCount("4 of 8");
        assertThat(window.isShown("small + second")).isTrue();
        assertThat(window.isShown(".progress-bar")).isFalse();
        assertThat(window.view().selected()).isEqualTo(TALKS);
        assertThat(window.topics()).containsKey("Weather");
    }

    @Test
    void aCancelledImportLeavesTheOldStateInTheWindowAndTheStore() throws IOException {
        GatedArchive second = secondArchive();
        window.importArchive(second);
        TestWindow.until("it is under way", () -> window.isShown(".progress-bar") && second.isUnderWay());
        window.robot().clickOn("#cancel-import");
        awaitNotice("Import cancelled; nothing was changed");
        assertThat(window.isShown(".progress-bar")).isFalse();
        assertOldState();
        window.close();

        window = TestWindow.of(store);
        assertOldState();
    }

    private void assertOldState() {
        assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        assertThat(window.isShown("small")).isTrue();
        assertThat(window.topics()).doesNotContainKey("Weather");
    }

    @Test
    void importingAgainSaysWhereNothingHasChanged() {
        choose("Import what changed");
        awaitNotice("Nothing has changed since the last import");
        assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        assertThat(window.view().selected()).isEqualTo(TALKS);
    }

    @Test
    void importingAgainShowsWhatHasChanged() throws IOException {
        pages.event("2016-02-01", "talks-begin", "# Talks begin at last\nThe page was written anew.\n");
        storm();
        choose("Import what changed");
        awaitCount("8 of 8");
        TestWindow.until("it is read anew", () -> window.headline().equals("Talks begin at last"));
        assertThat(window.view().selected()).isEqualTo(TALKS);
        assertThat(window.label("#notice")).isEmpty();
    }

    @Test
    void aWatchedArchiveOffersWhatIsNewAndShowsItOnlyWhenAsked() throws IOException {
        window.robot().clickOn(window.topic("Syria"));
        awaitCount("4 of 7");
        assertThat(window.isShown("watched")).isFalse();
        choose("Watch this archive");
        TestWindow.until("it is watched", () -> window.isShown("watched"));

        storm();
        TestWindow.until("it is offered", () -> window.isShown("#offer"));
        assertThat(offer()).isEqualTo("1 new event \u2013 show");
        assertThat(window.label("#match-count")).isEqualTo("4 of 7");
        assertThat(window.isShown(".progress-bar")).isFalse();

        window.robot().clickOn("#offer");
        awaitCount("4 of 8");
        assertThat(window.isShown("#offer")).isFalse();
        assertThat(window.view().selected()).isEqualTo(TALKS);
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");
        assertThat(window.topics()).containsKey("Weather");
        assertThat(window.isShown("watched")).isTrue();

        choose("Watch this archive");
        TestWindow.until("it is watched no more", () -> !window.isShown("watched"));
    }

    @Test
    void anArchiveBesideTheFirstIsWatchedToo() throws IOException {
        GatedArchive second = secondArchive();
        second.open();
        window.importArchive(second);
        awaitCount("8 of 8");
        choose("Watch this archive");
        TestWindow.until("it is watched", () -> window.isShown("watched"));
        new Pages(second.root())
                .event("2016-08-02", "flood", "##### Weather\n# A flood\n")
                .event("2016-08-03", "drought", "##### Weather\n# A drought\n");
        TestWindow.until("it is offered", () -> window.isShown("#offer"));
        assertThat(offer()).isEqualTo("2 new events \u2013 show");
    }

    @Test
    void anArchiveThatIsGoneSaysWhatToDo() throws IOException {
        delete(pages.root());
        choose("Import what changed");
        TestWindow.until("it is said", () -> !window.label("#notice").isEmpty());
        assertThat(window.label("#notice"))
                .contains("there is no " + pages.root(), "give the folder")
                .doesNotContain("Exception");
        assertThat(window.isShown(".progress-bar")).isFalse();
        assertThat(window.label("#match-count")).isEqualTo("7 of 7");
        assertThat(window.headline()).isEqualTo("Talks on Syria begin in Geneva");
    }

    @Test
    void theReportListsProblemsSortsThemAndOpensTheirFiles() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken/news/2016/09/1"));
        Path binary = Files.write(broken.resolve("b-binary.md"), new byte[] {'#', ' ', 0, 1, 2});
        Path empty = Files.createFile(broken.resolve("a-empty.md"));
        window.importArchive(new FolderArchive(folder.resolve("broken")));
        awaitCount("8 of 8");
        choose("Import report\u2026");
        TestWindow.until("it is shown", () -> Window.getWindows().size() == 2);

        assertThat(summary()).startsWith("1 left out, ");
        clickOnColumn("File");
        TestWindow.until("files ascend", () -> listed(empty) < listed(binary));
        clickOnColumn("File");
        TestWindow.until("files descend", () -> listed(binary) < listed(empty));
        assertThat(listed(binary)).isNotNegative();

        window.robot().doubleClickOn(cell("binary, not text, left out"));
        TestWindow.until("a file is opened", () -> !window.openedFiles().isEmpty());
        assertThat(window.openedFiles()).containsExactly(binary);
        TestWindow.inFx(() -> Window.getWindows().getLast().hide());
    }

    private String summary() {
        return window.label(".report-summary");
    }

    /** A click by the headless robot does not sort, so what a mouse would send is fired at the header. */
    private void clickOnColumn(String name) {
        TestWindow.inFx(() -> {
            Node label = window.robot().lookup("#problems .column-header .label").<Label>queryAll().stream()
                    .filter(header -> header.getText().equals(name))
                    .findFirst()
                    .orElseThrow();
            Gestures.pressAndRelease(label.getParent());
        });
    }

    /** As it stands after sorting: a table keeps cells that it shows no more, and moves the others at its next layout. */
    private Node cell(String text) {
        return TestWindow.fx(() -> {
            window.find("#problems", TableView.class).layout();
            return window.robot().lookup("#problems .table-cell").<Node>queryAll().stream()
                    .filter(cell -> cell instanceof Labeled labeled && text.equals(labeled.getText()))
                    .filter(TestWindow::isShown)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Where the first problem of a file stands in the table; -1 where there is none. */
    private int listed(Path file) {
        return TestWindow.fx(() -> ((TableView<?>) window.find("#problems", TableView.class))
                .getItems().stream()
                        .map(problem -> Path.of(((Problem) problem).path()).getFileName())
                        .toList()
                        .indexOf(file.getFileName()));
    }

    private String offer() {
        return TestWindow.fx(() -> window.find("#offer", Hyperlink.class).getText());
    }

    private void choose(String item) {
        window.robot().clickOn("#more").clickOn(item);
    }

    private void storm() throws IOException {
        pages.event("2016-08-01", "storm", "##### Weather\n# A storm\n");
    }

    private GatedArchive secondArchive() throws IOException {
        Pages second = new Pages(folder.resolve("second")).event("2016-08-01", "storm", "##### Weather\n# A storm\n");
        return new GatedArchive(second.root());
    }

    private void awaitCount(String count) {
        TestWindow.until(
                "the count is " + count, () -> window.label("#match-count").equals(count));
        window.untilSettled();
    }

    private void awaitNotice(String notice) {
        TestWindow.until("it is said", () -> window.label("#notice").equals(notice));
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    /** Shows its pages, and does not end before it may. */
    private static final class GatedArchive implements Archive {

        private final Path root;
        private final CountDownLatch shown = new CountDownLatch(1);
        private final CountDownLatch gate = new CountDownLatch(1);

        GatedArchive(Path root) {
            this.root = root;
        }

        Path root() {
            return root;
        }

        boolean isUnderWay() {
            return shown.getCount() == 0;
        }

        void open() {
            gate.countDown();
        }

        @Override
        public String location() {
            return new FolderArchive(root).location();
        }

        @Override
        public void visit(Visitor visitor) throws IOException {
            new FolderArchive(root).visit(visitor);
            shown.countDown();
            while (gate.getCount() > 0 && visitor.goesOn()) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
