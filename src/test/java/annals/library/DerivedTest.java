package annals.library;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.chronicle.ChronicleFile;
import annals.model.Query;
import annals.relations.StoryFile;
import annals.relations.StoryFinder;
import annals.store.Store;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedTest {

    @TempDir
    private Path folder;

    private StoreFolder store = new StoreFolder(Path.of("."));
    private Path columns = Path.of(".");
    private Path index = Path.of(".");

    @BeforeEach
    void openOnce() throws Exception {
        store = TestArchive.in(folder).store();
        try (Library library = Library.open(store)) {
            library.prepareSearch();
        }
        columns = store.path().resolve("archive-1/columns");
        index = store.path().resolve("archive-1/index");
    }

    @Test
    void isWholeAsItWasMade() throws IOException {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void isMissedByNobody() throws IOException {
        Files.delete(columns);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void isMadeAnewWhereTheColumnsAreDamaged() throws IOException {
        flip(columns, 500);
        assertThat(complaints()).singleElement().asString().contains("columns");
        assertThat(found("talks")).isPositive();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void isNotBelievedBecauseItIsWhole() throws IOException {
        try (Store open = store.open()) {
            ChronicleFile.write(Chronicle.empty(), columns, open.generation());
        }
        assertThat(complaints()).singleElement().asString().contains("columns");
    }

    @Test
    void isMadeAnewWhereTheIndexIsCutShort() throws IOException {
        Path segments;
        try (Stream<Path> files = Files.list(index)) {
            segments = files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(segments, new byte[0]);
        assertThat(complaints()).singleElement().asString().contains("index of words");
        assertThat(found("talks")).isPositive();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void isMadeAnewWhereTheIndexIsDamagedWithin() throws IOException {
        damageWords();
        assertThat(complaints()).singleElement().asString().contains("index of word");
        assertThat(found("talks")).isPositive();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void isMadeAnewWhereTheStoriesAreDamagedOrOfAnotherArchive() throws IOException {
        Path stories = store.path().resolve("archive-1/stories");
        int count = storyCount();
        assertThat(stories).exists();
        assertThat(complaints()).isEmpty();
        flip(stories, 90);
        assertThat(complaints()).singleElement().asString().contains("stories");
        assertThat(storyCount()).isEqualTo(count);
        assertThat(complaints()).isEmpty();
        try (Store open = store.open()) {
            StoryFile.write(StoryFinder.find(Chronicle.empty()), stories, open.generation());
        }
        assertThat(complaints()).singleElement().asString().contains("stories");
        try (Store open = store.open()) {
            new Derived(open).makeAnew();
        }
        assertThat(complaints()).isEmpty();
    }

    @Test
    void isMadeAnewWhereTheVersionsAreDamaged() throws IOException {
        Path versions = store.path().resolve("archive-1/versions");
        findVersions();
        assertThat(versions).exists();
        assertThat(complaints()).isEmpty();
        flip(versions, 70);
        assertThat(complaints()).singleElement().asString().contains("versions");
        findVersions();
        assertThat(complaints()).isEmpty();
        Files.delete(versions);
        try (Store open = store.open()) {
            new Derived(open).makeAnew();
        }
        assertThat(versions).exists();
    }

    private void findVersions() {
        try (Library library = Library.open(store)) {
            assertThat(library.versions().groups()).isEmpty();
        }
    }

    private int storyCount() {
        try (Library library = Library.open(store)) {
            return library.stories().count();
        }
    }

    @Test
    void isMadeAnewWhenAsked() throws IOException {
        damageWords();
        flip(columns, 300);
        assertThat(complaints()).hasSize(2);
        try (Store open = store.open()) {
            new Derived(open).makeAnew();
        }
        assertThat(complaints()).isEmpty();
        assertThat(found("talks")).isPositive();
    }

    private int found(String words) {
        try (Library library = Library.open(store)) {
            return library.select(new Query.Text(words)).cardinality();
        }
    }

    private List<String> complaints() throws IOException {
        try (Store open = store.open()) {
            return new Derived(open).complaints();
        }
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private void damageWords() throws IOException {
        Path words;
        try (Stream<Path> files = Files.list(index)) {
            words = files.filter(file -> file.getFileName().toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
        flip(words, (int) Files.size(words) / 2);
    }
}
