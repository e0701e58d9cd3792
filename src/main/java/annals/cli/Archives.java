package annals.cli;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.ImportReport;
import annals.ingest.Importer;
import annals.library.Library;
import annals.store.StoreFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What several commands do with archives and the store they fill. */
public final class Archives {

    private Archives() {}

    /** The sample that comes with the program. */
    public static Archive sample() {
        return new FolderArchive(
                Path.of(System.getProperty("annals.home", ".")).resolve("data").resolve("sample"));
    }

    /**
     * Opens the store for a command that reads. The store everyone has by default begins with the sample; one that was named
     * has to be there, or a mistyped path would answer with the sample's events.
     */
    static Library openForReading(StoreOption option, PrintWriter err) throws IOException, ImportCancelledException {
        StoreFolder folder = option.folder();
        if (!option.isNamed() && !folder.holdsArchive()) {
            ImportReport report = new Importer(folder, ImportProgress.SILENT).runSample(sample());
            err.println("annals: nothing was imported yet, so this is the sample archive, " + report.events()
                    + " events; yours comes with: annals import ARCHIVE");
            err.flush();
        }
        return Library.open(folder);
    }
}
