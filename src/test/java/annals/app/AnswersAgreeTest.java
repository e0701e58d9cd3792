package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annals.archive.Archive;
import annals.cli.AnnalsCommand;
import annals.cli.Terminal;
import annals.explore.query.EventMatch;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.Library;
import annals.model.Event;
import annals.model.Query;
import annals.model.QueryParser;
import annals.store.StoreFolder;
import annals.testing.BesideOthers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of random queries, each answered three times: by the columns and the index of words, by the database, and by
 * looking at every event that {@code list --format jsonl} prints. All give the same events in the same order. So does, for some of
 * them, what finds events that stand in no archive.
 */
@BesideOthers
class AnswersAgreeTest {

    /** The slowest of the four is asked each so many queries. */
    private static final int LOOKED_THROUGH = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"data/sample, 500", "../shared/archives/zh-2003-2014.tar.xz, 300"})
    void ofColumnsDatabaseAndExport(Path archive, int queries) throws Exception {
        Path pages = Path.of(System.getProperty("annals.home")).resolve(archive).normalize();
        assumeTrue(Files.exists(pages), () -> "there is no " + pages);
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(Archive.at(pages)));
        List<PrintedEvent> events =
                exported(store).lines().map(PrintedEvent::parse).toList();
        RandomQuestions questions = new RandomQuestions(new Random(4), events);
        int found = 0;
        int few = 0;
        try (Library library = Library.open(store);
                Connection database = copy(store)) {
            QueryAsSql.prepare(database);
            List<Event> whole = library.events(
                    IntStream.range(0, library.chronicle().size()).toArray());
            for (int i = 0; i < queries; i++) {
                Query query = QueryParser.parse(questions.next().toString(), library.vocabulary());
                List<String> ids = library.select(query).stream()
                        .mapToObj(event -> library.chronicle().id(event).toString())
                        .toList();
                assertSame(
                        ids,
                        events.stream()
                                .filter(event -> event.matches(query))
                                .map(PrintedEvent::id)
                                .toList(),
                        "the export",
                        query);
                assertSame(ids, QueryAsSql.ids(database, query), "SQL", query);
                if (i % LOOKED_THROUGH == 0) {
                    assertSame(
                            ids,
                            whole.stream()
                                    .filter(EventMatch.of(query))
                                    .map(event -> event.id().toString())
                                    .toList(),
                            "a look at each",
                            query);
                }
                found += ids.isEmpty() ? 0 : 1;
                few += ids.isEmpty() || ids.size() == events.size() ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(queries / 2);
        assertThat(few).isGreaterThan(queries / 3);
    }

    private static void assertSame(List<String> ids, List<String> others, String from, Query query) {
        Set<String> only = new TreeSet<>(ids);
        others.forEach(only::remove);
        assertThat(only).as("not from %s: %s", from, query).isEmpty();
        only.addAll(others);
        ids.forEach(only::remove);
        assertThat(only).as("only from %s: %s", from, query).isEmpty();
        assertThat(ids).as("%s: %s", from, query).isEqualTo(others);
    }

    private Connection copy(StoreFolder store) throws IOException, SQLException {
        Files.copy(store.path().resolve("archive-1/annals.mv.db"), folder.resolve("copy.mv.db"));
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("copy"));
    }

    private static String exported(StoreFolder store) {
        StringWriter out = new StringWriter();
        int status = Terminal.run(
                new AnnalsCommand(new Windows(), LogFile::inExisting),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "list",
                "--format",
                "jsonl",
                "--store",
                store.path().toString());
        assertThat(status).isZero();
        return out.toString();
    }
}
