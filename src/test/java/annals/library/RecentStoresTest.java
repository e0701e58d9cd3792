package annals.library;

import static org.assertj.core.api.Assertions.assertThat;

import annals.library.RecentStores.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentStoresTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestComesFirstAndOnce() {
        RecentStores recent = RecentStores.in(folder);
        recent.add(Path.of("/a"), "news");
        recent.add(Path.of("/b c"), "old\tnews\nand more");
        recent.add(Path.of("/a"), "news + more");
        assertThat(RecentStores.in(folder).all())
                .containsExactly(
                        new Recent(Path.of("/a"), "news + more"), new Recent(Path.of("/b c"), "old news and more"));
    }

    @Test
    void whatIsRemovedIsForgotten() {
        RecentStores recent = RecentStores.in(folder);
        recent.add(Path.of("/a"), "a");
        recent.add(Path.of("/b"), "b");
        recent.remove(Path.of("/a"));
        recent.remove(Path.of("/never"));
        assertThat(recent.all()).containsExactly(new Recent(Path.of("/b"), "b"));
        recent.remove(Path.of("/b"));
        assertThat(RecentStores.in(folder).all()).isEmpty();
    }

    @Test
    void theOldestAreForgotten() {
        RecentStores recent = RecentStores.in(folder);
        for (int i = 0; i < 30; i++) {
            recent.add(Path.of("/store-" + i), "");
        }
        assertThat(recent.all())
                .hasSize(12)
                .startsWith(new Recent(Path.of("/store-29"), ""))
                .endsWith(new Recent(Path.of("/store-18"), ""));
    }

    /** Two programs write the same file. */
    @Test
    void keepsWhatAnotherHasWritten() {
        RecentStores one = RecentStores.in(folder);
        RecentStores other = RecentStores.in(folder);
        one.add(Path.of("/a"), "a");
        other.add(Path.of("/b"), "b");
        one.add(Path.of("/c"), "c");
        assertThat(other.all()).extracting(Recent::name).containsExactly("c", "b", "a");
    }

    @Test
    void aDamagedFileOrAMissingFolderIsNoError() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "stores=\\u00");
        assertThat(RecentStores.in(folder).all()).isEmpty();
        RecentStores nowhere = RecentStores.in(folder.resolve("missing"));
        nowhere.add(Path.of("/a"), "a");
        assertThat(nowhere.all()).isEmpty();
        RecentStores.forgetful().add(Path.of("/a"), "a");
        assertThat(RecentStores.forgetful().all()).isEmpty();
    }
}
