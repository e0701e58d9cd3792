package annals.library;

import annals.archive.FolderArchive;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.model.EventId;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Eight events of three years, as pages that were imported into a store. */
public final class TestArchive {

    public static final EventId BEGIN = id("2015-03-01/talks-begin");
    public static final EventId PAUSE = id("2015-03-04/talks-pause");
    public static final EventId STRIKE = id("2015-09-30/air-strikes");
    public static final EventId TRUCE = id("2016-02-27/truce");
    public static final EventId BROKEN = id("2016-04-21/truce-broken");
    public static final EventId VOTE = id("2016-06-23/referendum");
    public static final EventId ASTANA = id("2017-01-23/astana");
    public static final EventId AGAIN = id("2017-02-23/talks-again");

    /** Numbers in the chronicle follow the dates; the last event is known by links alone. */
    public static final List<EventId> ALL = List.of(BEGIN, PAUSE, STRIKE, TRUCE, BROKEN, VOTE, ASTANA, AGAIN);

    private final StoreFolder store;

    private TestArchive(StoreFolder store) {
        this.store = store;
    }

    public StoreFolder store() {
        return store;
    }

    public static TestArchive in(Path folder) throws IOException, ImportCancelledException {
        Path pages = folder.resolve("archive");
        page(pages, BEGIN, "Peace talks", "Talks begin in Geneva", link(PAUSE, "Geneva, Syria"));
        page(pages, PAUSE, "Peace talks", "Talks pause", link(BEGIN, "Geneva, Syria"), link(AGAIN, "Geneva, Syria"));
        page(pages, STRIKE, "War", "Air strikes begin", link(TRUCE, "Russia, Syria"));
        page(pages, TRUCE, "War", "A truce begins", link(STRIKE, "Russia, Syria"), link(BROKEN, "Syria"));
        page(pages, BROKEN, "War", "The truce is broken");
        page(pages, VOTE, "Elections", "Britain votes to leave");
        page(pages, ASTANA, "Peace talks", "Talks begin in Astana", link(AGAIN, "Syria"));
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(pages)));
        return new TestArchive(store);
    }

    public Library open() {
        return Library.open(store);
    }

    private static void page(Path root, EventId id, String topic, String title, String... links) throws IOException {
        Path file = root.resolve(path(id));
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
            ### [%s](/news/index.md)

            ##### %s
            # %s
            What happened is told here.

            ### Source:

            1. [The Guardian](https://www.theguardian.com/%s)

            ### Related:

            %s
            """.formatted(id.date(), topic, title, id.slug(), String.join("\n", links)));
    }

    private static String link(EventId target, String context) {
        return "1. [Headline of %s](/%s) _Context: %s_".formatted(target.slug(), path(target), context);
    }

    private static String path(EventId id) {
        return "news/%d/%02d/%d/%s.md"
                .formatted(
                        id.date().getYear(),
                        id.date().getMonthValue(),
                        id.date().getDayOfMonth(),
                        id.slug());
    }

    private static EventId id(String text) {
        return EventId.parse(text).orElseThrow();
    }
}
