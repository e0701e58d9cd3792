package annals.library;

import static org.assertj.core.api.Assertions.assertThat;

import annals.store.StoreFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two archives of one name, imported from different places. */
class KnownStoresTest {

    @TempDir
    Path folder;

    private Path one = Path.of(".");
    private Path other = Path.of(".");
    private RecentStores recent = RecentStores.forgetful();

    @BeforeEach
    void setUp() throws Exception {
        one = TestArchive.in(folder.resolve("one")).store().path();
        other = TestArchive.in(folder.resolve("other")).store().path();
        recent = RecentStores.in(folder);
        recent.add(other, "archive");
        recent.add(folder.resolve("gone"), "archive");
    }

    private ArchiveIdentity identity(Path store) {
        return KnownStores.identity(new StoreFolder(store)).orElseThrow();
    }

    private Path found(ArchiveIdentity wanted) {
        return new KnownStores(one, recent).with(wanted).map(StoreFolder::path).orElse(folder);
    }

    @Test
    void the_one_from_the_same_place_is_meant() {
        assertThat(identity(one)).isNotEqualTo(identity(other));
        assertThat(found(identity(one))).isEqualTo(one);
        assertThat(found(identity(other))).isEqualTo(other);
    }

    @Test
    void from_another_machine_the_one_of_that_name_shown_last_is_meant() {
        assertThat(found(new ArchiveIdentity("archive", "0123456789abcdef"))).isEqualTo(other);
    }

    @Test
    void an_archive_of_another_name_is_not() {
        assertThat(found(new ArchiveIdentity("news", identity(one).place()))).isEqualTo(folder);
    }
}
