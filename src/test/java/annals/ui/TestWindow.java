package annals.ui;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.cli.Archives;
import annals.explore.Session;
import annals.explore.View;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.RecentStores;
import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.Look;
import annals.ui.window.MainWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;

/**
 * The window with all that it is given, driven as its user would. Called on the test's thread. What fails unseen on any
 * thread makes {@link #close} fail.
 */
final class TestWindow implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int WORKERS = 2;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final List<String> browsed = new CopyOnWriteArrayList<>();
    private final List<StoreFolder> openedStores = new CopyOnWriteArrayList<>();
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final MainWindow window;
    private final Look look;

    /** Shown, and not started: it holds no archive yet. */
    TestWindow(StoreFolder store) {
        this(store, Settings.forgetful());
    }

    TestWindow(StoreFolder store, Settings settings) {
        this(store, settings, RecentStores.forgetful(), WIDTH, HEIGHT);
    }

    TestWindow(StoreFolder store, Settings settings, RecentStores recent) {
        this(store, settings, recent, WIDTH, HEIGHT);
    }

    TestWindow(StoreFolder store, Settings settings, RecentStores recent, double width, double height) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("JavaFX does not start", e);
        }
        look = fx(() -> new Look(false));
        window = fx(() -> {
            Fonts.load();
            MainWindow made = new MainWindow(
                    new Stage(),
                    new MainWindow.Setting(
                            store,
                            Archives.sample(),
                            "1.2.3",
                            look,
                            workers,
                            settings,
                            recent,
                            openedStores::add,
                            browsed::add,
                            opened::add),
                    width,
                    height);
            made.stage().show();
            made.stage().requestFocus();
            return made;
        });
    }

    /** Shows what a store holds. */
    static TestWindow of(StoreFolder store) {
        return of(store, Settings.forgetful());
    }

    static TestWindow of(StoreFolder store, Settings settings) {
        TestWindow window = new TestWindow(store, settings);
        window.start();
        window.untilSettled();
        until("topics are listed", () -> !window.topics().isEmpty());
        return window;
    }

    static StoreFolder imported(Path store, Path archive) throws IOException, ImportCancelledException {
        StoreFolder folder = new StoreFolder(store);
        new Importer(folder, ImportProgress.SILENT).run(List.of(new FolderArchive(archive)));
        return folder;
    }

    static <T> T fx(Callable<T> question) {
        try {
            return WaitForAsyncUtils.asyncFx(question).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the JavaFX thread: " + e.getCause(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the JavaFX thread does not answer", e);
        }
    }

    static void inFx(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    /** @param condition asked on the JavaFX thread */
    static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    void start() {
        inFx(window::start);
    }

    void importArchive(Archive archive) {
        inFx(() -> window.importArchive(archive));
    }

    MainWindow main() {
        return window;
    }

    FxRobot robot() {
        return robot;
    }

    Look look() {
        return look;
    }

    Session session() {
        return Objects.requireNonNull(window.session(), "no archive is open");
    }

    View view() {
        return fx(() -> session().view());
    }

    /** The addresses that the system's browser would have opened. */
    List<String> browsed() {
        return browsed;
    }

    /** The stores that would have been shown in the window's place. */
    List<StoreFolder> openedStores() {
        return openedStores;
    }

    /** The files that the system would have opened. */
    List<Path> openedFiles() {
        return opened;
    }

    /** Until every pane shows what the session holds. */
    void untilSettled() {
        until("the window is settled", window::isSettled);
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(robot.lookup(selector).query());
    }

    boolean isShown(String selector) {
        return fx(() -> robot.lookup(selector).queryAll().stream().anyMatch(TestWindow::isShown));
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    String label(String selector) {
        return fx(() -> find(selector, Label.class).getText());
    }

    String query() {
        return fx(() -> find("#search", TextField.class).getText());
    }

    /** The topics in sight with their counts, from top to bottom. */
    Map<String, String> topics() {
        return fx(() -> {
            Map<String, String> topics = new LinkedHashMap<>();
            robot.lookup("#topics .topic-name").<Label>queryAll().stream()
                    .filter(TestWindow::isShown)
                    .sorted((a, b) -> Double.compare(
                            a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY()))
                    .forEach(name -> topics.put(name.getText(), countsBeside(name)));
            return topics;
        });
    }

    private static String countsBeside(Label name) {
        return ((Label) name.getParent().lookup(".topic-counts")).getText();
    }

    /** The part of a topic's row that is clicked. */
    Node topic(String name) {
        return fx(() -> robot.lookup("#topics .topic-name").<Label>queryAll().stream()
                .filter(label -> label.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no topic " + name + " in " + topics()))
                .getParent());
    }

    /** Presses a key where the focus is, with Alt held down. */
    void typeWithAlt(KeyCode code) {
        inFx(() -> Gestures.press(window.stage().getScene(), code, KeyCombination.ALT_DOWN));
    }

    /** Presses a key where the focus is, with Ctrl (on macOS ⌘) held down. */
    void typeWithShortcut(KeyCode code, KeyCombination.Modifier... others) {
        List<KeyCombination.Modifier> held = new ArrayList<>(List.of(others));
        held.add(KeyCombination.SHORTCUT_DOWN);
        inFx(() -> Gestures.press(window.stage().getScene(), code, held.toArray(KeyCombination.Modifier[]::new)));
    }

    /** Does the first command whose name holds these words. */
    void command(String words) {
        typeWithShortcut(KeyCode.K);
        inFx(() -> {
            find("#command", TextField.class).setText(words);
            fire(KeyCode.ENTER);
        });
    }

    /** Presses a key where the focus is; on the JavaFX thread. */
    void fire(KeyCode code) {
        Gestures.press(window.stage().getScene(), code);
    }

    /** Types a character as a keyboard does that has it on whatever key. */
    void typeCharacter(String character) {
        inFx(() -> Gestures.type(window.stage().getScene(), character));
    }

    /** What was copied last. */
    String copied() {
        return fx(() -> Clipboard.getSystemClipboard().getString());
    }

    /** The headlines that the list has, from top to bottom. */
    List<String> listed() {
        return fx(() -> {
            TableView<?> table = find("#events", TableView.class);
            return table.getItems().stream()
                    .map(event -> session().chronicle().title((Integer) event))
                    .toList();
        });
    }

    /** The headlines of the rows that are selected in the list. */
    List<String> selectedRows() {
        return fx(() -> {
            TableView<?> table = find("#events", TableView.class);
            return table.getSelectionModel().getSelectedItems().stream()
                    .map(event -> session().chronicle().title((Integer) event))
                    .toList();
        });
    }

    /** Where on the screen the timeline's topmost event can be clicked: where the pointer becomes a hand. */
    Point2D eventOnTimeline() {
        return fx(() -> {
            Region timeline = find("#timeline", Region.class);
            for (double y = 0; y < timeline.getHeight(); y += 4) {
                for (double x = 2; x < timeline.getWidth(); x += 12) {
                    Point2D place = timeline.localToScene(x, y);
                    Gestures.move(timeline, place);
                    if (Cursor.HAND.equals(timeline.getCursor())) {
                        return timeline.localToScreen(x, y);
                    }
                }
            }
            throw new AssertionError("there is no event to click on the timeline");
        });
    }

    /** Asks the page in the detail pane. */
    <T> T detail(Function<Document, T> question) {
        return fx(() -> question.apply(Objects.requireNonNull(document(), "the detail pane shows no page")));
    }

    /** What the page in the detail pane is about; empty while there is none. */
    String headline() {
        return fx(() -> {
            Document document = document();
            return document == null || document.getElementsByTagName("h1").getLength() == 0
                    ? ""
                    : document.getElementsByTagName("h1").item(0).getTextContent();
        });
    }

    private @Nullable Document document() {
        return robot.lookup("#detail")
                .<WebView>tryQuery()
                .map(view -> view.getEngine().getDocument())
                .orElse(null);
    }

    /** Nothing that a worker is asked is answered until the latch is open. */
    void keepWorkersBusy(CountDownLatch until) {
        for (int worker = 0; worker < WORKERS; worker++) {
            workers.execute(() -> {
                try {
                    until.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    @Override
    public void close() {
        inFx(() -> window.stage().hide());
        workers.close();
        WaitForAsyncUtils.waitForFxEvents();
        Thread.setDefaultUncaughtExceptionHandler(null);
        if (!uncaught.isEmpty()) {
            throw new AssertionError("something failed unseen: " + uncaught, uncaught.getFirst());
        }
    }
}
