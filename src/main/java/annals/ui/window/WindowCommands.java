package annals.ui.window;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.explore.Lanes;
import annals.explore.Pick;
import annals.explore.Session;
import annals.explore.picture.SelectedWeb;
import annals.explore.query.QueryEdits;
import annals.model.EventId;
import annals.model.Query;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Does what commands ask, with whatever archive is open; while none is, most of them do nothing. */
final class WindowCommands implements Commands {

    private final MainWindow window;
    private final OwnCommands own;
    private List<Command> named = List.of();

    WindowCommands(MainWindow window) {
        this.window = window;
        own = new OwnCommands(window);
    }

    /** @param commands all there are, to be shown by name */
    void name(List<Command> commands) {
        named = commands;
    }

    private void withSession(Consumer<Session> action) {
        Session session = window.session();
        if (session != null) {
            action.accept(session);
        }
    }

    private void withView(Consumer<ArchiveView> action) {
        ArchiveView view = window.archiveView();
        if (view != null) {
            action.accept(view);
        }
    }

    @Override
    public void back() {
        withSession(Session::back);
    }

    @Override
    public void forward() {
        withSession(Session::forward);
    }

    @Override
    public void fit() {
        withSession(Session::fit);
    }

    @Override
    public void zoom(double factor) {
        withView(view -> view.timeline().zoom(factor));
    }

    @Override
    public void pan(double share) {
        withView(view -> view.timeline().pan(share));
    }

    @Override
    public void selectNext(int direction) {
        withSession(session -> session.selectNext(direction));
    }

    @Override
    public void walkRelated(int direction) {
        withSession(session -> session.walkRelated(direction));
    }

    @Override
    public void nextReach() {
        withView(view -> {
            SelectedWeb web = view.timeline().web();
            web.setReach(web.reach().next());
        });
    }

    @Override
    public void toggleThinned() {
        withView(view -> {
            SelectedWeb web = view.timeline().web();
            web.setThinned(!web.isThinned());
        });
    }

    @Override
    public void findWay() {
        pick(Pick.Purpose.WAY);
    }

    @Override
    public void layOver() {
        pick(Pick.Purpose.COMPARISON);
    }

    private void pick(Pick.Purpose purpose) {
        withSession(session -> {
            EventId selected = session.view().selected();
            if (selected == null) {
                window.notice("Select the first of the two events");
            } else {
                session.inquiries().pick(selected, purpose);
            }
        });
    }

    @Override
    public void compare() {
        withSession(session -> session.inquiries().comparing().begin());
    }

    @Override
    public void clearLast() {
        withView(view -> {
            if (!view.detail().leaveNotes()) {
                withSession(Session::clearLast);
            }
        });
    }

    @Override
    public OwnCommands own() {
        return own;
    }

    @Override
    public void toggleOnlyStarred() {
        withSession(session -> {
            Query query = session.view().query();
            Query star = new Query.IsStarred();
            session.ask(QueryEdits.parts(query).contains(star) ? QueryEdits.without(query, star) : query.and(star));
        });
    }

    @Override
    public void undo() {
        window.own().undo();
    }

    @Override
    public void redo() {
        window.own().redo();
    }

    @Override
    public void search() {
        window.top().search().focusField();
    }

    @Override
    public void goToDate() {
        withView(view -> view.timeline().goToDate());
    }

    @Override
    public void leaveSearch() {
        withView(ArchiveView::focusMiddle);
    }

    @Override
    public void filterTopics() {
        withView(ArchiveView::filterTopics);
    }

    @Override
    public void toggleVersions() {
        withSession(
                session -> session.versioning().setFolding(!session.versioning().isFolding()));
    }

    @Override
    public void showStorylines() {
        withView(ArchiveView::showStorylines);
    }

    @Override
    public void goToList() {
        withView(ArchiveView::goToList);
    }

    @Override
    public void toggleAnyOf() {
        withSession(session -> session.setAnyOf(!session.isAnyOf()));
    }

    @Override
    public void arrange(Lanes lanes) {
        withSession(session -> session.arrange(lanes));
    }

    @Override
    public void lanesOfPins() {
        withView(view -> arrange(view.lanesOfPins()));
    }

    @Override
    public void nextArrangement() {
        withView(ArchiveView::nextArrangement);
    }

    @Override
    public void foldTopics() {
        withView(ArchiveView::foldTopics);
    }

    @Override
    public void foldDetail() {
        withView(ArchiveView::foldDetail);
    }

    @Override
    public void zoomText(double factor) {
        withView(view -> view.detail().zoomText(factor));
    }

    @Override
    public void copyEvent(EventForm form) {
        withView(view -> {
            switch (form) {
                case TEXT -> view.detail().copyAsText();
                case MARKDOWN -> view.detail().copyAsMarkdown();
                case LINK -> view.detail().copyLink();
            }
        });
    }

    @Override
    public void toggleTheme() {
        window.setting().look().toggle();
    }

    @Override
    public void showPalette() {
        new CommandPalette(window.overlay(), own.named(named)).show();
    }

    @Override
    public void showKeys() {
        new KeysCard(window.overlay(), named, this::showGuide).show();
    }

    @Override
    public void chooseArchive() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open an archive: the folder of its Markdown pages");
        File folder = chooser.showDialog(window.stage());
        if (folder != null) {
            window.importArchive(new FolderArchive(folder.toPath()));
        }
    }

    @Override
    public void showWelcome() {
        window.showWelcome();
    }

    @Override
    public void choosePackedArchive() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a packed archive");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        "Packed archives", "*.zip", "*.tar", "*.tar.gz", "*.tgz", "*.tar.xz", "*.txz"));
        File file = chooser.showOpenDialog(window.stage());
        if (file != null) {
            try {
                window.importArchive(Archive.at(file.toPath()));
            } catch (IOException e) {
                window.failed(e);
            }
        }
    }

    @Override
    public void importAgain() {
        withSession(session -> window.imports().again(session.library()));
    }

    @Override
    public void toggleWatching() {
        if (window.imports().isWatching()) {
            window.imports().stopWatching();
        } else {
            withSession(session -> window.imports().startWatching(session.library()));
        }
    }

    @Override
    public void showReport() {
        window.showReport();
    }

    @Override
    public void showGuide() {
        Guide.in(Path.of(System.getProperty("annals.home", ".")))
                .ifPresentOrElse(
                        window.setting().fileOpener(),
                        () -> window.notice("This installation has no guide: its folder docs/guide is missing"));
    }

    @Override
    public void showAbout() {
        new AboutDialog(
                        window.stage(),
                        window.setting().version(),
                        window.setting().store())
                .showAndWait();
    }
}
