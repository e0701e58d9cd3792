package annals.cli;

import annals.archive.Archive;
import annals.archive.Problem;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportReport;
import annals.ingest.Importer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "import", description = "Read archives into the store; of one read before, only what changed.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ARCHIVE",
            arity = "1..*",
            description = "folder of an archive's pages, or a .zip, .tar, .tar.gz or .tar.xz of it")
    private List<Path> archives = List.of();

    @Option(names = "--json", description = "print the report as one JSON object")
    private boolean json;

    @Option(
            names = "--anew",
            description = "read everything, and let it take the place of what the store holds, damaged or not")
    private boolean anew;

    @Override
    public Integer call() throws IOException, ImportCancelledException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Archive> sources = new ArrayList<>();
        for (Path archive : archives) {
            sources.add(Archive.at(archive));
        }
        ProgressLines progress = new ProgressLines(err, Boolean.getBoolean("annals.terminal"));
        ImportReport report;
        try {
            Importer importer =
                    new Importer(Objects.requireNonNull(annals).store().folder(), progress);
            report = anew ? importer.runAnew(sources) : importer.run(sources);
        } finally {
            progress.done();
        }
        if (json) {
            out.println(Json.report(report));
        } else {
            print(report, out);
        }
        out.flush();
        return 0;
    }

    private static void print(ImportReport report, PrintWriter out) {
        for (Problem problem : report.problems()) {
            out.println(problem.severity().name().toLowerCase(Locale.ROOT) + "  " + problem.path()
                    + (problem.line() > 0 ? ":" + problem.line() : "") + "  " + problem.message());
        }
        out.printf(
                Locale.ROOT,
                "%,d files: %,d added, %,d changed, %,d unchanged, %,d removed, %,d problems, in %.1f s%n",
                report.files(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.removed(),
                report.problems().size(),
                report.seconds());
        if (!report.changedAnything()) {
            out.println("Nothing has changed since the last import.");
        }
        out.printf(
                Locale.ROOT,
                "The store holds %,d events (%,d of them stubs), %,d links and %,d tags.%n",
                report.events(),
                report.stubs(),
                report.links(),
                report.tags());
    }
}
