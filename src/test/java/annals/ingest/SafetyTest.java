package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.archive.FolderArchive;
import annals.store.ImportTurn;
import annals.store.Store;
import annals.store.StoreException;
import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to an import, the store holds the old state or the new one, whole. */
@BesideOthers
class SafetyTest {

    private static final int FINISHING = -1;

    private static final int KILLS = 6;

    @TempDir
    Path folder;

    private Tree tree = new Tree(Path.of("."));
    private StoreFolder store = new StoreFolder(Path.of("."));

    @BeforeEach
    void setUp() {
        tree = new Tree(folder.resolve("archive"));
        store = new StoreFolder(folder.resolve("store"));
        writePages(1, 60);
    }

    private void writePages(int from, int to) {
        for (int i = from; i <= to; i++) {
            tree.write(
                    "news/2016/04/1/e" + i + ".md",
                    Tree.page("2016-04-1", "Talks", "Event " + i, "", "2016/04/1/e" + (i % 7) + "|Other|Geneva, war"));
        }
    }

    @Test
    void a_cancelled_import_leaves_the_old_state() throws Exception {
        importTree();
        String before = StoreText.of(store);
        writePages(61, 90);
        AtomicInteger seen = new AtomicInteger();
        ImportProgress impatient = new ImportProgress() {
            @Override
            public void reading(int done, int of, int events) {
                seen.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return seen.get() > 70;
            }
        };
        assertThatThrownBy(() -> new Importer(store, impatient).run(List.of(new FolderArchive(tree.root()))))
                .isInstanceOf(ImportCancelledException.class);
        assertThat(StoreText.of(store)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 450, FINISHING})
    void an_import_cancelled_while_it_writes_leaves_the_old_state(int moment) throws Exception {
        importTree();
        String before = StoreText.of(store);
        writePages(61, 900);
        AtomicBoolean cancelled = new AtomicBoolean();
        ImportProgress impatient = new ImportProgress() {
            @Override
            public void reading(int done, int of, int events) {}

            @Override
            public void writing(int done, int of) {
                assertThat(cancelled).isFalse();
                cancelled.set(of == 0 ? moment == FINISHING : done == moment);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        assertThatThrownBy(() -> new Importer(store, impatient).run(List.of(new FolderArchive(tree.root()))))
                .isInstanceOf(ImportCancelledException.class);
        assertThat(StoreText.of(store)).isEqualTo(before);
    }

    /** A limit to the size of files stands for a disk without room: both fail in the middle of a write. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_named_in_one_line_and_loses_nothing() throws Exception {
        importTree();
        String before = StoreText.of(store);
        writePages(61, 2_000);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 300; exec \"$@\"", "sh"));
        command.addAll(importCommand());
        Path out = folder.resolve("import.out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(out))
                .filteredOn(line -> line.startsWith("annals:"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("annals: the import could not be written to " + store.path())
                .endsWith("the store is as it was before; check that its disk has room and run the import again");
        assertThat(StoreText.of(store)).isEqualTo(before);
        try (Stream<Path> left = Files.list(store.path())) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("archive-")))
                    .hasSize(1);
        }
    }

    @Test
    void a_second_importer_is_told_plainly_that_there_is_another() throws Exception {
        try (ImportTurn turn = store.beginImport()) {
            assertThat(turn.current(List.of())).isEmpty();
            assertThatThrownBy(this::importTree)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another import");
        }
        importTree();
        assertThat(store.holdsArchive()).isTrue();
    }

    @Test
    void who_reads_the_store_during_an_import_goes_on_reading_the_old_one() throws Exception {
        importTree();
        try (Store open = store.open()) {
            int before = open.totals().events();
            writePages(61, 70);
            importTree();
            assertThat(open.totals().events()).isEqualTo(before);
        }
        try (Store open = store.open()) {
            assertThat(open.totals().events()).isEqualTo(71);
        }
    }

    @Test
    void the_archive_is_never_written_to() throws Exception {
        Map<Path, FileTime> before = times();
        importTree();
        importTree();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void a_store_that_cannot_be_written_is_named_in_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        StoreFolder impossible = new StoreFolder(file);
        assertThatThrownBy(() ->
                        new Importer(impossible, ImportProgress.SILENT).run(List.of(new FolderArchive(tree.root()))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_damaged_store_is_named_left_alone_and_made_anew_when_asked() throws Exception {
        importTree();
        String before = StoreText.of(store);
        Path database = store.path().resolve("archive-1/annals.mv.db");
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), 9_000));
        assertThatThrownBy(store::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(database.toString())
                .hasMessageContaining("annals import --anew ARCHIVE… --store " + store.path())
                .hasMessageNotContaining("\n");
        assertThatThrownBy(this::importTree).isInstanceOf(StoreException.class);
        assertThat(database).hasSize(9_000);
        importAnew();
        assertThat(StoreText.of(store)).isEqualTo(before);
    }

    /** Otherwise an import would sweep away an archive that is whole. */
    @ParameterizedTest
    @ValueSource(strings = {"", "archive-", "archive-8", "\0\0\0\0\0\0\0\0\0", "..", "archive-1/../..", "brchive-1"})
    void a_store_that_does_not_say_which_archive_is_its_own_keeps_what_it_has(String name) throws Exception {
        importTree();
        String before = StoreText.of(store);
        Path current = store.path().resolve("current");
        Files.writeString(current, name);
        assertThat(store.holdsArchive()).isTrue();
        assertThatThrownBy(store::open)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(current + " is damaged")
                .hasMessageContaining("archive-7");
        assertThatThrownBy(this::importTree).isInstanceOf(StoreException.class);
        Files.writeString(current, "archive-1");
        assertThat(StoreText.of(store)).isEqualTo(before);
        Files.writeString(current, name);
        importAnew();
        assertThat(StoreText.of(store)).isEqualTo(before);
    }

    /** The process is killed at random moments of first imports and of later ones; the harness kills many more. */
    @Test
    void a_killed_import_leaves_the_old_state_or_the_new_one() throws Exception {
        importTree();
        String before = StoreText.of(store);
        writePages(61, 200);
        StoreFolder wanted = new StoreFolder(folder.resolve("wanted"));
        new Importer(wanted, ImportProgress.SILENT).run(List.of(new FolderArchive(tree.root())));
        String after = StoreText.of(wanted);
        Random random = new Random(11);
        for (int i = 0; i < KILLS; i++) {
            Process process = startImport();
            boolean ended = process.waitFor(200 + random.nextInt(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(StoreText.of(store))
                    .as("after kill %d, ended by itself: %s", i, ended)
                    .isIn(before, after);
        }
        importTree();
        assertThat(StoreText.of(store)).isEqualTo(after);
        try (Stream<Path> left = Files.list(store.path())) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("archive-")))
                    .as("what killed imports left is swept away")
                    .hasSize(1);
        }
    }

    private List<String> importCommand() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "annals.app.Main",
                "import",
                tree.root().toString(),
                "--store",
                store.path().toString());
    }

    private Process startImport() throws IOException {
        return new ProcessBuilder(importCommand())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("import.out").toFile())
                .start();
    }

    private ImportReport importTree() throws Exception {
        return new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(tree.root())));
    }

    private void importAnew() throws Exception {
        new Importer(store, ImportProgress.SILENT).runAnew(List.of(new FolderArchive(tree.root())));
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree.root())) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
