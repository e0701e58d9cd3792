package annals.ingest;

import annals.archive.Archive;
import annals.archive.Page;
import annals.archive.Problem;
import annals.archive.Problem.Severity;
import annals.store.ImportTurn;
import annals.store.PageRow;
import annals.store.ProblemRow;
import annals.store.Store;
import annals.store.StoreBuild;
import annals.store.StoreFolder;
import annals.store.StoreRevision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings archives into a store. Coming back to an archive costs only what changed in it. Until the end the store stays as it
 * was, for whoever has it open.
 */
public final class Importer {

    private final StoreFolder store;
    private final ImportProgress progress;

    public Importer(StoreFolder store, ImportProgress progress) {
        this.store = store;
        this.progress = progress;
    }

    public ImportReport run(List<? extends Archive> archives) throws IOException, ImportCancelledException {
        return run(archives, false, store::beginImport);
    }

    /** Reads everything, whatever the store holds, which these archives take the place of. */
    public ImportReport runAnew(List<? extends Archive> archives) throws IOException, ImportCancelledException {
        return run(archives, false, store::beginAnew);
    }

    /** As {@link #run}, for the archive that comes with the program. */
    public ImportReport runSample(Archive sample) throws IOException, ImportCancelledException {
        return run(List.of(sample), true, store::beginImport);
    }

    private ImportReport run(List<? extends Archive> archives, boolean sample, Supplier<ImportTurn> begin)
            throws IOException, ImportCancelledException {
        long start = System.nanoTime();
        try (ImportTurn turn = begin.get();
                PageStream pages = new PageStream(progress)) {
            Known known = known(turn, archives);
            SortedMap<Integer, Archive> numbered = number(archives, known.archives);
            FirstImport first = new FirstImport();
            List<ParsedPage> added = new ArrayList<>();
            Changes changes = new Changes(known, progress, known.isEmpty() ? first::add : added::add);
            Map<String, String> seals = seals(numbered);
            for (Map.Entry<Integer, Archive> archive : numbered.entrySet()) {
                if (known.isUntouched(archive.getValue())) {
                    changes.untouched(archive.getKey());
                } else {
                    pages.read(archive.getKey(), archive.getValue(), changes.of(archive.getKey()));
                }
            }
            if (known.isEmpty()) {
                fill(turn, numbered, seals, first, changes.newProblems(), sample);
            } else if (changes.areMost() && numbered.keySet().containsAll(known.archives.keySet())) {
                added.clear();
                rebuild(turn, numbered, seals, pages);
            } else if (changes.anything()) {
                revise(turn, numbered, seals, changes, added, pages);
            }
            return report(changes, start);
        }
    }

    /** What the store knows, unless it holds only the sample, which is as good as nothing. */
    private static Known known(ImportTurn turn, List<? extends Archive> archives) {
        List<String> imported = archives.stream().map(Archive::location).toList();
        try (Store current = turn.current(imported).orElse(null)) {
            return current == null || current.meta(Store.ONLY_SAMPLE).isPresent() ? Known.nothing() : Known.of(current);
        }
    }

    private static SortedMap<Integer, Archive> number(
            List<? extends Archive> archives, SortedMap<Integer, String> known) {
        Map<String, Integer> numbers = new HashMap<>();
        known.forEach((number, location) -> numbers.put(location, number));
        SortedMap<Integer, Archive> numbered = new TreeMap<>();
        for (Archive archive : archives) {
            int number = numbers.computeIfAbsent(archive.location(), location -> numbers.size());
            numbered.put(number, archive);
        }
        return numbered;
    }

    /** Taken before anything is read: what changes meanwhile is then found the next time. */
    private static Map<String, String> seals(SortedMap<Integer, Archive> archives) throws IOException {
        Map<String, String> seals = new TreeMap<>();
        for (Archive archive : archives.values()) {
            if (!archive.seal().isEmpty()) {
                seals.put(archive.location(), archive.seal());
            }
        }
        return seals;
    }

    /** Where most has changed it is quicker to write all of it anew than to revise row by row. */
    private void rebuild(
            ImportTurn turn, SortedMap<Integer, Archive> archives, Map<String, String> seals, PageStream pages)
            throws IOException, ImportCancelledException {
        FirstImport all = new FirstImport();
        Changes everything = new Changes(Known.nothing(), progress, all::add);
        for (Map.Entry<Integer, Archive> archive : archives.entrySet()) {
            pages.read(archive.getKey(), archive.getValue(), everything.of(archive.getKey()));
        }
        fill(turn, archives, seals, all, everything.newProblems(), false);
    }

    private void fill(
            ImportTurn turn,
            SortedMap<Integer, Archive> archives,
            Map<String, String> seals,
            FirstImport first,
            List<ProblemRow> problems,
            boolean sample)
            throws ImportCancelledException {
        try (StoreBuild build = turn.build()) {
            archives.forEach((number, archive) -> build.putArchive(number, archive.location()));
            seals.forEach(build::putSeal);
            if (sample) {
                build.putMeta(Store.ONLY_SAMPLE, "yes");
            }
            first.write(build, progress);
            problems.forEach(build::putProblem);
            progress.writing(0, 0);
            if (!build.publish(() -> !progress.isCancelled())) {
                throw new ImportCancelledException();
            }
        }
    }

    private void revise(
            ImportTurn turn,
            SortedMap<Integer, Archive> archives,
            Map<String, String> seals,
            Changes changes,
            List<ParsedPage> added,
            PageStream pages)
            throws IOException, ImportCancelledException {
        try (StoreRevision revised = turn.revise()) {
            archives.values().forEach(archive -> revised.archiveNumber(archive.location()));
            seals.forEach(revised::putSeal);
            Revision revision = new Revision(revised, progress, rows -> readAgain(rows, archives, pages));
            changes.applyTo(revision, revised);
            for (ParsedPage page : added) {
                revision.put(null, page);
            }
            revision.settle();
            progress.goOn();
            revised.publish();
        }
    }

    /** Reads pages that did not change once more, wherever they lie. */
    private static Map<PageRow, Page> readAgain(
            Collection<PageRow> rows, SortedMap<Integer, Archive> archives, PageStream pages)
            throws IOException, ImportCancelledException {
        Map<PageRow, Page> contents = new HashMap<>();
        for (Map.Entry<Integer, Archive> archive : archives.entrySet()) {
            Map<String, PageRow> wanted = rows.stream()
                    .filter(row -> row.archiveId() == archive.getKey())
                    .collect(Collectors.toMap(PageRow::path, row -> row, (one, same) -> one));
            if (!wanted.isEmpty()) {
                pages.readAgain(
                        archive.getKey(),
                        archive.getValue(),
                        wanted::containsKey,
                        page -> contents.put(wanted.get(page.facts().path()), page.page()));
            }
        }
        return contents;
    }

    private ImportReport report(Changes changes, long start) {
        try (Store current = store.open()) {
            Store.Totals totals = current.totals();
            List<Problem> problems = current.problems().stream()
                    .filter(problem -> changes.concerns(problem.archiveId()))
                    .map(problem -> new Problem(
                            problem.path(), problem.line(), Severity.valueOf(problem.severity()), problem.message()))
                    .toList();
            return new ImportReport(
                    changes.files(),
                    totals.events(),
                    totals.stubs(),
                    totals.links(),
                    totals.tags(),
                    changes.added(),
                    changes.changed().size(),
                    changes.unchanged(),
                    changes.removed().size(),
                    problems,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
