package annals.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annals.archive.Page.EventPage;
import annals.archive.Page.OtherPage;
import annals.archive.Problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderArchiveTest {

    private static final String EVENT = "news/2017/01/16/talks.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"''", "zh", "zh/news", "zh/news/2017", "zh/news/2017/01", "zh/news/2017/01/16"})
    void mayBePickedAtAnyLevel(String level) throws IOException {
        write("zh/" + EVENT, "# Talks");
        write("zh/opinion/2017/01/16/talks.md", "# No news");
        Visit visit = visit(folder.resolve(level));
        assertThat(visit.pages.values())
                .filteredOn(EventPage.class::isInstance)
                .extracting(page -> ((EventPage) page).id().toString())
                .containsExactly("2017-01-16/talks");
        assertThat(visit.problems).extracting(Problem::severity).doesNotContain(Severity.REJECTED);
    }

    @Test
    void tellsOpinionFromNewsWhereOnlyThatIsPicked() throws IOException {
        write("opinion/2017/01/16/talks.md", "# No news");
        assertThat(visit(folder.resolve("opinion/2017")).pages.values()).containsExactly(new OtherPage());
    }

    @Test
    void showsMarkdownFilesInTheSameOrderEachTime() throws IOException {
        for (String name : List.of("c/a", "a", "b/z", "b/a", "C", "b-/a", "ü", "中")) {
            write("news/2017/01/16/" + name + ".md", "# " + name);
        }
        write("news/2017/01/16/picture.jpg", "jpg");
        write("news/2017/01/16/.md/hidden.txt", "txt");
        Visit first = visit(folder);
        assertThat(first.files).hasSize(8).isEqualTo(visit(folder).files);
        assertThat(first.expected).isEqualTo(8);
        assertThat(first.files.stream().map(Path::of).toList()).isSorted();
    }

    @Test
    void tellsWhatIsKnownOfAFileBeforeReadingIt() throws IOException {
        Path file = write(EVENT, "# Talks");
        List<FileFacts> asked = new ArrayList<>();
        Visit visit = new Visit() {
            @Override
            public boolean wants(FileFacts facts) {
                asked.add(facts);
                return false;
            }
        };
        new FolderArchive(folder).visit(visit);
        assertThat(visit.files).isEmpty();
        assertThat(asked).singleElement().satisfies(facts -> {
            assertThat(facts.path()).endsWith("/" + EVENT);
            assertThat(facts.size()).isEqualTo(7);
            assertThat(facts.modified())
                    .isEqualTo(Files.getLastModifiedTime(file).toMillis());
        });
    }

    @Test
    void doesNotFollowLinksOutOfTheTree() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside/2017/01/16"));
        Files.writeString(outside.resolve("secret.md"), "# Secret");
        Path inside = folder.resolve("archive");
        write("archive/" + EVENT, "# Talks");
        link(inside.resolve("news/2017/01/17"), outside);
        link(inside.resolve("news/2017/01/16/linked.md"), outside.resolve("secret.md"));
        link(inside.resolve("news/2017/01/16/dangling.md"), folder.resolve("nowhere.md"));
        link(inside.resolve("news/2017/01/16/round"), inside);
        Visit visit = visit(inside);
        assertThat(visit.files).singleElement().asString().endsWith(EVENT);
        assertThat(visit.problems)
                .extracting(problem -> Path.of(problem.path()).getFileName().toString())
                .contains("linked.md", "dangling.md");
    }

    @Test
    void mayItselfBePickedThroughALink() throws IOException {
        write("archive/" + EVENT, "# Talks");
        Path picked = folder.resolve("picked");
        link(picked, folder.resolve("archive"));
        assertThat(visit(picked).files).singleElement().asString().endsWith(EVENT);
    }

    @Test
    void reportsWhatCannotBeReadAndGoesOn() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = write("news/2017/01/16/a.md", "# Talks");
        Path hidden = write("news/2017/01/17/b.md", "# Talks").getParent();
        write("news/2017/01/18/c.md", "# Talks");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(file), "who runs this may read everything");
            Visit visit = visit(folder);
            assertThat(visit.files).singleElement().asString().endsWith("18/c.md");
            assertThat(visit.problems).hasSize(2).allSatisfy(problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.REJECTED);
                assertThat(problem.message()).startsWith("cannot be read");
            });
        } finally {
            Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void readsNoMoreOfALargeFileThanTellsThatItIsTooLarge() throws IOException {
        write(EVENT, "x".repeat(PageReader.LARGEST + 1000));
        Visit visit = visit(folder);
        assertThat(visit.pages.values()).containsExactly(new OtherPage());
        assertThat(visit.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("4 MiB"));
    }

    @Test
    void stopsWhenItsVisitorDoes() throws IOException {
        write("news/2017/01/16/a.md", "# A");
        write("news/2017/01/16/b.md", "# B");
        Visit visit = new Visit() {
            @Override
            public boolean goesOn() {
                return files.isEmpty();
            }
        };
        new FolderArchive(folder).visit(visit);
        assertThat(visit.files).hasSize(1);
    }

    @Test
    void saysWhereThereIsNoFolder() throws IOException {
        Path file = write("a.md", "");
        for (Path none : List.of(file, folder.resolve("nowhere"))) {
            assertThatThrownBy(() -> visit(none))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(none.toString());
        }
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no symbolic links here: " + e.getMessage());
        }
    }

    private static Visit visit(Path picked) throws IOException {
        Visit visit = new Visit();
        new FolderArchive(picked).visit(visit);
        return visit;
    }
}
