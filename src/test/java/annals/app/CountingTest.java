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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code histogram} and {@code check}, as a script meets them. */
class CountingTest {

    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void importPages() throws Exception {
        for (String day : List.of("2015/11/30", "2016/02/29", "2016/02/29", "2018/01/1")) {
            Path place = Files.createDirectories(folder.resolve("pages/news").resolve(day));
            long pages;
            try (var files = Files.list(place)) {
                pages = files.count();
            }
            Files.writeString(place.resolve("page-" + pages + ".md"), "# Page " + pages + "\n");
        }
        new Importer(new StoreFolder(folder.resolve("store")), ImportProgress.SILENT)
                .run(List.of(new FolderArchive(folder.resolve("pages"))));
    }

    @Test
    void countsByYearWithTheEmptyOnes() {
        assertThat(run("histogram", "--by", "year", "--format", "csv")).isZero();
        assertThat(out.toString().lines()).containsExactly("year,count", "2015,1", "2016,2", "2017,0", "2018,1");
    }

    @Test
    void countsByMonthOfASpanAndAQuery() {
        assertThat(run("histogram", "--by", "month", "--from", "2016", "date:..2016-12", "--format", "jsonl"))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("{\"month\":\"2016-02\",\"count\":2}");
    }

    @Test
    void countsByDayAndDrawsABar() {
        assertThat(run("histogram", "--by", "day", "--from", "2016", "--to", "2016"))
                .isZero();
        assertThat(out.toString().lines()).singleElement().asString().matches("2016-02-29 +2  █{50}");
        assertThat(run("histogram", "--by", "day")).isZero();
        assertThat(out.toString().lines()).hasSize(1 + 764);
    }

    @Test
    void printsNothingWhereNothingIsMeant() {
        assertThat(run("histogram", "--by", "year", "date:1066")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"histogram", "histogram --by week", "histogram --by year --format md", "check now"})
    void wrongUsageIsOneLineAndStatusTwo(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("annals: ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatTheStoreIsWhole() {
        assertThat(run("check")).isZero();
        assertThat(out.toString().lines())
                .containsExactly("The store is whole: 4 events (0 of them stubs), 0 links and 0 tags.");
    }

    @Test
    void makesAnewWhatWasMadeFromTheDatabase() throws IOException {
        assertThat(run("list", "Page")).isZero();
        Path columns = folder.resolve("store/archive-1/columns");
        Files.writeString(columns, "!", StandardOpenOption.APPEND);
        assertThat(run("check")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("annals check --repair");
        assertThat(run("check", "--repair")).isZero();
        assertThat(run("check")).isZero();
    }

    @Test
    void completesWordsInAShell() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("histogram", "--limit", "complete");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        return Terminal.run(
                new AnnalsCommand(new Windows(), LogFile::inExisting),
                new PrintWriter(out),
                new PrintWriter(err),
                all.toArray(String[]::new));
    }
}
