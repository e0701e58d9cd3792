package annals.ui.window;

import annals.archive.Archive;
import annals.archive.Problem;
import annals.explore.Lane;
import annals.ingest.FolderWatch;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportReport;
import annals.library.Library;
import annals.text.Counts;
import annals.ui.importing.ReportWindow;
import annals.ui.window.MainWindow.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings archives into the store while the window goes on showing what was there, and watches the one that is open. */
final class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final long WATCH_MILLIS = 3_000;

    /** What the window does with the outcome. Called on the JavaFX thread. */
    interface Outcome {
        void opened(Library library);

        void failed(Exception e);
    }

    private final Setting setting;
    private final StatusBar status;
    private final Consumer<Boolean> watching;
    private final Outcome outcome;
    private final Lane opening;
    private final Lane importing;
    private final Lane asking;
    private final Lane reporting;

    private final ImportTurns turns = new ImportTurns();
    private final List<FolderWatch> watches = new ArrayList<>();
    private int eventsShown;

    /** @param watching is told whether the archive is watched */
    Imports(Setting setting, StatusBar status, Consumer<Boolean> watching, Outcome outcome) {
        this.watching = watching;
        this.setting = setting;
        this.status = status;
        this.outcome = outcome;
        opening = new Lane(setting.workers(), Platform::runLater);
        importing = new Lane(setting.workers(), Platform::runLater);
        asking = new Lane(setting.workers(), Platform::runLater);
        reporting = new Lane(setting.workers(), Platform::runLater);
    }

    /** Opens the store as it is. */
    void open() {
        opening.ask(this::openLibrary, this::opened, outcome::failed);
    }

    /** With what the panes will ask for at once, so that it is not worked out on the JavaFX thread. */
    private Library openLibrary() {
        Library library = Library.open(setting.store());
        library.chronicle().topics();
        return library;
    }

    /** Imports at its user's wish, and shows the result. */
    void importArchive(Archive archive) {
        boolean isSample = archive.equals(setting.sample());
        turns.ask(() -> begin(List.of(archive), isSample, report -> {
            open();
            if (report.files() == 0) {
                status.notice("There are no Markdown pages in " + archive.location());
            } else if (!report.changedAnything()) {
                status.notice("Nothing has changed since the last import");
            }
        }));
    }

    /** Imports what changed in the archives that are open, and shows it at once. */
    void again(Library library) {
        withArchives(
                library,
                archives -> turns.ask(() -> begin(archives, library.isSample(), report -> {
                    if (report.changedAnything()) {
                        open();
                    } else {
                        status.notice("Nothing has changed since the last import");
                    }
                })));
    }

    /** Whether changes in the open archive are imported as they come. */
    boolean isWatching() {
        return !watches.isEmpty();
    }

    void stopWatching() {
        asking.forget();
        watches.forEach(FolderWatch::close);
        watches.clear();
        watching.accept(false);
    }

    /** Imports changes as they come; what came is offered, and shown only when its user asks for it. */
    void startWatching(Library library) {
        stopWatching();
        withArchives(library, archives -> {
            for (Archive archive : archives) {
                FolderWatch watch =
                        new FolderWatch(archive, () -> Platform.runLater(() -> changed(archives, library.isSample())));
                watch.start(WATCH_MILLIS);
                watches.add(watch);
            }
            watching.accept(isWatching());
        });
    }

    /** What a watch told may arrive when it has been ended. */
    private void changed(List<Archive> archives, boolean isSample) {
        if (isWatching()) {
            turns.notice(() -> begin(archives, isSample, this::offer));
        }
    }

    private void offer(ImportReport report) {
        if (report.changedAnything()) {
            int more = report.events() - eventsShown;
            status.offer(news(more), this::open);
        }
    }

    private static String news(int events) {
        if (events <= 0) {
            return "The archive has changed";
        }
        return Counts.of(events, "new event");
    }

    private void withArchives(Library library, Consumer<List<Archive>> use) {
        asking.ask(
                () -> {
                    List<Archive> archives = new ArrayList<>();
                    for (String location : library.archives().values()) {
                        archives.add(Archive.at(Path.of(location)));
                    }
                    return archives;
                },
                use,
                outcome::failed);
    }

    private void begin(List<Archive> archives, boolean isSample, Consumer<ImportReport> then) {
        ImportJob job = new ImportJob(status::progress);
        turns.began(job::cancel);
        status.notice("");
        status.importing(true);
        importing.ask(
                () -> job.run(setting.store(), archives, isSample),
                report -> {
                    log(report);
                    then.accept(report);
                    ended();
                },
                e -> {
                    if (!turns.isReplaced() || !(e instanceof ImportCancelledException)) {
                        outcome.failed(e);
                    }
                    ended();
                });
    }

    private void ended() {
        status.importing(false);
        turns.ended();
    }

    void cancel() {
        turns.cancel();
    }

    private void opened(Library library) {
        eventsShown = library.chronicle().size();
        outcome.opened(library);
    }

    /** Shows what was wrong with the archives' pages. */
    void showReport(Library library, Window owner) {
        reporting.ask(
                library::fileProblems,
                problems -> new ReportWindow(
                                owner,
                                setting.look(),
                                problems.stream()
                                        .map(Library.FileProblem::problem)
                                        .toList(),
                                problem -> openFile(problems, problem))
                        .show(),
                outcome::failed);
    }

    private void openFile(List<Library.FileProblem> problems, Problem problem) {
        problems.stream()
                .filter(file -> file.problem().equals(problem))
                .findFirst()
                .ifPresent(file -> setting.fileOpener().accept(file.file()));
    }

    private static void log(ImportReport report) {
        LOG.info(
                "imported: {} added, {} changed, {} removed, {} problems, {} s",
                report.added(),
                report.changed(),
                report.removed(),
                report.problems().size(),
                report.seconds());
    }

    void close() {
        cancel();
        stopWatching();
        opening.forget();
        importing.forget();
        reporting.forget();
    }
}
