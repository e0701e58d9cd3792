package annals.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annals.archive.Archive;
import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.Matches;
import annals.explore.View;
import annals.explore.picture.Picture;
import annals.explore.picture.Pictures;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.Library;
import annals.model.Query;
import annals.store.StoreFolder;
import annals.ui.look.Fonts;
import annals.ui.look.TextWidths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** How much can be read of the busiest month of a real archive, in the room a window of 1600x900 leaves the timeline. */
class BusyMonthTest {

    private static final Path HOME = Path.of(System.getProperty("annals.home", "."));
    private static final double WIDTH = 1020;
    private static final double HEIGHT = 696;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @BeforeAll
    static void loadFonts() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"data/sample, 25", "../shared/archives/zh-2003-2014.tar.xz, 80"})
    void showsManyHeadlines(String archive, int headlines) throws Exception {
        Path path = HOME.resolve(archive);
        assumeTrue(Files.exists(path), archive + " is not there");
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(Archive.at(path)));
        try (Library library = Library.open(store)) {
            Chronicle chronicle = library.chronicle();
            YearMonth month = busiest(chronicle);
            double from = month.atDay(1).toEpochDay();
            Pictures pictures = new Pictures(
                    chronicle, new TextWidths(LanePainter.LABEL), new TextWidths(ArcsPainter.NAME), Locale.UK);
            Picture picture = pictures.of(
                    new View(Query.all(), from, from + month.lengthOfMonth(), null, new Lanes.None()),
                    new Matches(chronicle, library.select(Query.all())),
                    WIDTH,
                    HEIGHT);
            assertThat(picture.headlines())
                    .as("%s, %d events", month, events(chronicle, month))
                    .isGreaterThanOrEqualTo(headlines);
        }
    }

    private static YearMonth busiest(Chronicle chronicle) {
        YearMonth busiest = YearMonth.from(chronicle.id(0).date());
        int most = 0;
        for (int event = 0; event < chronicle.size(); ) {
            YearMonth month = YearMonth.from(chronicle.id(event).date());
            int here = events(chronicle, month);
            if (here > most) {
                most = here;
                busiest = month;
            }
            event = chronicle.firstFrom(month.plusMonths(1).atDay(1).toEpochDay());
        }
        return busiest;
    }

    private static int events(Chronicle chronicle, YearMonth month) {
        return chronicle.firstFrom(month.plusMonths(1).atDay(1).toEpochDay())
                - chronicle.firstFrom(month.atDay(1).toEpochDay());
    }
}
