package annals.ui;

import annals.ingest.ImportCancelledException;
import annals.library.Settings;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a window of its own over {@link Pages#small}, which is imported once. */
abstract class SmallArchiveTest {

    @TempDir
    static Path folder;

    private static StoreFolder store;

    TestWindow window;

    @BeforeAll
    static void importArchive() throws IOException, ImportCancelledException {
        store = TestWindow.imported(
                folder.resolve("store"), Pages.small(folder.resolve("small")).root());
    }

    static StoreFolder store() {
        return store;
    }

    @BeforeEach
    void show() {
        window = TestWindow.of(store, settings());
    }

    /** What the window remembers when it opens. */
    Settings settings() {
        return Settings.forgetful();
    }

    @AfterEach
    void close() {
        window.close();
    }
}
