package annals.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.archive.FolderArchive;
import annals.store.Store;
import annals.store.StoreException;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that another version of the program left, whose tables this one does not know. */
class OtherFormTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private FolderArchive one = new FolderArchive(Path.of("set below"));
    private FolderArchive other = one;
    private StoreFolder store = new StoreFolder(Path.of("set below"));

    @BeforeEach
    void leave() throws Exception {
        one = new FolderArchive(pages("one"));
        other = new FolderArchive(pages("other"));
        store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(one, other));
        ofAnotherForm();
    }

    private Path pages(String name) throws IOException {
        Path day = Files.createDirectories(folder.resolve(name).resolve("news/2016/04/1"));
        Files.writeString(day.resolve(name + ".md"), "# " + name + "\n");
        return folder.resolve(name);
    }

    private void ofAnotherForm() throws SQLException {
        Path database = store.path().resolve("archive-1").resolve("annals");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE meta SET content = '1' WHERE name = 'form'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void saysWhichArchivesToImportAgain() {
        assertThatThrownBy(store::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another version of Annals")
                .hasMessageContaining(one.location())
                .hasMessageContaining(other.location());
    }

    @Test
    void givesWayToAllItWasMadeFrom() throws Exception {
        new Importer(store, ImportProgress.SILENT).run(List.of(other, one));
        try (Store open = store.open()) {
            assertThat(open.totals().events()).isEqualTo(2);
        }
    }

    @Test
    void isKeptWhereAnArchiveWouldBeLost() {
        assertThatThrownBy(() -> new Importer(store, ImportProgress.SILENT).run(List.of(one)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(other.location());
        assertThat(store.holdsArchive()).isTrue();
    }
}
