package annals.ingest;

import annals.archive.FileFacts;
import annals.archive.Page.EventPage;
import annals.archive.Problem;
import annals.store.PageRow;
import annals.store.ProblemRow;
import annals.store.StoreRevision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds what is new, changed and gone since the last import: by size and time first, by content where those differ. */
final class Changes {

    /** So many changes are always made one by one. */
    private static final int FEW = 500;

    /** A file whose content is another, or was only written again. */
    record Changed(PageRow before, ParsedPage now) {}

    private final Known known;
    private final ImportProgress progress;
    private final List<OfArchive> archives = new ArrayList<>();
    private final Set<Integer> untouched = new HashSet<>();
    private final Consumer<ParsedPage> newPages;
    private final List<Changed> changed = new ArrayList<>();
    private final List<Changed> rewritten = new ArrayList<>();
    private final List<ProblemRow> newProblems = new ArrayList<>();
    private int added;
    private int files;
    private int expected;
    private int events;

    /** @param newPages is given pages that were not there before, as they come */
    Changes(Known known, ImportProgress progress, Consumer<ParsedPage> newPages) {
        this.known = known;
        this.progress = progress;
        this.newPages = newPages;
    }

    /** Hears what is read of one archive. */
    PageStream.Sink of(int archive) {
        OfArchive part = new OfArchive(archive);
        archives.add(part);
        return part;
    }

    /** Nothing of it is read: it is the file that it was. */
    void untouched(int archive) {
        untouched.add(archive);
        files += known.pagesOf(archive).size();
    }

    int added() {
        return added;
    }

    List<Changed> changed() {
        return changed;
    }

    /** Files of the archives that were read now, but are no longer there. */
    List<PageRow> removed() {
        return archives.stream()
                .flatMap(part ->
                        known.pagesOf(part.archive).values().stream().filter(page -> !part.seen.contains(page.path())))
                .sorted(PageRow.SPEAKING_ORDER)
                .toList();
    }

    List<ProblemRow> newProblems() {
        return newProblems;
    }

    int files() {
        return files;
    }

    int unchanged() {
        return files - added - changed.size();
    }

    /** Whether less than half of what is there now was there before. */
    boolean areMost() {
        return added + changed.size() + removed().size() > Math.max(FEW, unchanged());
    }

    boolean concerns(int archive) {
        return untouched.contains(archive) || archives.stream().anyMatch(part -> part.archive == archive);
    }

    boolean anything() {
        return added > 0
                || !changed.isEmpty()
                || !rewritten.isEmpty()
                || !removed().isEmpty()
                || archives.stream()
                        .anyMatch(part -> !known.archives.containsKey(part.archive) || part.problemsDiffer());
    }

    void applyTo(Revision revision, StoreRevision store) throws ImportCancelledException {
        removed().forEach(revision::remove);
        for (Changed page : changed) {
            revision.put(page.before(), page.now());
        }
        rewritten.forEach(page -> revision.sameContent(page.before(), page.now()));
        archives.forEach(part -> part.replaceProblems(store));
        newProblems.forEach(store::putProblem);
    }

    private final class OfArchive implements PageStream.Sink {
        private final int archive;
        private final Map<String, PageRow> before;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> readNow = new HashSet<>();

        OfArchive(int archive) {
            this.archive = archive;
            before = known.pagesOf(archive);
        }

        @Override
        public void expect(int more) {
            expected += more;
        }

        @Override
        public boolean wants(FileFacts file) {
            seen.add(file.path());
            PageRow page = before.get(file.path());
            if (page == null
                    || page.size() != file.size()
                    || page.modified() != file.modified()
                    || file.modified() == 0) {
                return true;
            }
            counted(page.eventId() != null);
            return false;
        }

        @Override
        public void page(ParsedPage page) {
            readNow.add(page.facts().path());
            page.problems().forEach(this::problem);
            PageRow row = before.get(page.facts().path());
            if (row == null) {
                added++;
                newPages.accept(page);
            } else if (row.hash().equals(page.hash())) {
                rewritten.add(new Changed(row, page));
            } else {
                changed.add(new Changed(row, page));
            }
            counted(page.page() instanceof EventPage);
        }

        private void counted(boolean event) {
            files++;
            events += event ? 1 : 0;
            progress.reading(files, expected, events);
        }

        @Override
        public void problem(Problem problem) {
            newProblems.add(new ProblemRow(
                    archive, problem.path(), problem.line(), problem.severity().name(), problem.message()));
        }

        /** Problems of files that were not read this time still stand; all others are told anew. */
        private Set<String> outdated() {
            Set<String> paths = new TreeSet<>();
            for (ProblemRow problem : known.problems) {
                boolean stillStands = before.containsKey(problem.path())
                        && seen.contains(problem.path())
                        && !readNow.contains(problem.path());
                if (problem.archiveId() == archive && !stillStands) {
                    paths.add(problem.path());
                }
            }
            return paths;
        }

        boolean problemsDiffer() {
            Set<ProblemRow> now = new HashSet<>(newProblems);
            Set<String> outdated = outdated();
            Set<ProblemRow> then = new HashSet<>();
            for (ProblemRow problem : known.problems) {
                if (problem.archiveId() == archive && outdated.contains(problem.path())) {
                    then.add(problem);
                }
            }
            now.removeIf(problem -> problem.archiveId() != archive);
            return !now.equals(then);
        }

        void replaceProblems(StoreRevision store) {
            store.removeProblems(archive, outdated());
        }
    }
}
