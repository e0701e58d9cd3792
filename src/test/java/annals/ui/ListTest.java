package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Session;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** The events as a table, beside the timeline and instead of it. */
class ListTest extends SmallArchiveTest {

    private static final String BEGIN = "Talks on Syria begin in Geneva";
    private static final String RESUME = "Talks resume while Russia withdraws";

    @Test
    void comesBesideTheTimelineThenInsteadAndGoes() {
        assertThat(window.isShown("#events")).isFalse();
        window.robot().type(KeyCode.L);
        TestWindow.until("both are shown", () -> window.isShown("#events") && window.isShown("#timeline"));
        window.robot().type(KeyCode.L);
        TestWindow.until("the list is alone", () -> window.isShown("#events") && !window.isShown("#timeline"));
        window.robot().clickOn("#list");
        TestWindow.until("the timeline is alone", () -> !window.isShown("#events") && window.isShown("#timeline"));
    }

    @Test
    void listsWhatTheTimelineShows() {
        showList();
        assertThat(window.listed()).hasSize(7).startsWith(BEGIN);
        window.robot().clickOn(window.topic("Russia"));
        untilListed(3);
        TestWindow.inFx(() -> {
            Session session = window.session();
            session.look(session.chronicle().day(6) - 1.0, session.chronicle().day(6) + 2.0);
        });
        untilListed(1);
        assertThat(window.label("#listed")).isEqualTo("1 in view");
    }

    @Test
    void sharesTheSelectionWithTheOtherPanes() {
        showList();
        window.robot().clickOn(RESUME);
        TestWindow.until("it is read", () -> window.headline().equals(RESUME));
        window.robot().type(KeyCode.K);
        TestWindow.until(
                "the one before is selected",
                () -> window.selectedRows().equals(List.of("Talks are suspended after three days")));
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("nothing is", () -> window.selectedRows().isEmpty());
    }

    @Test
    void isReachedAndReadByKeys() {
        window.robot().type(KeyCode.E);
        TestWindow.until(
                "the table has the focus",
                () -> window.isShown("#events")
                        && window.find("#events", Node.class).isFocused());
        lookFromAfar();
        window.untilSettled();
        window.robot().type(KeyCode.HOME);
        TestWindow.until("the first is read", () -> window.headline().equals(BEGIN));
        window.robot().type(KeyCode.DOWN).type(KeyCode.DOWN);
        TestWindow.until("the third is read", () -> window.headline().equals(RESUME));
        assertThat(spoken()).contains("14 Mar 2016, Talks resume while Russia withdraws, Peace talks, 2 links");
        window.robot().type(KeyCode.END);
        TestWindow.until("the last is read", () -> spoken().stream().anyMatch(text -> text.endsWith(", stub")));
    }

    private List<String> spoken() {
        return TestWindow.fx(() -> window.robot().lookup("#events .table-row-cell").queryAll().stream()
                .filter(row -> row instanceof TableRow<?> filled && !filled.isEmpty())
                .map(row -> (String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toList());
    }

    @Test
    void sortsByItsColumns() {
        showList();
        sortBy("Headline", TableColumn.SortType.ASCENDING);
        TestWindow.until("by headline", () -> window.listed().equals(sortedHeadlines()));
        sortBy("Headline", TableColumn.SortType.DESCENDING);
        TestWindow.until("backwards", () -> window.listed().reversed().equals(sortedHeadlines()));
        sortBy("Links", TableColumn.SortType.ASCENDING);
        TestWindow.until(
                "by links",
                () -> degree(window.listed().getFirst()) == 1
                        && degree(window.listed().getLast()) == 3);
    }

    /** As a click on the head of the column does, which the headless robot cannot make. */
    private void sortBy(String column, TableColumn.SortType direction) {
        TestWindow.inFx(() -> sort((TableView<?>) window.find("#events", TableView.class), column, direction));
    }

    private static <T> void sort(TableView<T> table, String column, TableColumn.SortType direction) {
        TableColumn<T, ?> wanted = table.getColumns().stream()
                .filter(any -> any.getText().equals(column))
                .findFirst()
                .orElseThrow();
        wanted.setSortType(direction);
        table.getSortOrder().setAll(List.of(wanted));
    }

    @Test
    void isCopiedAsTextAndAsCsv() {
        showList();
        window.robot().clickOn(BEGIN);
        TestWindow.until("it is selected", () -> window.selectedRows().equals(List.of(BEGIN)));
        window.typeWithShortcut(KeyCode.C);
        assertThat(window.copied()).isEqualTo("2016-02-01\t" + BEGIN + "\tPeace talks\tGeneva, Syria");
        window.robot().type(KeyCode.ESCAPE);
        TestWindow.until("nothing is selected", () -> window.selectedRows().isEmpty());
        window.typeWithShortcut(KeyCode.C, KeyCombination.ALT_DOWN);
        assertThat(window.copied().lines())
                .hasSize(8)
                .startsWith(
                        "date,headline,topic,tags,links,id",
                        "2016-02-01," + BEGIN + ",Peace talks,\"Geneva, Syria\",3,2016-02-01/talks-begin");
    }

    @Test
    void marksWhatWasSearchedFor() {
        showList();
        window.robot().clickOn("#search").write("talks").type(KeyCode.ENTER);
        untilListed(3);
        TestWindow.until(
                "hits are marked",
                () -> window.robot().lookup("#events .hit").queryAll().size() >= 3);
    }

    private void showList() {
        window.robot().type(KeyCode.L);
        TestWindow.until("the list is shown", () -> window.isShown("#events"));
        lookFromAfar();
        window.untilSettled();
        untilListed(7);
    }

    /** So that no selection moves the view. */
    private void lookFromAfar() {
        TestWindow.inFx(() -> {
            Session session = window.session();
            session.look(session.chronicle().day(0) - 300.0, session.chronicle().day(6) + 300.0);
        });
    }

    private void untilListed(int events) {
        TestWindow.until("so many are listed: " + events, () -> window.listed().size() == events);
    }

    private List<String> sortedHeadlines() {
        return window.listed().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private int degree(String headline) {
        return IntStream.range(0, window.session().chronicle().size())
                .filter(event -> window.session().chronicle().title(event).equals(headline))
                .map(window.session().chronicle()::degree)
                .findFirst()
                .orElseThrow();
    }
}
