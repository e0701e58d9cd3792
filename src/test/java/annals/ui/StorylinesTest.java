package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Lanes;
import annals.explore.Pointing.PointedAt;
import annals.explore.View;
import annals.explore.picture.Reach;
import annals.explore.picture.Still;
import annals.explore.query.QueryEdits.TagWish;
import annals.ingest.ImportCancelledException;
import annals.model.Query;
import annals.relations.Stories;
import annals.store.StoreFolder;
import annals.ui.look.Palette;
import annals.ui.timeline.TimelineStill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.events.DocumentEvent;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;
import org.w3c.dom.views.AbstractView;
import org.w3c.dom.views.DocumentView;

/** The storylines of a year of the sample, in the sidebar, on the timeline and beside the event. */
class StorylinesTest {

    @TempDir
    private static Path folder;

    private static StoreFolder store;

    private TestWindow window;

    @BeforeAll
    static void importArchive() throws IOException, ImportCancelledException {
        Path pages = Path.of(System.getProperty("annals.home", "."), "data", "sample", "news", "2017");
        store = TestWindow.imported(folder.resolve("store"), pages);
    }

    @BeforeEach
    void show() {
        window = TestWindow.of(store);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nobodyLooksForThemBeforeTheyAreWanted() throws IOException {
        Path kept = store.path().resolve("archive-1/stories");
        Files.deleteIfExists(kept);
        window.close();
        window = TestWindow.of(store);
        assertThat(kept).doesNotExist();
        showStorylines();
        assertThat(kept).exists();
    }

    @Test
    void thoseInViewAreListedThoseWithMostEventsFirst() {
        showStorylines();
        assertThat(window.isShown("#storylines")).isTrue();
        assertThat(window.isShown("#topics")).isFalse();
        Stories stories = stories();
        List<Integer> listed = listed();
        assertThat(listed).hasSize(stories.count());
        assertThat(listed).extracting(stories::sizeOf).isSortedAccordingTo((one, other) -> other - one);
        assertThat(counts().getFirst())
                .isEqualTo(stories.sizeOf(listed.getFirst()) + " / " + stories.sizeOf(listed.getFirst()));
        TestWindow.inFx(() -> window.session().look(day("2017-02-01"), day("2017-03-01")));
        window.untilSettled();
        assertThat(listed()).hasSizeLessThan(stories.count()).isNotEmpty();
    }

    @Test
    void aPictureToHandOnHasTheirLanes() {
        View view = new View(Query.all(), day("2017-01-01"), day("2018-01-01"), null, new Lanes.ByStory());
        Still still = Still.of(window.session().library(), view, Reach.NONE);
        String drawn = TestWindow.fx(() -> new TimelineStill(still, Palette.LIGHT, 1000, 700).svg());
        assertThat(drawn).doesNotContain("No storylines").contains("All other");
    }

    @Test
    void theQueryDecidesWhichAreListed() {
        showStorylines();
        window.robot().clickOn("#topics-tab");
        assertThat(window.isShown("#topics")).isTrue();
        TestWindow.inFx(() -> window.session().wishTag("Syrian Civil War", TagWish.WANTED));
        showStorylines();
        Stories stories = stories();
        int[] counts = TestWindow.fx(() -> stories.counts(
                window.session().matching(), 0, window.session().chronicle().size()));
        assertThat(listed()).isNotEmpty().allMatch(story -> counts[story] > 0).hasSizeLessThan(stories.count());
    }

    @Test
    void theOneUnderThePointerKeepsItsStrengthOnTheTimeline() {
        showStorylines();
        View before = window.view();
        window.robot().moveTo(row(0));
        TestWindow.until("it is pointed at", () -> window.session().pointing().now() != null);
        PointedAt pointed = TestWindow.fx(
                () -> Objects.requireNonNull(window.session().pointing().now()));
        assertThat(pointed.events().stream().toArray()).isEqualTo(stories().eventsOf(listed().getFirst()));
        window.robot().moveTo("#timeline");
        TestWindow.until(
                "nothing is pointed at", () -> window.session().pointing().now() == null);
        assertThat(window.view()).isEqualTo(before);
    }

    @Test
    void aClickShowsAllOfItsTimeAndOneComesBack() {
        showStorylines();
        int story = listed().get(1);
        View before = window.view();
        window.robot().clickOn(row(1));
        window.untilSettled();
        int[] events = stories().eventsOf(story);
        int first = window.session().chronicle().day(events[0]);
        int last = window.session().chronicle().day(events[events.length - 1]);
        View framed = window.view();
        assertThat(framed.from()).isLessThanOrEqualTo(first).isGreaterThan(before.from());
        assertThat(framed.to()).isGreaterThan(last).isLessThan(first + 1.5 * (last - first) + 4);
        window.typeWithAlt(KeyCode.LEFT);
        window.untilSettled();
        assertThat(window.view()).isEqualTo(before);
    }

    @Test
    void theKeysDoTheSame() {
        showStorylines();
        View before = window.view();
        TestWindow.inFx(() -> window.find("#storylines", ListView.class).requestFocus());
        window.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        window.untilSettled();
        assertThat(window.view()).isNotEqualTo(before);
    }

    @Test
    void oneIsShownAlone() {
        showStorylines();
        View before = window.view();
        int story = listed().get(1);
        int[] events = stories().eventsOf(story);
        chooseInMenuOf(row(1), "Show only this storyline");
        assertOnly(story);
        assertThat(window.view().from())
                .isLessThanOrEqualTo(window.session().chronicle().day(events[0]));
        window.typeWithAlt(KeyCode.LEFT);
        window.untilSettled();
        assertThat(window.view()).as("it is one step").isEqualTo(before);
        TestWindow.inFx(() -> {
            ListView<?> list = window.find("#storylines", ListView.class);
            list.requestFocus();
            list.getSelectionModel().select(2);
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false));
        });
        window.untilSettled();
        assertOnly(listed().getFirst());
    }

    private void assertOnly(int story) {
        assertThat(listed()).containsExactly(story);
        assertThat(TestWindow.fx(() -> window.session().matching().stream().toArray()))
                .containsExactly(stories().eventsOf(story));
    }

    private void chooseInMenuOf(ListCell<?> row, String name) {
        TestWindow.inFx(() -> row.getContextMenu().getItems().stream()
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire());
        window.untilSettled();
    }

    @Test
    void theOneOfTheSelectedEventIsMarked() {
        showStorylines();
        assertThat(marked()).isZero();
        Stories stories = stories();
        int event = stories.eventsOf(listed().getFirst())[0];
        TestWindow.inFx(
                () -> window.session().select(window.session().chronicle().id(event)));
        window.untilSettled();
        assertThat(marked()).isEqualTo(1);
    }

    @Test
    void eachHasALaneThatAStepBackTakesAway() {
        TestWindow.inFx(() -> window.session().arrange(new Lanes.ByStory()));
        window.untilSettled();
        assertThat(TestWindow.fx(() -> window.session().storylines().known())).isNotNull();
        window.typeWithAlt(KeyCode.LEFT);
        assertThat(window.view().lanes()).isEqualTo(new Lanes.None());
    }

    @Test
    void theEventsPageTellsItInAFewEventsEachAClickAway() {
        showStorylines();
        Stories stories = stories();
        int[] events = stories.eventsOf(listed().getFirst());
        select(events[events.length / 2]);
        assertThat(texts("h2")).contains("Storyline" + events.length);
        assertThat(texts("p")).contains(name(events[0]));
        List<String> told = withClass("li", "key");
        assertThat(told).hasSizeBetween(2, 6);
        assertThat(withClass("li", "here")).singleElement().asString().startsWith(title(events[events.length / 2]));
        int leftOut = texts("summary").stream()
                .filter(text -> text.startsWith("+"))
                .mapToInt(text -> Integer.parseInt(text.substring(1)))
                .sum();
        assertThat(told.size() + leftOut).isEqualTo(events.length);
        String other = told.stream()
                .filter(text -> !text.startsWith(title(events[events.length / 2])))
                .findFirst()
                .orElseThrow();
        click(element("li", other).getElementsByTagName("a").item(0));
        TestWindow.until("the other event is shown", () -> other.startsWith(window.headline()));
    }

    @Test
    void whatIsLeftOutAndWhyIsUnfoldedByAClick() {
        showStorylines();
        int[] events = stories().eventsOf(listed().getFirst());
        select(events[events.length / 2]);
        for (String summary : List.of("+", "Why is this event here?")) {
            Element folded = window.detail(page -> summaries(page).stream()
                    .filter(text -> text.getTextContent().startsWith(summary))
                    .findFirst()
                    .orElseThrow());
            Element details = (Element) folded.getParentNode();
            assertThat(TestWindow.<Boolean>fx(() -> details.hasAttribute("open")))
                    .isFalse();
            click(folded);
            assertThat(TestWindow.<Boolean>fx(() -> details.hasAttribute("open")))
                    .isTrue();
        }
        assertThat(texts("p")).anyMatch(text -> text.startsWith("The nearest of them is "));
    }

    @Test
    void itsDaysOnTheEventsPageShowAllOfItsTime() {
        showStorylines();
        int story = listed().getFirst();
        int[] events = stories().eventsOf(story);
        select(events[0]);
        TestWindow.inFx(() -> window.session().look(day("2017-02-01"), day("2017-02-20")));
        click(window.detail(page -> anchors(page).stream()
                .filter(link -> link.getAttribute("href").equals("annals-storyline:" + story))
                .findFirst()
                .orElseThrow()));
        int last = window.session().chronicle().day(events[events.length - 1]);
        TestWindow.until("all of it is in view", () -> window.session().view().to() > last);
    }

    @Test
    void anEventOfNoneHasNone() {
        showStorylines();
        Stories stories = stories();
        int alone = IntStream.range(0, window.session().chronicle().size())
                .filter(event -> stories.storyOf(event) < 0)
                .findFirst()
                .orElseThrow();
        select(alone);
        assertThat(texts("h2")).noneMatch(text -> text.startsWith("Storyline"));
    }

    private void select(int event) {
        TestWindow.inFx(
                () -> window.session().select(window.session().chronicle().id(event)));
        TestWindow.until("the event is shown", () -> window.headline().equals(title(event)));
        window.untilSettled();
    }

    private String title(int event) {
        return window.session().chronicle().title(event);
    }

    private String name(int event) {
        Stories stories = stories();
        return stories.name(stories.story(stories.storyOf(event)));
    }

    private List<String> texts(String tag) {
        return window.detail(page ->
                elements(page, tag).stream().map(Element::getTextContent).toList());
    }

    private List<String> withClass(String tag, String name) {
        return window.detail(page -> elements(page, tag).stream()
                .filter(element -> (" " + element.getAttribute("class") + " ").contains(" " + name + " "))
                .map(Element::getTextContent)
                .toList());
    }

    private Element element(String tag, String text) {
        return window.detail(page -> elements(page, tag).stream()
                .filter(element -> element.getTextContent().equals(text))
                .findFirst()
                .orElseThrow());
    }

    private static List<Element> summaries(Document page) {
        return elements(page, "summary");
    }

    private static List<Element> anchors(Document page) {
        return elements(page, "a");
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private void click(Node node) {
        window.detail(page -> {
            MouseEvent click = (MouseEvent) ((DocumentEvent) page).createEvent("MouseEvents");
            AbstractView view = ((DocumentView) page).getDefaultView();
            click.initMouseEvent("click", true, true, view, 1, 0, 0, 0, 0, false, false, false, false, (short) 0, null);
            return ((EventTarget) node).dispatchEvent(click);
        });
    }

    private void showStorylines() {
        window.robot().clickOn("#storylines-tab");
        window.untilSettled();
    }

    private Stories stories() {
        return TestWindow.fx(
                () -> Objects.requireNonNull(window.session().storylines().known()));
    }

    private List<Integer> listed() {
        return TestWindow.fx(() -> {
            ListView<?> list = window.find("#storylines", ListView.class);
            return list.getItems().stream().map(Integer.class::cast).toList();
        });
    }

    private List<String> counts() {
        return TestWindow.fx(() -> window.robot().lookup("#storylines .storyline-counts").<Label>queryAll().stream()
                .filter(TestWindow::isShown)
                .filter(label -> label.getText().contains("/"))
                .map(Label::getText)
                .toList());
    }

    private int marked() {
        return TestWindow.fx(() -> (int) window.robot().lookup("#storylines .list-cell").queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .count());
    }

    private ListCell<?> row(int index) {
        return TestWindow.fx(() -> window.robot().lookup("#storylines .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.getIndex() == index)
                .findFirst()
                .orElseThrow());
    }

    private static double day(String date) {
        return (double) LocalDate.parse(date).toEpochDay();
    }
}
