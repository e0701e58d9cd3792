package annals.ui.window;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.explore.Library;
import annals.explore.Session;
import annals.explore.View;
import annals.ingest.ImportCancelledException;
import annals.store.StoreFolder;
import annals.ui.look.Look;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: one open archive at a time, and the imports that bring in another. */
public final class MainWindow implements Commands {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);

    /**
     * What the window is given to work with.
     *
     * @param browser opens web addresses outside
     * @param fileOpener opens files outside
     */
    public record Setting(
            StoreFolder store,
            Archive sample,
            String version,
            Look look,
            Executor workers,
            Consumer<String> browser,
            Consumer<Path> fileOpener) {}

    private final Stage stage;
    private final Setting setting;
    private final BorderPane root = new BorderPane();
    private final TopBar top;
    private final StatusBar status;
    private final Imports imports;

    private @Nullable Session session;
    private @Nullable ArchiveView archiveView;
    private @Nullable Exception failure;

    public MainWindow(Stage stage, Setting setting, double width, double height) {
        this.stage = stage;
        this.setting = setting;
        top = new TopBar(this, setting.look());
        status = new StatusBar(this, this::cancelImport);
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
        root.setTop(top);
        root.setBottom(status);
        root.getStylesheets()
                .add(Objects.requireNonNull(MainWindow.class.getResource("window.css"))
                        .toExternalForm());
        Scene scene = new Scene(root, width, height);
        setting.look().dress(scene);
        new Keys(this).install(scene);
        stage.setTitle("Annals");
        stage.setScene(scene);
        stage.setOnHidden(event -> close());
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
        return session != null && session.isSettled() && archiveView != null && archiveView.isSettled();
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
        Session opened = new Session(library, setting.workers(), Platform::runLater, before);
        session = opened;
        ArchiveView view = new ArchiveView(opened, setting.look(), setting.workers(), setting.browser());
        archiveView = view;
        opened.onChange(() -> {
            top.show(opened);
            status.follow(opened);
        });
        top.search().use(opened);
        top.show(opened);
        status.show(opened, library.name(), library.isSample());
        if (library.chronicle().isEmpty()) {
            showEmpty("This archive holds no events", "Open a folder with pages such as news/2017/01/16/….md");
        } else {
            root.setCenter(view);
            view.applyCss(); // only a split pane with a skin has its panes in the scene, where they can be focused
            view.timeline().requestFocus();
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

    private void watching(boolean on) {
        top.watching(on);
        status.watching(on);
    }

    private void cancelImport() {
        imports.cancel();
    }

    private void failed(Exception e) {
        failure = e;
        if (e instanceof ImportCancelledException) {
            status.notice("Import cancelled; nothing was changed");
        } else {
            LOG.error("the window could not do what was asked", e);
            status.notice(String.valueOf(e.getMessage()));
        }
        if (session == null) {
            showEmpty("No archive is open", "Open a folder of Markdown pages to explore it here.");
            status.showNothing();
        }
    }

    private void showEmpty(String headline, String advice) {
        Label title = new Label(headline);
        title.getStyleClass().add("headline");
        Label text = new Label(advice);
        text.getStyleClass().add("muted");
        VBox empty = new VBox(title, text);
        empty.getStyleClass().add("empty-state");
        root.setCenter(empty);
    }

    private void closeArchive() {
        top.search().leave();
        if (archiveView != null) {
            archiveView.close();
            archiveView = null;
        }
        if (session != null) {
            Library old = session.library();
            session = null;
            setting.workers().execute(old::close);
        }
    }

    private void close() {
        imports.close();
        closeArchive();
    }

    @Override
    public void back() {
        if (session != null) {
            session.back();
        }
    }

    @Override
    public void forward() {
        if (session != null) {
            session.forward();
        }
    }

    @Override
    public void fit() {
        if (session != null) {
            session.fit();
        }
    }

    @Override
    public void zoom(double factor) {
        if (archiveView != null) {
            archiveView.timeline().zoom(factor);
        }
    }

    @Override
    public void pan(double share) {
        if (archiveView != null) {
            archiveView.timeline().pan(share);
        }
    }

    @Override
    public void selectNext(int direction) {
        if (session != null) {
            session.selectNext(direction);
        }
    }

    @Override
    public void clearLast() {
        if (session != null) {
            session.clearLast();
        }
    }

    @Override
    public void search() {
        top.search().focusField();
    }

    @Override
    public void goToDate() {
        if (archiveView != null) {
            archiveView.timeline().goToDate();
        }
    }

    @Override
    public void chooseArchive() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open an archive: the folder of its Markdown pages");
        File folder = chooser.showDialog(stage);
        if (folder != null) {
            importArchive(new FolderArchive(folder.toPath()));
        }
    }

    @Override
    public void choosePackedArchive() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a packed archive");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        "Packed archives", "*.zip", "*.tar", "*.tar.gz", "*.tgz", "*.tar.xz", "*.txz"));
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            try {
                importArchive(Archive.at(file.toPath()));
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void importAgain() {
        if (session != null) {
            imports.again(session.library());
        }
    }

    @Override
    public void toggleWatching() {
        if (imports.isWatching()) {
            imports.stopWatching();
        } else if (session != null) {
            imports.startWatching(session.library());
        }
    }

    @Override
    public void showReport() {
        if (session != null) {
            imports.showReport(session.library(), stage);
        }
    }

    @Override
    public void showAbout() {
        new AboutDialog(stage, setting.version(), setting.store()).showAndWait();
    }
}
