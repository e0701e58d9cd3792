package annals.ui.window;

import annals.archive.Archive;
import annals.explore.Session;
import annals.explore.View;
import annals.explore.own.OwnWork;
import annals.explore.own.SavedView;
import annals.ingest.ImportCancelledException;
import annals.library.Library;
import annals.library.RecentStores;
import annals.library.Settings;
import annals.store.StoreFolder;
import annals.ui.look.Look;
import annals.ui.search.FilterChips;
import annals.workspace.ViewState;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: one open archive at a time, and the imports that bring in another. */
public final class MainWindow {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);

    /**
     * What the window is given to work with.
     *
     * @param settings what is remembered of the store's window
     * @param recent the stores that were shown last
     * @param openStore shows another store in this window's place
     * @param browser opens web addresses outside
     * @param fileOpener opens files outside
     */
    public record Setting(
            StoreFolder store,
            Archive sample,
            String version,
            Look look,
            Executor workers,
            Settings settings,
            RecentStores recent,
            Consumer<StoreFolder> openStore,
            Consumer<String> browser,
            Consumer<Path> fileOpener) {}

    private final Stage stage;
    private final Setting setting;
    private final BorderPane frame = new BorderPane();
    private final WindowCommands commands;
    private final Overlay overlay = new Overlay();
    private final WindowPlace place;
    private final TopBar top;
    private final FilterChips filters = new FilterChips();
    private final StatusBar status;
    private final Imports imports;
    private final OwnWork own;
    private final HandingOn handing;
    private final Telling telling;
    private final BringingIn bringing;
    private final Beginnings beginnings;
    private final FirstUses firstUses;

    private @Nullable Session session;
    private @Nullable ArchiveView archiveView;
    private @Nullable Exception failure;
    private @Nullable Welcome shown;

    public MainWindow(Stage stage, Setting setting, double width, double height) {
        this.stage = stage;
        this.setting = setting;
        commands = new WindowCommands(this);
        handing = new HandingOn(this);
        telling = new Telling(this, frame, handing);
        bringing = new BringingIn(this);
        List<Command> list = new ArrayList<>(CommandList.of(commands));
        List<Command> told = TellingCommands.of(telling, handing, bringing);
        list.addAll(told);
        commands.name(list);
        top = new TopBar(commands, setting.settings());
        top.offer(TellingCommands.inMenu(told));
        status = new StatusBar(commands, this::cancelImport);
        imports = new Imports(setting, status, this::watching, new Imports.Outcome() {
            @Override
            public void opened(Library library) {
                show(library);
            }

            @Override
            public void failed(Exception e) {
                MainWindow.this.failed(e);
            }
        });
        beginnings = new Beginnings(setting, this::failed);
        firstUses = new FirstUses(setting.workers());
        own = new OwnWork(setting.store(), setting.workers(), Platform::runLater, Clock.systemUTC(), this::notDone);
        own.onChange(() -> top.showOwn(own));
        top.showOwn(own);
        new UnsavedWords(this).install(status);
        own.read();
        VBox head = new VBox(top, filters, new Hints(setting.settings()));
        head.setViewOrder(-1); // what hangs down from the search field stands before all else
        top.setViewOrder(-1);
        frame.setTop(head);
        telling.install(status);
        StackPane root = new StackPane(frame, overlay);
        root.getStylesheets()
                .add(Objects.requireNonNull(MainWindow.class.getResource("window.css"))
                        .toExternalForm());
        Scene scene = new Scene(root, width, height);
        setting.look().dress(scene);
        new Keys(list, overlay::isOpen).install(scene);
        new DroppedArchives(this::importArchive, this::failed).install(scene);
        stage.setTitle("Annals");
        stage.setScene(scene);
        place = new WindowPlace(stage, setting.settings());
        place.restore();
        stage.setOnHidden(event -> close());
        stage.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                own.read(); // a command may have changed it meanwhile
                bringing.beside().read();
            }
        });
        showEmpty("Opening the archive…", "");
    }

    public Stage stage() {
        return stage;
    }

    /** The open archive's session; null while none is open. */
    public @Nullable Session session() {
        return session;
    }

    /** Why no archive is open, once it is known that none can be. */
    public @Nullable Exception failure() {
        return session == null ? failure : null;
    }

    /** Whether everything that was asked for is on screen. */
    public boolean isSettled() {
        return session != null
                && own.isKnown()
                && session.isSettled()
                && archiveView != null
                && archiveView.isSettled();
    }

    /** Shows this of the first archive that is opened, instead of what was shown last. */
    public void beginWith(ViewState state) {
        beginnings.beginWith(state);
    }

    /** Begins with what the store holds, or with the sample where it holds nothing. */
    public void start() {
        if (setting.store().holdsArchive()) {
            imports.open();
        } else {
            showEmpty("Reading the sample archive…", "Your own comes with Open archive…, any time.");
            importArchive(setting.sample());
        }
    }

    /** Shows an archive that was opened elsewhere; closes it in the end. */
    public void show(Library library) {
        View before = viewToKeep(library);
        closeArchive();
        View begin = before == null ? beginnings.view(library) : before;
        Session opened = new Session(library, setting.workers(), Platform::runLater, begin);
        session = opened;
        opened.versioning().use(setting.settings());
        own.use(opened);
        ArchiveView view = new ArchiveView(
                opened, own, commands.own(), setting.look(), setting.workers(), setting.settings(), setting.browser());
        view.standBeside(bringing.strip(opened));
        archiveView = view;
        opened.onChange(() -> {
            top.show(opened);
            status.follow(opened);
        });
        top.search().use(opened);
        filters.use(opened);
        top.show(opened);
        status.show(opened, library.name(), library.isSample());
        beginnings.remember(library.isSample() ? "Sample archive" : library.name());
        if (library.chronicle().isEmpty()) {
            showInside(
                    welcome("This archive holds no events", "Open a folder with pages such as news/2017/01/16/….md"));
        } else {
            frame.setCenter(view);
            view.applyCss(); // only a split pane with a skin has its panes in the scene, where they can be focused
            view.focusMiddle();
            firstUses.expect();
        }
    }

    /** The same archive, read again, is shown where it was; another one from its whole span. */
    private @Nullable View viewToKeep(Library next) {
        if (session == null || session.library().chronicle().isEmpty()) {
            return null;
        }
        Library shown = session.library();
        boolean same = shown.isSample() == next.isSample()
                && next.archives().values().containsAll(shown.archives().values());
        return same ? session.view() : null;
    }

    /** Imports beside what is shown, which can be used meanwhile. */
    public void importArchive(Archive archive) {
        imports.stopWatching();
        imports.importArchive(archive);
    }

    /** Shows what was wrong with the pages of the open archive. */
    public void showReport() {
        if (session != null) {
            imports.showReport(session.library(), stage);
        }
    }

    private void watching(boolean on) {
        top.watching(on);
        status.watching(on);
    }

    private void cancelImport() {
        imports.cancel();
    }

    /** From now on asks for files in another way than by the system's dialogs. */
    public void choose(FileChoice files) {
        handing.choose(files);
    }

    FileChoice files() {
        return handing.files();
    }

    BringingIn bringing() {
        return bringing;
    }

    Setting setting() {
        return setting;
    }

    @Nullable
    ArchiveView archiveView() {
        return archiveView;
    }

    OwnWork own() {
        return own;
    }

    public void notice(String text) {
        status.notice(text);
    }

    /** What the analyst made stays as it is on disk, and the window as it is. */
    private void notDone(RuntimeException e) {
        FailureLog.write(LOG, "a change of what the analyst made was not kept", e);
        status.notice("Not kept: " + e.getMessage());
    }

    TopBar top() {
        return top;
    }

    Overlay overlay() {
        return overlay;
    }

    Imports imports() {
        return imports;
    }

    void failed(Exception e) {
        failure = e;
        if (e instanceof ImportCancelledException) {
            status.notice("Import cancelled; nothing was changed");
        } else {
            FailureLog.write(LOG, "the window could not do what was asked", e);
            status.notice(String.valueOf(e.getMessage()));
        }
        if (session == null) {
            showInside(welcome("No archive is open", "Open a folder of Markdown pages to explore it here."));
            status.showNothing();
        }
    }

    /** Where one can begin instead of here. */
    void showWelcome() {
        Welcome card = welcome("Open another archive", "It comes in addition to what this store holds already.");
        card.getStyleClass().add("card");
        overlay.show(card, card.first());
    }

    private Welcome welcome(String headline, String advice) {
        boolean nothing = session == null || session.chronicle().isEmpty();
        Welcome welcome = new Welcome(headline, advice, nothing, new Choices());
        beginnings.look(session != null, welcome::show);
        shown = welcome;
        return welcome;
    }

    /** What the welcome offers. */
    private final class Choices implements Welcome.Choices {
        @Override
        public void open(RecentStores.Recent recent) {
            overlay.close();
            setting.openStore().accept(new StoreFolder(recent.store()));
        }

        @Override
        public void forget(RecentStores.Recent recent) {
            beginnings.forget(recent, session != null, entries -> {
                if (shown != null) {
                    shown.show(entries);
                }
            });
        }

        @Override
        public void chooseFolder() {
            overlay.close();
            commands.chooseArchive();
        }

        @Override
        public void choosePacked() {
            overlay.close();
            commands.choosePackedArchive();
        }

        @Override
        public void sample() {
            importArchive(setting.sample());
        }
    }

    private void showInside(Welcome welcome) {
        StackPane around = new StackPane(welcome);
        around.getStyleClass().add("empty-state");
        frame.setCenter(around);
    }

    private void showEmpty(String headline, String advice) {
        Label title = new Label(headline);
        title.getStyleClass().add("headline");
        Label text = new Label(advice);
        text.getStyleClass().add("muted");
        VBox empty = new VBox(title, text);
        empty.getStyleClass().add("empty-state");
        frame.setCenter(empty);
    }

    private void closeArchive() {
        top.search().leave();
        filters.leave();
        if (archiveView != null) {
            archiveView.close();
            archiveView = null;
        }
        if (session != null) {
            SavedView.put(setting.settings(), session);
            session.close();
            own.leave();
            top.show(null);
            Library old = session.library();
            session = null;
            setting.workers().execute(old::close);
        }
    }

    private void close() {
        firstUses.forget();
        imports.close();
        beginnings.close();
        place.remember();
        telling.remember();
        handing.close();
        setting.look().chosen().ifPresent(dark -> setting.settings().put("dark", dark));
        closeArchive();
        setting.workers().execute(setting.settings()::save);
    }
}
