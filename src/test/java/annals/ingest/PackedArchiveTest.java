package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.archive.Archive;
import annals.archive.FolderArchive;
import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** A packed archive says what its folder says; a hostile one ends in a report. */
@BesideOthers
class PackedArchiveTest {

    private static final String PAGE = Tree.page("2016-04-1", "Talks", "A", "Summary", "2016/04/2/b|B|Geneva");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.xz", "A.TAR.XZ"})
    void every_kind_of_packing_gives_the_same_events(String name) throws Exception {
        Map<String, String> pages = new TreeMap<>(Map.of(
                "news/2016/04/1/a.md",
                PAGE,
                "news/2016/04/1/地震.md",
                Tree.page("2016-04-1", "", "地震", "", "2016/04/1/a|A|Geneva"),
                "opinion/2016/04/1/view.md",
                "# Not news"));
        Tree tree = new Tree(folder.resolve("tree"));
        pages.forEach(tree::write);
        StoreFolder open = new StoreFolder(folder.resolve("open"));
        new Importer(open, ImportProgress.SILENT).run(List.of(new FolderArchive(tree.root())));

        StoreFolder packed = new StoreFolder(folder.resolve("packed"));
        ImportReport report = new Importer(packed, ImportProgress.SILENT).run(List.of(Archive.at(pack(name, pages))));

        assertThat(report.events()).isEqualTo(3);
        assertThat(report.problems()).isEmpty();
        assertThat(eventLines(packed)).isEqualTo(eventLines(open));
    }

    /** It is overwritten with noise, of the same size and time: who looked inside would stumble. */
    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar.gz", "a.tar.xz"})
    void a_file_that_was_not_touched_is_not_looked_into_again(String name) throws Exception {
        Path file = pack(name, Map.of("news/2016/04/1/a.md", PAGE, "../news/2016/04/1/up.md", PAGE));
        importFile(file);
        FileTime time = Files.getLastModifiedTime(file);
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, new byte[packed.length]);
        Files.setLastModifiedTime(file, time);
        ImportReport untouched = importFile(file);
        assertThat(untouched.changedAnything()).isFalse();
        assertThat(untouched.unchanged()).isEqualTo(1);
        assertThat(untouched.problems()).hasSize(1);

        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1));
        assertThatThrownBy(() -> importFile(file)).isInstanceOf(IOException.class);
        Files.write(file, packed);
        assertThat(importFile(file).unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar"})
    void names_that_lead_out_of_the_archive_are_refused_and_reported(String name) throws Exception {
        Map<String, String> pages = new TreeMap<>(Map.of(
                "../news/2016/04/1/up.md", PAGE,
                "/news/2016/04/1/absolute.md", PAGE,
                "C:\\news\\2016\\04\\1\\drive.md", PAGE,
                "news/../../2016/04/1/in-between.md", PAGE,
                "news/2016/04/1/a-good-page.md", PAGE));
        ImportReport report = importFile(pack(name, pages));
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.problems())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(problem -> assertThat(problem.message()).contains("outside the archive"));
    }

    @Test
    void a_link_in_a_tar_is_not_followed() throws Exception {
        Path tar = folder.resolve("link.tar");
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar), "UTF-8")) {
            TarArchiveEntry link = new TarArchiveEntry("news/2016/04/1/link.md", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }
        ImportReport report = importFile(tar);
        assertThat(report.events()).isZero();
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void what_unpacks_without_end_is_ended_and_reported() throws Exception {
        Path bomb = folder.resolve("bomb.tar.xz");
        long bytes = 2_200_000_000L;
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(
                new XZOutputStream(Files.newOutputStream(bomb), new LZMA2Options(0)), "UTF-8")) {
            out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            TarArchiveEntry entry = new TarArchiveEntry("news/2016/04/1/bomb.md");
            entry.setSize(bytes);
            out.putArchiveEntry(entry);
            byte[] zeros = new byte[1 << 20];
            for (long left = bytes; left > 0; left -= zeros.length) {
                out.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
            out.closeArchiveEntry();
        }
        ImportReport report = importFile(bomb);
        assertThat(report.events()).isZero();
        assertThat(report.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("the rest was left out"));
    }

    @Test
    void a_file_that_is_no_archive_is_named_in_one_line() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> Archive.at(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> Archive.at(folder.resolve("nothing"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.zip", "broken.tar.gz", "broken.tar.xz"})
    void a_broken_file_fails_with_an_error_and_leaves_no_store(String name) throws Exception {
        Path broken = Files.write(folder.resolve(name), new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 1, 2, 3});
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        assertThatThrownBy(() -> new Importer(store, ImportProgress.SILENT).run(List.of(Archive.at(broken))))
                .isInstanceOf(IOException.class);
        assertThat(store.holdsArchive()).isFalse();
    }

    private ImportReport importFile(Path file) throws Exception {
        return new Importer(new StoreFolder(folder.resolve("store")), ImportProgress.SILENT)
                .run(List.of(Archive.at(file)));
    }

    private static List<String> eventLines(StoreFolder store) {
        return StoreText.of(store)
                .lines()
                .filter(line -> line.startsWith("Event["))
                .toList();
    }

    private Path pack(String name, Map<String, String> pages) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".zip")) {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(page.getKey()));
                    zip.write(page.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                }
            }
            return file;
        }
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packing(file, name), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(page.getKey(), true);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return file;
    }

    private static OutputStream packing(Path file, String name) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        if (name.endsWith("gz")) {
            return new GZIPOutputStream(out);
        }
        return name.toLowerCase(Locale.ROOT).endsWith("xz") ? new XZOutputStream(out, new LZMA2Options(0)) : out;
    }
}
