package annals.ui.window;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.explore.Lane;
import annals.explore.Library;
import annals.explore.Session;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportReport;
import annals.store.StoreFolder;
import annals.ui.look.Look;
import java.io.File;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: one open archive at a time, and the imports that bring in another. */
public final class MainWindow implements Commands {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);

    /** What the window is given to work with. */
    public record Setting(
            StoreFolder store, Archive sample, String version, Look look, Executor workers, Consumer<String> browser) {}

    private final Stage stage;
    private final Setting setting;
    private final BorderPane root = new BorderPane();
    private final TopBar top;
    private final StatusBar status;
    private final Lane opening;

    private @Nullable Session session;
    private @Nullable ArchiveView archiveView;
    private @Nullable ImportJob importing;

    public MainWindow(Stage stage, Setting setting, double width, double height) {
        this.stage = stage;
        this.setting = setting;
        opening = new Lane(setting.workers(), Platform::runLater);
        top = new TopBar(this, setting.look());
        status = new StatusBar(this, this::cancelImport);
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

    /** Whether everything that was asked for is on screen. */
    public boolean isSettled() {
        return session != null && session.isSettled() && archiveView != null && archiveView.isSettled();
    }

    /** Begins with what the store holds, or with the sample where it holds nothing. */
    public void start() {
        if (setting.store().holdsArchive()) {
            open();
        } else {
            importArchive(setting.sample());
        }
    }

    /** Shows an archive that was opened elsewhere; closes it in the end. */
    public void show(Library library) {
        closeArchive();
        Session opened = new Session(library, setting.workers(), Platform::runLater);
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

    private void open() {
        opening.ask(() -> Library.open(setting.store()), this::show, this::failed);
    }

    /** Imports beside what is shown, which can be used meanwhile. */
    public void importArchive(Archive archive) {
        cancelImport();
        ImportJob job = new ImportJob(status::progress);
        importing = job;
        status.notice("");
        status.importing(true);
        opening.ask(
                () -> job.run(setting.store(), archive, archive.equals(setting.sample())),
                report -> imported(archive, report),
                e -> {
                    importing = null;
                    status.importing(false);
                    failed(e);
                });
    }

    private void imported(Archive archive, ImportReport report) {
        LOG.info(
                "imported {}: {} events, {} problems, {} s",
                archive.location(),
                report.events(),
                report.problems().size(),
                report.seconds());
        report.problems()
                .forEach(problem ->
                        LOG.info("{} {}:{} {}", problem.severity(), problem.path(), problem.line(), problem.message()));
        importing = null;
        status.importing(false);
        open();
    }

    private void cancelImport() {
        if (importing != null) {
            importing.cancel();
        }
    }

    private void failed(Exception e) {
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
        cancelImport();
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
    public void chooseArchive() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open an archive: the folder of its Markdown pages");
        File folder = chooser.showDialog(stage);
        if (folder != null) {
            importArchive(new FolderArchive(folder.toPath()));
        }
    }

    @Override
    public void showAbout() {
        new AboutDialog(stage, setting.version(), setting.store()).showAndWait();
    }
}
