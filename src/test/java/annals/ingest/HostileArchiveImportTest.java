package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annals.archive.Archive;
import annals.model.Event;
import annals.store.ProblemRow;
import annals.store.Store;
import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever lies in an archive, its import ends, in little memory, with a report that names what was left out; and the pages
 * beside it are there.
 */
@BesideOthers
class HostileArchiveImportTest {

    private static final String DAY = "news/2016/04/1/";
    private static final String GOOD = Tree.page("2016-04-1", "Talks", "Good", "Summary");
    private static final List<String> NEIGHBOURS = List.of("a-good", "z-good");
    private static final int BOMB_BYTES = 200_000_000;
    private static final int MANY = 20_000;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void links_out_of_the_folder_and_round_it_are_not_followed_but_named() throws Exception {
        Tree outside = new Tree(folder.resolve("outside"));
        outside.write("2016/04/3/secret.md", GOOD);
        Tree tree = goodTree();
        link(tree.root().resolve(DAY + "file.md"), outside.root().resolve("2016/04/3/secret.md"));
        link(tree.root().resolve(DAY + "dangling.md"), folder.resolve("nowhere"));
        link(tree.root().resolve(DAY + "itself.md"), tree.root().resolve(DAY + "itself.md"));
        link(tree.root().resolve("news/2016/05"), outside.root().resolve("2016/04"));
        link(tree.root().resolve("news/round"), tree.root());
        importHere(tree.root());
        assertThat(slugs()).containsExactlyElementsOf(NEIGHBOURS);
        assertThat(rejected()).containsExactlyInAnyOrder("file.md", "dangling.md", "itself.md", "05", "round");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar.xz"})
    void a_page_that_unpacks_to_200_megabytes_is_left_out(String name) throws Exception {
        Path bomb = name.endsWith(".zip") ? zipBomb(name) : tarBomb(name);
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        importWithin("-Xmx96m", bomb);
        assertThat(slugs()).containsExactlyElementsOf(NEIGHBOURS);
        assertThat(rejected()).containsExactly("bomb.md");
    }

    /** Each is within what a page may have; and what a zip says of a page's size need not be so. */
    @ParameterizedTest
    @ValueSource(longs = {3_000_000, 1})
    void a_zip_of_countless_large_pages_is_ended(long claimed) throws Exception {
        Path bomb = folder.resolve("countless.zip");
        byte[] packed = Packing.deflated(3);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bomb)) {
            Packing.put(zip, DAY + "a-good.md", GOOD);
            for (int i = 0; i < 400; i++) {
                ZipArchiveEntry entry = new ZipArchiveEntry(DAY + "e" + i + ".md");
                entry.setMethod(ZipEntry.DEFLATED);
                entry.setSize(claimed);
                entry.setCompressedSize(packed.length);
                entry.setCrc(1);
                zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
            }
        }
        importInLittleMemory(bomb);
        assertThat(slugs()).contains("a-good");
        assertThat(rejected()).containsExactly("countless.zip");
    }

    /** What is no file has no content, and would be an event without a word. */
    @Test
    void of_a_tar_only_files_are_read() throws Exception {
        Path tar = folder.resolve("a.tar");
        byte[] kinds = {
            TarConstants.LF_LINK,
            TarConstants.LF_SYMLINK,
            TarConstants.LF_FIFO,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK
        };
        try (TarArchiveOutputStream out = Packing.tar(Files.newOutputStream(tar))) {
            Packing.put(out, DAY + "a-good.md", GOOD);
            for (byte kind : kinds) {
                TarArchiveEntry entry = new TarArchiveEntry(DAY + "kind-" + kind + ".md", kind);
                entry.setLinkName(DAY + "a-good.md");
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
            Packing.put(out, DAY + "z-good.md", GOOD);
        }
        importHere(tar);
        assertThat(slugs()).containsExactlyElementsOf(NEIGHBOURS);
        assertThat(rejected())
                .containsExactlyInAnyOrder("kind-49.md", "kind-50.md", "kind-51.md", "kind-52.md", "kind-54.md");
    }

    /** A tar may say a name in an entry of its own, which has to be held in memory. */
    @Test
    void a_tar_with_a_name_without_end_is_ended() throws Exception {
        Path bomb = folder.resolve("name.tar.xz");
        try (TarArchiveOutputStream tar = Packing.tar(Packing.packing(bomb))) {
            Packing.put(tar, DAY + "a-good.md", GOOD);
            TarArchiveEntry entry = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
            Packing.fill(tar, entry, 800_000_000);
            Packing.put(tar, DAY + "z-good.md", GOOD);
        }
        importInLittleMemory(bomb);
        assertThat(slugs()).containsExactly("a-good");
        assertThat(rejected()).containsExactly("name.tar.xz");
    }

    @Test
    void a_page_of_one_line_of_100_megabytes_is_left_out() throws Exception {
        Tree tree = goodTree();
        try (OutputStream out = Files.newOutputStream(tree.root().resolve(DAY + "line.md"))) {
            for (int i = 0; i < 100; i++) {
                out.write(Packing.LETTERS);
            }
        }
        importWithin("-Xmx96m", tree.root());
        assertThat(slugs()).containsExactlyElementsOf(NEIGHBOURS);
        assertThat(rejected()).containsExactly("line.md");
    }

    @Test
    void a_folder_of_countless_tiny_pages_is_read_to_the_last() throws Exception {
        Path day = Files.createDirectories(folder.resolve("archive").resolve(DAY));
        byte[] page = "# E".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < MANY; i++) {
            Files.write(day.resolve("e" + i + ".md"), page);
        }
        importInLittleMemory(folder.resolve("archive"));
        try (Store store = store().open()) {
            assertThat(store.totals().events()).isEqualTo(MANY);
        }
        assertThat(rejected()).isEmpty();
    }

    @Test
    void names_in_any_script_are_read() throws Exception {
        List<String> names = List.of(
                "\u5730\u9707",
                "\u0627\u0644\u0627\u0646\u062a\u062e\u0627\u0628\u0627\u062a",
                "\u05d1\u05d7\u05d9\u05e8\u05d5\u05ea",
                "\u0432\u044b\u0431\u043e\u0440\u044b",
                "\u092d\u0942\u0915\u0902\u092a",
                "\u0e01\u0e32\u0e23\u0e40\u0e25\u0e37\u0e2d\u0e01\u0e15\u0e31\u0e49\u0e07",
                "\ud83c\udf0d\ud83d\udd25\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "e\u0301lections",
                "o" + "\u0308\u0323\u0301".repeat(30),
                "\u202efdp.exe",
                "\ufeffmark",
                "\u5730".repeat(66),
                "x".repeat(200),
                " ",
                "two\nlines",
                "-rf",
                "'; DROP TABLE event; --",
                "100%",
                "a\\b",
                "...",
                "CON");
        Tree tree = goodTree();
        try {
            names.forEach(name -> tree.write(DAY + name + ".md", GOOD));
        } catch (InvalidPathException e) {
            assumeTrue(false, "files cannot be called so here: " + e.getMessage());
        }
        importHere(tree.root());
        assertThat(slugs()).containsAll(names).containsAll(NEIGHBOURS).hasSize(names.size() + NEIGHBOURS.size());
        assertThat(rejected()).isEmpty();
    }

    /** Linux lets a name be any bytes; read as text, two names can then be one. */
    @Test
    void names_that_are_no_text_do_no_harm() throws Exception {
        Tree tree = goodTree();
        run(
                "sh",
                "-c",
                "cd \"$0\" && : > \"$(printf 'm\\376.md')\" && : > \"$(printf 'm\\377.md')\"",
                tree.root().resolve(DAY).toString());
        importHere(tree.root());
        assertThat(slugs()).containsAll(NEIGHBOURS);
        assertThat(rejected()).singleElement().asString().startsWith("m").endsWith(".md");
    }

    @Test
    void a_zip_may_call_a_page_anything() throws Exception {
        Path zip = folder.resolve("a.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            Packing.put(out, DAY + "a-good.md", GOOD);
            Packing.put(out, DAY + "nul\0.md", GOOD);
            Packing.put(out, DAY + "x".repeat(60_000) + ".md", GOOD);
            Packing.put(out, "d/".repeat(30_000) + DAY + "deep.md", GOOD);
            Packing.put(out, "news/999999/99/99/no-day.md", GOOD);
            Packing.put(out, DAY + "%2e%2e%2fup.md", GOOD);
            Packing.put(out, DAY + "z-good.md", GOOD);
        }
        importHere(zip);
        assertThat(slugs()).containsAll(NEIGHBOURS).contains("deep", "../up");
    }

    @Test
    void what_only_looks_like_a_page_does_no_harm() throws Exception {
        Tree tree = goodTree();
        Files.createFile(tree.root().resolve(DAY + ".md"));
        Files.createFile(tree.root().resolve(DAY + "empty.md"));
        Files.createFile(tree.root().resolve("news/2016/04/1.md"));
        Files.createDirectories(tree.root().resolve(DAY + "x.md"));
        Files.createDirectories(tree.root().resolve("news/2016/04/2.md/index.md"));
        run("mkfifo", tree.root().resolve(DAY + "p.md").toString());
        importInLittleMemory(tree.root());
        assertThat(slugs()).containsAll(NEIGHBOURS).doesNotContain("", "x", "p");
        assertThat(rejected()).contains("p.md").doesNotContain("a-good.md", "z-good.md", "x.md");
        assertThat(problems()).noneSatisfy(problem -> {
            assertThat(problem.path()).endsWith("/p.md");
            assertThat(problem.message()).contains("link");
        });
        assertThat(problems()).anySatisfy(problem -> assertThat(problem.path()).endsWith("/empty.md"));
    }

    @Test
    void a_page_that_may_not_be_read_is_named() throws Exception {
        Tree tree = goodTree();
        tree.write(DAY + "locked.md", GOOD);
        Path locked = tree.root().resolve(DAY + "locked.md");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "who runs this may read everything");
        importHere(tree.root());
        assertThat(slugs()).containsExactlyElementsOf(NEIGHBOURS);
        assertThat(rejected()).containsExactly("locked.md");
    }

    private Tree goodTree() {
        Tree tree = new Tree(folder.resolve("archive"));
        NEIGHBOURS.forEach(name -> tree.write(DAY + name + ".md", GOOD));
        return tree;
    }

    private StoreFolder store() {
        return new StoreFolder(folder.resolve("store"));
    }

    private void importHere(Path archive) throws Exception {
        new Importer(store(), ImportProgress.SILENT).run(List.of(Archive.at(archive)));
    }

    private void importInLittleMemory(Path archive) throws Exception {
        importWithin("-Xmx512m", archive);
    }

    private void importWithin(String memory, Path archive) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "annals.app.Main",
                        "import",
                        archive.toString(),
                        "--store",
                        store().path().toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(out);
            assertThat(ended).as("the import ends: %s", said).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> slugs() {
        try (Store store = store().open()) {
            List<Integer> numbers = new ArrayList<>();
            store.columns(row -> numbers.add(row.number()));
            return store.events(numbers.stream().mapToInt(Integer::intValue).toArray()).stream()
                    .map(Event::id)
                    .map(id -> id.slug())
                    .sorted()
                    .toList();
        }
    }

    private List<ProblemRow> problems() {
        try (Store store = store().open()) {
            return store.problems();
        }
    }

    /** The names of the files that were left out; each with a reason. */
    private List<String> rejected() {
        return problems().stream()
                .filter(problem -> problem.severity().equals("REJECTED"))
                .peek(problem -> assertThat(problem.message()).isNotBlank())
                .map(problem -> problem.path().substring(problem.path().lastIndexOf('/') + 1))
                .toList();
    }

    private Path zipBomb(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            Packing.put(zip, DAY + "a-good.md", GOOD);
            zip.putArchiveEntry(new ZipArchiveEntry(DAY + "bomb.md"));
            Packing.fill(zip, BOMB_BYTES);
            zip.closeArchiveEntry();
            Packing.put(zip, DAY + "z-good.md", GOOD);
        }
        return file;
    }

    private Path tarBomb(String name) throws IOException {
        Path file = folder.resolve(name);
        try (TarArchiveOutputStream tar = Packing.tar(Packing.packing(file))) {
            Packing.put(tar, DAY + "a-good.md", GOOD);
            Packing.fill(tar, new TarArchiveEntry(DAY + "bomb.md"), BOMB_BYTES);
            Packing.put(tar, DAY + "z-good.md", GOOD);
        }
        return file;
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }
}
