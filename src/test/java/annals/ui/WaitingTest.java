package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.EventSorter.Column;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What takes long says so, and can be given up; the window goes on meanwhile. All workers are busy with something else here. */
class WaitingTest extends SmallArchiveTest {

    private final CountDownLatch busy = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        busy.countDown();
    }

    @Test
    void aSlowSearchCanBeGivenUp() throws QuerySyntaxException {
        ask("tag:Syria");
        window.untilSettled();
        window.keepWorkersBusy(busy);
        ask("talks");
        TestWindow.until("it is said", () -> window.isShown("#waiting"));
        assertThat(window.label("#match-count")).isEqualTo("4 of 7");
        window.robot().clickOn("#cancel-search");
        TestWindow.until("it is given up", () -> !window.isShown("#waiting"));
        assertThat(window.query()).isEqualTo("tag:Syria");
        busy.countDown();
        Agreement.of(window);
        assertThat(window.label("#match-count")).isEqualTo("4 of 7");
    }

    @Test
    void aSlowSearchThatIsWaitedForIsAnswered() throws QuerySyntaxException {
        window.keepWorkersBusy(busy);
        ask("tag:Syria");
        TestWindow.until("it is said", () -> window.isShown("#waiting"));
        busy.countDown();
        TestWindow.until("it is answered", () -> !window.isShown("#waiting"));
        Agreement.of(window);
        assertThat(window.label("#match-count")).isEqualTo("4 of 7");
    }

    @Test
    void aSlowSortingCanBeGivenUp() {
        window.robot().type(KeyCode.L);
        window.untilSettled();
        List<String> before = window.listed();
        window.keepWorkersBusy(busy);
        TestWindow.inFx(() -> sortBy(Column.HEADLINE));
        TestWindow.until("it is said", () -> window.isShown("#cancel-sorting"));
        assertThat(window.label("#listed")).isEqualTo("sorting…");
        window.robot().clickOn("#cancel-sorting");
        assertThat(window.isShown("#cancel-sorting")).isFalse();
        assertThat(window.label("#listed")).isEqualTo("7 in view");
        busy.countDown();
        Agreement.of(window);
        assertThat(window.listed()).isEqualTo(before);
    }

    @Test
    void anEventThatIsReadSlowlyCanBeLeft() {
        window.keepWorkersBusy(busy);
        TestWindow.inFx(() -> window.session().select(event()));
        TestWindow.until("it is said", () -> window.isShown("#cancel-reading"));
        window.robot().clickOn("#cancel-reading");
        TestWindow.until("nothing is selected", () -> window.session().view().selected() == null);
        assertThat(window.isShown("#cancel-reading")).isFalse();
        busy.countDown();
        Agreement.of(window);
    }

    private EventId event() {
        return window.session().chronicle().id(0);
    }

    private void sortBy(Column column) {
        TableView<?> table = window.find("#events", TableView.class);
        table.getColumns().stream().filter(head -> head.getUserData() == column).forEach(head -> sortBy(table, head));
    }

    @SuppressWarnings("unchecked")
    private static <T> void sortBy(TableView<T> table, TableColumn<?, ?> head) {
        table.getSortOrder().setAll((TableColumn<T, ?>) head);
    }

    private void ask(String text) throws QuerySyntaxException {
        Query query = QueryParser.parse(text);
        TestWindow.inFx(() -> window.session().ask(query));
    }
}
