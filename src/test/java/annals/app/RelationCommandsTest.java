package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.cli.AnnalsCommand;
import annals.cli.Terminal;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.store.StoreFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code stories} and {@code compare}, as a script meets them. */
class RelationCommandsTest {

    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void importPages() throws Exception {
        Path pages = Path.of(System.getProperty("annals.home", "."), "data", "sample", "news", "2017");
        new Importer(new StoreFolder(folder.resolve("store")), ImportProgress.SILENT)
                .run(List.of(new FolderArchive(pages)));
    }

    @Test
    void storiesArePrintedAsATableThoseWithMostOfTheEventsFirst() {
        assertThat(run("stories", "tag:Syria")).isZero();
        assertThat(out.toString().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(" *\\d+ of +\\d+  \\d{4}-\\d\\d-\\d\\d\\.\\.\\d{4}-\\d\\d-\\d\\d  .+"));
        assertThat(out.toString()
                        .lines()
                        .map(line -> Integer.valueOf(line.strip().split(" ", -1)[0])))
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void storiesArePrintedAsObjectsAndNoMoreThanWanted() {
        assertThat(run("stories", "--format", "jsonl", "--top", "2")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"name\":\"") && line.contains("\"before\":null"));
    }

    @Test
    void risingStoriesSayHowMuch() {
        assertThat(run("stories", "--rising", "--from", "2017-04", "--to", "2017-05", "--format", "jsonl"))
                .isZero();
        assertThat(out.toString().lines())
                .isNotEmpty()
                .allMatch(line -> Double.parseDouble(line.replaceAll(".*\"times\":([0-9.]+).*", "$1")) > 1);
    }

    @Test
    void storiesCountTheEventsOfTheQueryAlone() {
        assertThat(run("stories", "tag:Syria", "--format", "jsonl")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> !line.replaceAll(".*\"size\":(\\d+),.*", "$1")
                        .equals(line.replaceAll(".*\"count\":(\\d+),.*", "$1")));
    }

    @Test
    void noMoreRisingStoriesThanWantedArePrinted() {
        assertThat(run("stories", "--rising", "--from", "2017-04", "--to", "2017-05", "--top", "1"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void printsNothingWhereNothingIsMeant() {
        assertThat(run("stories", "date:1066")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void comparesSpansOfOneQuery() {
        assertThat(run("compare", "--from", "2017-01", "--to", "2017-02", "--with-from", "2017-03", "--all"))
                .isZero();
        int before = count("list", "--from", "2017-01", "--to", "2017-02");
        int after = count("list", "--from", "2017-03");
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("%7d  %7d  events".formatted(before, after));
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.matches(" *\\d+ +\\d+  [↑↓] +\\d+\\.\\d×  p [<=] \\d\\.\\d{3}  .+"));
    }

    @Test
    void comparesQueriesInOneSpan() {
        String[] arguments = {
            "compare", "tag:Syria", "--with", "-tag:Syria", "--from", "2017", "--to", "2017", "--format", "jsonl"
        };
        assertThat(run(arguments)).isZero();
        int here = count("list", "tag:Syria", "--from", "2017", "--to", "2017");
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("{\"tag\":\"Syria\",\"here\":" + here + ",\"there\":0,"))
                .allMatch(line -> Double.parseDouble(line.replaceAll(".*\"chance\":([0-9.]+).*", "$1")) <= 0.05);
    }

    @Test
    void comparesNothingWithItselfAsDifferent() {
        assertThat(run("compare", "tag:Syria", "--with", "tag:Syria", "--format", "jsonl"))
                .isZero();
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories --top -1",
                "stories --rising",
                "stories --format csv",
                "stories (Syria",
                "stories tag:Siria",
                "compare",
                "compare tag:Syria",
                "compare --with (Syria",
                "compare --with tag:Siria",
                "compare --with-from 2017-13",
                "compare --with-from 2017 --with-to 2016",
                "compare --with-from 2016 --from yesterday",
                "compare --with-to 2016 --top -1",
                "compare --with-to 2016 --format csv",
                "path 2017-01-16/x",
                "path 2017-01-16/x 2017-01-17/y --top 0",
            })
    void wrongUsageIsOneLineAndStatusTwo(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("annals: ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesTheOptionThatIsWrong() {
        run("compare", "--with-from", "2017", "--with-to", "2016");
        assertThat(err.toString()).contains("--with-to 2016 lies before --with-from 2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "compare --with-from 2017-03 --to 2017-02 --all"})
    void aReaderThatStopsReadingIsNoError(String arguments) {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThat(run(new PrintWriter(closed), arguments.split(" "))).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private int count(String... arguments) {
        StringWriter listed = new StringWriter();
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--format", "jsonl"))
                .toArray(String[]::new);
        assertThat(run(new PrintWriter(listed), all)).isZero();
        return (int) listed.toString().lines().count();
    }

    private int run(String... arguments) {
        return run(new PrintWriter(out), arguments);
    }

    private int run(PrintWriter to, String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--store", folder.resolve("store").toString()))
                .toArray(String[]::new);
        return Terminal.run(new AnnalsCommand(new Windows(), LogFile::inExisting), to, new PrintWriter(err), all);
    }
}
