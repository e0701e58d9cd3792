package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Archives;
import annals.explore.Session;
import annals.explore.View;
import annals.ingest.ImportCancelledException;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.model.EventId;
import annals.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An analyst's hour with the sample archive, in the real window. After each step all panes agree with the engine. */
class AnalystsHourTest {

    @TempDir
    private static Path folder;

    private static StoreFolder store;

    private TestWindow window;

    @BeforeAll
    static void importSample() throws IOException, ImportCancelledException {
        store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(Archives.sample()));
    }

    @BeforeEach
    void show() {
        window = TestWindow.of(store);
        Agreement.of(window);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void withTheMouse() {
        step("two topics", () -> window.robot().clickOn(window.topic("Syrian Civil War")));
        step("", () -> window.robot().clickOn(window.topic("Russia")));
        assertThat(window.query()).isEqualTo("tag:\"Syrian Civil War\" tag:Russia");
        step("one that is not wanted", () -> Gestures.clickWithAlt(window.topic("Turkey")));
        step(
                "a phrase",
                () -> window.robot()
                        .clickOn("#search")
                        .type(KeyCode.END)
                        .write(" \"ceasefire\"")
                        .type(KeyCode.ENTER));
        assertThat(window.query()).isEqualTo("tag:\"Syrian Civil War\" tag:Russia -tag:Turkey \"ceasefire\"");
        step("the burst", this::lookAtTheBurst);
        step("the list", () -> window.robot().clickOn("#list"));
        step("an event", () -> window.robot().clickOn(window.listed().getFirst()));
        EventId opened = selected();
        step("a first link", this::followALink);
        step("a second", this::followALink);
        step("a third", this::followALink);
        assertThat(trailLength()).isEqualTo(4);
        step("back", () -> window.robot().clickOn("#back"));
        step("and back", () -> window.robot().clickOn("#back"));
        step("and back", () -> window.robot().clickOn("#back"));
        assertThat(selected()).isEqualTo(opened);
        assertThat(window.query()).endsWith("ceasefire");
        step("the whole archive", () -> window.robot().type(KeyCode.DIGIT0));
        step("other filters", () -> window.robot().clickOn("#clear-filters"));
        step("", () -> window.robot().clickOn(window.topic("Iran")));
        step("a pick", () -> window.robot().clickOn(rowInSight(2)));
        String picked = window.headline();
        window.typeWithShortcut(KeyCode.C);
        assertThat(window.copied()).contains(picked);
    }

    @Test
    void byKeyboardAlone() {
        step(
                "two topics",
                () -> window.robot().type(KeyCode.T).write("syrian civil").type(KeyCode.ENTER));
        step("", () -> clearAndWrite("russia").type(KeyCode.ENTER));
        step("one that is not wanted", () -> {
            clearAndWrite("united states").type(KeyCode.DOWN);
            window.robot().press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
        });
        assertThat(window.query()).contains("tag:\"Syrian Civil War\" tag:Russia");
        step(
                "the filter is emptied",
                () -> window.robot().type(KeyCode.T).type(KeyCode.ESCAPE).type(KeyCode.ESCAPE));
        step(
                "a phrase",
                () -> window.robot()
                        .type(KeyCode.SLASH)
                        .type(KeyCode.END)
                        .write(" ceasefire")
                        .type(KeyCode.ENTER));
        step("away from the field", () -> window.robot().type(KeyCode.ESCAPE));
        step("closer", () -> window.robot().type(KeyCode.PLUS).type(KeyCode.RIGHT));
        step("the whole", () -> window.robot().type(KeyCode.DIGIT0));
        step("the list", () -> window.robot().type(KeyCode.E));
        step("an event", () -> window.robot().type(KeyCode.HOME).type(KeyCode.DOWN));
        EventId opened = selected();
        step("a first link", () -> window.typeCharacter("]"));
        step("the next in the same list", () -> window.typeCharacter("]"));
        assertThat(trailLength()).isEqualTo(2);
        step("and the next", () -> window.typeCharacter("]"));
        step("back", () -> window.typeWithAlt(KeyCode.LEFT));
        step("back", () -> window.typeWithAlt(KeyCode.LEFT));
        step("back", () -> window.typeWithAlt(KeyCode.LEFT));
        assertThat(selected()).isEqualTo(opened);
        step("the next event", () -> window.robot().type(KeyCode.J));
        step("other filters", () -> {
            window.robot().type(KeyCode.SLASH);
            window.typeWithShortcut(KeyCode.A);
            window.robot()
                    .type(KeyCode.DELETE)
                    .write("tag:Iran ")
                    .type(KeyCode.ENTER)
                    .type(KeyCode.ESCAPE);
        });
        TestWindow.until("they are asked", () -> window.query().strip().equals("tag:Iran"));
        step("the whole archive", () -> window.robot().type(KeyCode.DIGIT0));
        step(
                "a pick from the list",
                () -> window.robot()
                        .type(KeyCode.E)
                        .type(KeyCode.HOME)
                        .type(KeyCode.DOWN)
                        .type(KeyCode.DOWN));
        String picked = window.headline();
        window.typeWithShortcut(KeyCode.C);
        assertThat(window.copied()).contains(picked);
        window.typeWithShortcut(KeyCode.K);
        window.robot().write("event as markdown").type(KeyCode.ENTER);
        TestWindow.until("it is copied", () -> window.copied().startsWith("## " + window.headline()));
        step("all taken back", () -> {
            for (int i = 0; i < 6; i++) {
                window.robot().type(KeyCode.ESCAPE);
            }
        });
        assertThat(window.query()).isEmpty();
    }

    private void step(String what, Runnable action) {
        action.run();
        try {
            Agreement.of(window);
        } catch (AssertionError e) {
            throw new AssertionError("after: " + what, e);
        }
    }

    private FxRobot clearAndWrite(String text) {
        window.robot().type(KeyCode.T);
        TestWindow.until(
                "the filter has the keys",
                () -> window.find("#topic-filter", Node.class).isFocused());
        return window.robot().type(KeyCode.ESCAPE).write(text);
    }

    /** The fortnight in which most of the events found lie. */
    private void lookAtTheBurst() {
        double[] burst = TestWindow.fx(() -> {
            Session session = window.session();
            int best = session.matching().nextSetBit(0);
            int most = 0;
            for (int event = best; event >= 0; event = session.matching().nextSetBit(event + 1)) {
                int last = session.chronicle().firstFrom(session.chronicle().day(event) + 60L);
                int here = session.matching().get(event, last).cardinality();
                if (here > most) {
                    most = here;
                    best = event;
                }
            }
            return new double[] {
                session.chronicle().day(best) - 10.0, session.chronicle().day(best) + 70.0
            };
        });
        View view = window.view();
        Region timeline = window.find("#timeline", Region.class);
        double pixels = TestWindow.fx(timeline::getWidth) / (view.to() - view.from());
        double from = (burst[0] - view.from()) * pixels;
        double to = (burst[1] - view.from()) * pixels;
        Gestures.drag(timeline, true, 60, from, (from + to) / 2, to + 4);
        TestWindow.until(
                "it is framed", () -> window.view().to() - window.view().from() < 2_000);
    }

    private void followALink() {
        EventId before = selected();
        window.typeCharacter("]");
        TestWindow.until(
                "it is followed", () -> !before.equals(window.session().view().selected()));
        TestWindow.inFx(
                () -> window.session().returnTo(window.session().trail().at())); // the next link is the next event's
    }

    private TableRow<?> rowInSight(int row) {
        return TestWindow.fx(() -> window.robot().lookup("#events .table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(cell -> TestWindow.isShown(cell) && !cell.isEmpty())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .skip(row)
                .findFirst()
                .orElseThrow());
    }

    private EventId selected() {
        return Objects.requireNonNull(window.view().selected(), "nothing is selected");
    }

    private long trailLength() {
        return TestWindow.<Long>fx(() -> window.robot().lookup("#trail .hyperlink").<Hyperlink>queryAll().stream()
                .filter(link -> link.getStyleClass().contains("past")
                        || link.getStyleClass().contains("present"))
                .count());
    }

    /** The table is what the keys move in. */
    @Test
    void theListTakesTheKeysWhereItStandsAlone() {
        step("both", () -> window.robot().type(KeyCode.L));
        step("the list", () -> window.robot().type(KeyCode.L));
        TestWindow.until(
                "it has the keys", () -> window.find("#events", TableView.class).isFocused());
        step("the first", () -> window.robot().type(KeyCode.HOME));
        assertThat(window.selectedRows()).containsExactly(window.listed().getFirst());
    }
}
