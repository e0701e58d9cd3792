package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.export.EventJson;
import annals.export.SomeEvents;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events from elsewhere as the command line has them, in real files. */
class BringInCommandsTest {

    @TempDir
    static Path folder;

    private static Path store = Path.of(".");

    @BeforeAll
    static void importArchive() throws Exception {
        store = folder.resolve("store");
        Path sample = Path.of(System.getProperty("annals.home", "."), "data", "sample");
        new Importer(new StoreFolder(store), ImportProgress.SILENT).run(List.of(new FolderArchive(sample)));
    }

    private static Outcome annals(String... arguments) {
        return Outcome.of(store, arguments);
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void remove(String name) {
        assertThat(annals("bring-in", "remove", name).status()).isZero();
    }

    @Test
    void the_sample_exported_and_brought_in_again_is_the_same_to_the_byte() throws IOException {
        Path sent = folder.resolve("sample.jsonl");
        Path back = folder.resolve("back.jsonl");
        annals("export", "--format", "jsonl", "--out", sent.toString());
        long events = Files.readString(sent).lines().count();
        assertThat(events).isGreaterThan(1_000);
        assertThat(annals("bring-in", sent.toString()))
                .isEqualTo(new Outcome(0, events + " events brought in as 'sample'\n", ""));
        annals("export", "--brought-in", "sample", "--format", "jsonl", "--out", back.toString());
        assertThat(Files.readString(back)).isEqualTo(Files.readString(sent));
        remove("sample");
    }

    @Test
    void texts_that_each_form_has_to_take_care_of_come_back_as_they_were() throws IOException {
        String text = SomeEvents.all().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(new EventJson()::event)
                .collect(Collectors.joining());
        assertThat(annals("bring-in", file("some.jsonl", text)).status()).isZero();
        Path back = folder.resolve("some-back.jsonl");
        annals("export", "--brought-in", "some", "--format", "jsonl", "--out", back.toString());
        assertThat(Files.readString(back)).isEqualTo(text);
        remove("some");
    }

    @Test
    void a_query_and_a_span_find_among_them_what_they_would_in_an_archive() throws IOException {
        annals("bring-in", "--name", "mine", file("spring.csv", """
            date,title,tags
            spring 2016,Cherry trees blossom,trees; spring
            2016-06-24,Markets fall,markets
            """));
        assertThat(ids("trees")).containsExactly("2016-03-01/cherry-trees-blossom");
        assertThat(ids("tag:Markets")).containsExactly("2016-06-24/markets-fall");
        assertThat(ids("-tag:markets date:2016-05")).containsExactly("2016-03-01/cherry-trees-blossom");
        assertThat(ids("--from", "2016-06")).containsExactly("2016-06-24/markets-fall");
        assertThat(ids("tag:Syria")).isEmpty();
        remove("mine");
    }

    private static List<String> ids(String... query) {
        String[] all = new String[query.length + 5];
        System.arraycopy(new String[] {"export", "--brought-in", "mine", "--format", "jsonl"}, 0, all, 0, 5);
        System.arraycopy(query, 0, all, 5, query.length);
        Outcome outcome = annals(all);
        assertThat(outcome.err()).isEmpty();
        return outcome.out().lines().map(line -> PrintedEvent.parse(line).id()).toList();
    }

    @Test
    void what_stands_beside_is_listed_and_removed_by_its_name() throws IOException {
        assertThat(annals("bring-in", "list")).isEqualTo(new Outcome(0, "", ""));
        String some = file("some.csv", "when exactly,what\n2016,Two words\nsoon,Nothing\n");
        Outcome brought = annals("bring-in", some, "--column", "date=when exactly");
        assertThat(brought.out()).isEqualTo("1 event brought in as 'some'\n");
        assertThat(brought.err()).isEqualTo("annals: 1 left out\n  line 3: 'soon' is no date\n");
        assertThat(annals("bring-in", "list").out()).isEqualTo("       1  some\n");
        assertThat(annals("bring-in", "remove", "sone").err())
                .isEqualTo("annals: no events were brought in under the name 'sone'; did you mean 'some'?\n");
        assertThat(annals("bring-in", "remove", "some").out()).isEqualTo("1 event removed\n");
        assertThat(annals("bring-in", "list").out()).isEmpty();
        assertThat(annals("export", "--brought-in", "some", "--format", "csv").err())
                .contains("nothing was brought in yet");
    }

    @Test
    void what_cannot_be_brought_in_is_one_line_and_brings_in_nothing() throws IOException {
        String good = file("good.csv", "date,title\n2016,Fine\n");
        String odd = file("odd.csv", "a,b\n1,2\n");
        assertThat(annals("bring-in", good, odd).err().lines())
                .singleElement()
                .asString()
                .contains("odd.csv was understood: line 2, there is no headline; --column says");
        assertThat(annals("bring-in", odd, "--column", "date=c").err()).contains("no column 'c'; there are: 'a', 'b'");
        assertThat(annals("bring-in", odd, "--column", "colour=a").status()).isEqualTo(2);
        assertThat(annals("bring-in").status()).isEqualTo(2);
        assertThat(annals("bring-in", "no-such.csv").err()).contains("there is no file no-such.csv");
        assertThat(annals("bring-in", file("broken.jsonl", "{\n")).err())
                .contains("broken.jsonl cannot be read: line 1");
        assertThat(annals("export", "--brought-in", "good", "--format", "svg").status())
                .isEqualTo(2);
        assertThat(annals("bring-in", "list").out()).isEmpty();
    }
}
