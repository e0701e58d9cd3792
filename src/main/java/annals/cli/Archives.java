package annals.cli;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.explore.Library;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.ImportReport;
import annals.ingest.Importer;
import annals.store.StoreFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What several commands do with archives and the store they fill. */
public final class Archives {

    private Archives() {}

    /** An archive by the path its user gave. */
    public static Archive at(Path path) {
        if (!Files.exists(path)) {
            throw new UserError("there is no " + path + "; give the folder of an archive");
        }
        if (!Files.isDirectory(path)) {
            throw new UserError(path + " is not a folder; give the folder of an archive");
        }
        return new FolderArchive(path);
    }

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
            ImportReport report = new Importer(folder, ImportProgress.SILENT).run(List.of(sample()));
            err.println("annals: nothing was imported yet, so this is the sample archive, " + report.events()
                    + " events; yours comes with: annals import ARCHIVE");
            err.flush();
        }
        return Library.open(folder);
    }
}
