package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.ingest.ImportCancelledException;
import annals.library.Settings;
import annals.model.EventId;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pages that tell of the same event are one in every pane, until somebody wants to see each. */
class FoldedVersionsTest {

    private static final String TRUCE = "All parties agree on a truce in the north of the country until spring";
    private static final EventId SECOND = new EventId(LocalDate.of(2016, 1, 5), "truce-agreed");

    @TempDir
    private static Path folder;

    private static StoreFolder store;

    private final Settings settings = Settings.forgetful();
    private TestWindow window;

    @BeforeAll
    static void importArchive() throws IOException, ImportCancelledException {
        Path pages = new Pages(folder.resolve("pages"))
                .event("2016-01-04", "truce", "##### War\n# " + TRUCE + "\nIt is signed.\n")
                .event("2016-01-05", "truce-agreed", "##### War\n# Winter war. " + TRUCE + "\nIt holds.\n")
                .event("2016-01-09", "after", "##### War\n# Something else happens after\nNobody knows.\n")
                .root();
        store = TestWindow.imported(folder.resolve("store"), pages);
    }

    @BeforeEach
    void show() {
        window = TestWindow.of(store, settings);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyPaneCountsThemOnceAndTheSidebarSaysSo() {
        assertThat(window.label("#match-count")).isEqualTo("2 of 2");
        assertThat(window.label("#events-in-sight")).startsWith("2 events");
        assertThat(window.topics()).containsEntry("War", "2 / 2");
        assertThat(note()).isEqualTo("1 version folded, counted once");
        window.robot().type(KeyCode.L);
        window.untilSettled();
        assertThat(window.listed()).hasSize(2);
        assertThat(badges()).containsExactly("2 versions");
    }

    @Test
    void aClickOnWhatTheSidebarSaysShowsEachAndThatIsRemembered() {
        window.robot().clickOn("#folded-versions");
        untilEachIsShown();
        assertThat(window.isShown("#folded-versions")).isFalse();
        assertThat(window.topics()).containsEntry("War", "3 / 3");
        window.close();
        window = TestWindow.of(store, settings);
        assertThat(window.label("#match-count")).isEqualTo("3 of 3");
    }

    @Test
    void theCommandFoldsAndUnfolds() {
        for (String count : List.of("3 of 3", "2 of 2")) {
            window.typeWithShortcut(KeyCode.K);
            window.robot().write("Fold versions").type(KeyCode.ENTER);
            TestWindow.until(
                    "it is " + count, () -> window.label("#match-count").equals(count));
            window.untilSettled();
        }
    }

    @Test
    void theMenuOfAnEventUnfoldsItAlone() {
        TestWindow.inFx(() -> window.session().look(day("2016-01-03"), day("2016-01-08")));
        window.untilSettled();
        Point2D place = window.eventOnTimeline();
        window.robot().rightClickOn(place);
        TestWindow.inFx(() -> item("Show its 2 versions one by one").fire());
        untilEachIsShown();
        assertThat(TestWindow.<Boolean>fx(() -> window.session().versioning().isFolding()))
                .isTrue();
        window.robot().rightClickOn(window.eventOnTimeline());
        TestWindow.inFx(() -> item("Fold its 2 versions into one").fire());
        TestWindow.until("they are one", () -> window.label("#match-count").equals("2 of 2"));
    }

    @Test
    void theEventsPageListsThem() {
        TestWindow.inFx(() -> window.session().select(SECOND));
        TestWindow.until("it is shown", () -> window.headline().startsWith("Winter war"));
        window.untilSettled();
        assertThat(texts("h2")).contains("Versions2");
        assertThat(texts("li")).contains(TRUCE + "2016-01-04", "Winter war. " + TRUCE + "2016-01-05 · this page");
        assertThat(texts("a")).contains(TRUCE);
    }

    /** A version that is folded away has no row and no mark of its own. */
    @Test
    void whatStandsForASelectedVersionIsMarkedInTheList() {
        window.robot().type(KeyCode.L);
        EventId folded = TestWindow.fx(() -> {
            int shown = window.session().folded().versions().firstKey();
            return window.session().chronicle().id(shown == 0 ? 1 : 0);
        });
        TestWindow.inFx(() -> window.session().select(folded));
        window.untilSettled();
        assertThat(window.selectedRows()).singleElement().asString().contains(TRUCE);
        assertThat(window.view().selected()).isEqualTo(folded);
    }

    private void untilEachIsShown() {
        TestWindow.until("each is shown", () -> window.label("#match-count").equals("3 of 3"));
        window.untilSettled();
    }

    private String note() {
        return TestWindow.fx(
                () -> window.find("#folded-versions", Hyperlink.class).getText());
    }

    private List<String> badges() {
        return TestWindow.fx(() -> window.robot().lookup("#events .versions").<Label>queryAll().stream()
                .filter(TestWindow::isShown)
                .map(Label::getText)
                .toList());
    }

    private static MenuItem item(String name) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String tag) {
        return window.detail(
                page -> IntStream.range(0, page.getElementsByTagName(tag).getLength())
                        .mapToObj(i -> page.getElementsByTagName(tag).item(i).getTextContent())
                        .toList());
    }

    private static double day(String date) {
        return (double) LocalDate.parse(date).toEpochDay();
    }
}
