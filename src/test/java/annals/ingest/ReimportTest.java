package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Tag;
import annals.store.Store;
import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming back to an archive ends where a first import of it would end, to the last tag. */
@BesideOthers
class ReimportTest {

    private static final String A = "news/2016/04/1/a.md";
    private static final String B = "news/2016/04/2/b.md";

    /** More than are written one by one into a store that holds less. */
    private static final int MANY = 600;

    @TempDir
    Path folder;

    private Tree tree = new Tree(Path.of("."));
    private StoreFolder store = new StoreFolder(Path.of("."));
    private int fresh;

    @BeforeEach
    void setUp() {
        tree = new Tree(folder.resolve("archive"));
        store = new StoreFolder(folder.resolve("store"));
    }

    @Test
    void a_second_import_of_the_same_archive_changes_nothing_and_says_so() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "Talks", "A", "", "2016/04/2/b|B|Geneva"));
        importTree();
        String before = StoreText.of(store);
        ImportReport again = importTree();
        assertThat(again.changedAnything()).isFalse();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(StoreText.of(store)).isEqualTo(before);
    }

    @Test
    void a_file_written_again_with_the_same_content_counts_as_unchanged() throws Exception {
        String page = Tree.page("2016-04-1", "Talks", "A", "");
        tree.write(A, page);
        importTree();
        tree.write(A, page);
        assertThat(importTree().changedAnything()).isFalse();
    }

    @Test
    void a_stub_becomes_a_full_event_when_its_page_comes_and_a_stub_again_when_it_goes() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "Talks", "A", "", "2016/04/2/b|B as others say|Geneva"));
        importTree();
        assertThat(event("2016-04-02/b").stub()).isTrue();
        assertThat(event("2016-04-02/b").title()).isEqualTo("B as others say");

        tree.write(B, Tree.page("2016-04-2", "", "B by itself", "Its summary"));
        assertThat(importTree().added()).isEqualTo(1);
        assertThat(event("2016-04-02/b").stub()).isFalse();
        assertThat(event("2016-04-02/b").title()).isEqualTo("B by itself");
        assertThat(event("2016-04-02/b").tags()).containsOnlyKeys(new Tag("Geneva"));

        tree.remove(B);
        assertThat(importTree().removed()).isEqualTo(1);
        assertThat(event("2016-04-02/b").stub()).isTrue();
        assertThat(event("2016-04-02/b").title()).isEqualTo("B as others say");
        assertThat(event("2016-04-02/b").summary()).isNull();
        assertSameAsFreshImport();
    }

    @Test
    void what_nobody_speaks_of_any_more_goes_with_its_tags() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "Talks", "A", "", "2016/04/2/b|B|Geneva", "2016/04/3/c|C|war"));
        importTree();
        tree.write(A, Tree.page("2016-04-1", "Talks", "A", "", "2016/04/2/b|B|Geneva"));
        ImportReport report = importTree();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.events()).isEqualTo(2);
        assertThat(report.tags()).isEqualTo(2);
        assertSameAsFreshImport();
    }

    @Test
    void of_two_pages_of_one_event_the_next_one_speaks_when_the_first_goes() throws Exception {
        tree.write("news/2016/04/1/a.md", Tree.page("2016-04-1", "", "First", "", "2016/04/2/b|B|Geneva"));
        tree.write("zh/news/2016/04/1/a.md", Tree.page("2016-04-1", "", "Second", "", "2016/04/2/b|B|war"));
        importTree();
        assertThat(event("2016-04-01/a").title()).isEqualTo("First");
        tree.remove("news/2016/04/1/a.md");
        importTree();
        assertThat(event("2016-04-01/a").title()).isEqualTo("Second");
        assertThat(event("2016-04-02/b").tags()).containsOnlyKeys(new Tag("war"));
        assertSameAsFreshImport();
    }

    @Test
    void a_second_archive_adds_to_the_first() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "", "A", "", "2016/04/2/b|B|Geneva"));
        importTree();
        Tree other = new Tree(folder.resolve("other"));
        other.write(B, Tree.page("2016-04-2", "", "B by itself", ""));
        new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(other.root())));
        assertThat(event("2016-04-01/a").stub()).isFalse();
        assertThat(event("2016-04-02/b").title()).isEqualTo("B by itself");
    }

    @Test
    void the_sample_makes_room_for_the_first_archive_of_ones_own() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "", "A", ""));
        new Importer(store, ImportProgress.SILENT).runSample(new FolderArchive(tree.root()));
        Tree own = new Tree(folder.resolve("own"));
        own.write(B, Tree.page("2016-04-2", "", "B", ""));
        ImportReport report = new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(own.root())));
        assertThat(report.events()).isEqualTo(1);
    }

    @Test
    void a_problem_stays_in_the_report_until_its_page_is_mended() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "", "A", "", "2016/04/1/a|A|Geneva"));
        tree.write(B, Tree.page("2016-04-2", "", "B", ""));
        assertThat(importTree().problems()).hasSize(1);
        tree.write(B, Tree.page("2016-04-2", "", "B again", ""));
        assertThat(importTree().problems()).hasSize(1);
        tree.write(A, Tree.page("2016-04-1", "", "A", ""));
        assertThat(importTree().problems()).isEmpty();
        assertSameAsFreshImport();
    }

    @Test
    void an_archive_that_grows_many_times_over_is_as_if_read_for_the_first_time() throws Exception {
        tree.write(A, Tree.page("2016-04-1", "", "A", "", "2016/04/1/a|A|Geneva", "2016/05/1/e7|E seven|war"));
        importTree();
        growBy(MANY);
        ImportReport report = importTree();
        assertThat(report.added()).isEqualTo(MANY);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.problems()).hasSize(1);
        assertSameAsFreshImport();
        assertThat(importTree().changedAnything()).isFalse();
    }

    @Test
    void a_large_archive_leaves_a_small_one_that_is_not_at_hand_as_it_is() throws Exception {
        Tree away = new Tree(folder.resolve("away"));
        away.write(B, Tree.page("2016-04-2", "", "B by itself", ""));
        new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(away.root())));
        away.remove(B);
        growBy(MANY);
        assertThat(importTree().added()).isEqualTo(MANY);
        assertThat(event("2016-04-02/b").title()).isEqualTo("B by itself");
        assertThat(event("2016-05-01/e7").stub()).isFalse();
    }

    private void growBy(int pages) {
        for (int i = 0; i < pages; i++) {
            tree.write("news/2016/05/1/e" + i + ".md", Tree.page("2016-05-1", "", "E" + i, "", "2016/05/2/x|X|Geneva"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void after_any_changes_the_store_says_what_a_first_import_would_say(long seed) throws Exception {
        RandomTree random = new RandomTree(tree, new Random(seed));
        random.change(40);
        importTree();
        for (int revision = 0; revision < 6; revision++) {
            random.change(revision % 2 == 0 ? 3 : 12);
            importTree();
            assertSameAsFreshImport();
        }
    }

    @Test
    void revisions_of_the_sample_end_where_a_first_import_ends() throws Exception {
        Path sample = Path.of(System.getProperty("annals.home", "."), "data", "sample");
        TreeMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sample.resolve("news").resolve("2017"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(sample.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Random random = new Random(7);
        List<String> paths = new ArrayList<>(pages.keySet());
        paths.stream()
                .filter(path -> random.nextInt(3) > 0)
                .forEach(path -> tree.write(path, pages.getOrDefault(path, "")));
        importTree();
        for (int revision = 0; revision < 3; revision++) {
            for (String path : paths) {
                switch (random.nextInt(12)) {
                    case 0 -> tree.remove(path);
                    case 1 -> tree.write(path, pages.getOrDefault(path, ""));
                    default -> {}
                }
            }
            importTree();
            assertSameAsFreshImport();
        }
    }

    private ImportReport importTree() throws Exception {
        Archive archive = new FolderArchive(tree.root());
        return new Importer(store, ImportProgress.SILENT).run(List.of(archive));
    }

    private void assertSameAsFreshImport() throws Exception {
        StoreFolder anew = new StoreFolder(folder.resolve("fresh-" + fresh++));
        new Importer(anew, ImportProgress.SILENT).run(List.of(new FolderArchive(tree.root())));
        assertThat(StoreText.of(store)).isEqualTo(StoreText.of(anew));
    }

    private Event event(String id) {
        try (Store open = store.open()) {
            return open.event(EventId.parse(id).orElseThrow()).orElseThrow();
        }
    }
}
