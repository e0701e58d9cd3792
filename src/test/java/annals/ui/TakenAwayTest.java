package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.ingest.ImportCancelledException;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The store is taken away while its window is open. The window goes on or says what is wrong, and no note is lost. */
@Isolated("listens to all that is logged")
class TakenAwayTest {

    @TempDir
    private Path folder;

    private final List<LogRecord> thrown = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null) {
                thrown.add(entry);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private StoreFolder store;
    private TestWindow window;

    @BeforeEach
    void show() throws IOException, ImportCancelledException {
        store = TestWindow.imported(
                folder.resolve("store"), Pages.small(folder.resolve("small")).root());
        Logger.getLogger("").addHandler(listener);
        window = TestWindow.of(store);
        window.robot().type(KeyCode.J);
        window.robot().type(KeyCode.S);
        untilStars(1);
    }

    @AfterEach
    void close() {
        window.close();
        Logger.getLogger("").removeHandler(listener);
        assertThat(thrown).extracting(LogRecord::getMessage).isEmpty();
    }

    @Test
    void aStoreThatIsMovedAwayAndBackLosesNothing() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(store.path(), elsewhere);

        window.robot().type(KeyCode.J);
        window.untilSettled();
        assertThat(window.headline()).as("events are read on").isNotEmpty();
        window.robot().type(KeyCode.S);
        TestWindow.until("it is said", () -> window.label("#notice").contains("no longer there"));
        assertThat(window.label("#notice")).contains(store.path().toString(), "bring the store");
        assertThat(store.path()).as("nothing that would stand in its way").doesNotExist();
        assertThat(stars()).as("what was made is still shown").isEqualTo(1);

        Files.move(elsewhere, store.path());
        window.robot().type(KeyCode.S);
        untilStars(2);
    }

    @Test
    void aStoreThatIsDeletedIsNotMadeAnewByANote() throws IOException {
        delete(store.path());
        window.robot().type(KeyCode.J);
        window.untilSettled();
        window.robot().type(KeyCode.S);
        TestWindow.until("it is said", () -> window.label("#notice").contains("no longer there"));
        assertThat(stars()).isEqualTo(1);
        assertThat(store.path()).doesNotExist();
    }

    @Test
    void aDatabaseThatIsCutShortIsNamedWithWhatToDo() throws IOException {
        Path database = store.path().resolve("archive-1/annals.mv.db");
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
        for (int i = 0; i < 5; i++) {
            window.robot().type(KeyCode.J);
            window.untilSettled();
        }
        window.close();

        window = new TestWindow(store);
        window.start();
        TestWindow.until("it is said", () -> !window.label("#notice").isEmpty());
        assertThat(window.label("#notice")).contains("--anew").doesNotContain("Exception");
    }

    private void untilStars(int count) {
        TestWindow.until(count + " stars", () -> starsNow() == count);
    }

    private int stars() {
        return TestWindow.fx(this::starsNow);
    }

    private int starsNow() {
        return window.session().library().marks().starred().size();
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
