package annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of damage is done to a store once, and named. */
class StoreCheckTest {

    @TempDir
    Path folder;

    private Path database = Path.of(".");
    private StoreFolder store = new StoreFolder(Path.of("."));

    @BeforeEach
    void importPages() throws IOException, ImportCancelledException {
        Path day = Files.createDirectories(folder.resolve("pages/news/2016/04/1"));
        Files.writeString(day.resolve("a.md"), """
                ### [2016-04-01](/x)
                ##### Talks
                # A

                1. [Paper](https://example.org)

                1. [B](/news/2016/04/2/b.md) _Context: Geneva, war_
                """);
        Files.writeString(day.resolve("index.md"), """
                ## [2016-04-01](/x)
                ### [A](/news/2016/04/1/a.md)
                _Context: peace_
                """);
        store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(folder.resolve("pages"))));
        database = store.path().resolve("archive-1");
    }

    @Test
    void findsNothingInAWholeStore() throws IOException {
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE link SET link_key = 99 * 16777216           | 1 links from events that are not there",
                "UPDATE link SET to_id = 99                         | 1 links to events that are not there",
                "UPDATE event_tag SET event_tag_key = 99 * 16777216 WHERE event_tag_key = 0 | 1 tags of events that are not there",
                "UPDATE event_tag SET event_tag_key = 99 WHERE event_tag_key = 0 | 1 uses of tags that are not there",
                "UPDATE source SET source_key = 99 * 16777216       | 1 sources of events that are not there",
                "UPDATE entry SET event_id = 99                     | 1 entries for events that are not there",
                "UPDATE entry SET entry_key = 99 * 16777216         | 1 entries on pages that are not there",
                "UPDATE event SET page_id = 99 WHERE page_id IS NOT NULL | 1 events whose page is not there",
                "UPDATE page SET event_id = 99 WHERE event_id IS NOT NULL | 1 pages of events that are not there",
                "UPDATE event SET topic_id = 99 WHERE event_id = 0  | 1 topics that are not there",
                "DELETE FROM link                                   | 1 events of which nothing speaks",
                "INSERT INTO tag VALUES (99, 'unused')              | 1 tags that no event has",
                "INSERT INTO event SELECT 98, on_date, until_date, slug, slug_hash, title, topic_id, summary, page_id FROM event WHERE event_id = 0 | 1 events that are there twice",
                "UPDATE event SET title = '' WHERE event_id = 0     | 1 events without a headline",
            })
    void namesWhatIsWrong(String damage, String complaint) throws SQLException, IOException {
        try (Connection connection = Store.connectForWriting(database)) {
            Sql.run(connection, damage);
        }
        assertThat(complaints()).contains(complaint);
    }

    @Test
    void noticesALetterThatBecameAnother() throws IOException {
        Path file = database.resolve("annals.mv.db");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("Geneva");
        Files.writeString(file, bytes.replace("Geneva", "Genewa"), StandardCharsets.ISO_8859_1);
        assertThat(complaints()).containsExactly("annals.mv.db is not as it was written");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10})
    void doesNotBelieveADamagedNote(int at) throws IOException {
        byte[] note = Files.readAllBytes(database.resolve("checksum"));
        note[at] ^= 1;
        Files.write(database.resolve("checksum"), note);
        assertThat(complaints()).isEmpty();
        Files.write(database.resolve("checksum"), Arrays.copyOf(note, at));
        assertThat(complaints()).isEmpty();
    }

    private List<String> complaints() throws IOException {
        try (Store open = store.open()) {
            return open.complaints();
        }
    }
}
