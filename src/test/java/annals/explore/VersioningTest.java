package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.archive.FolderArchive;
import annals.explore.own.StepViews;
import annals.explore.picture.Picture;
import annals.explore.picture.Pictures;
import annals.explore.picture.Reach;
import annals.explore.picture.Still;
import annals.ingest.ImportProgress;
import annals.ingest.Importer;
import annals.library.Library;
import annals.library.Settings;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.store.StoreFolder;
import annals.workspace.EventRef;
import annals.workspace.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five events, of which the second was told twice: first by a page that another links to, then by a longer one. */
class VersioningTest {

    private static final String TRUCE = "All parties agree on a truce in the north of the country until spring";
    private static final EventId BEFORE = id("2016-01-01/before");
    private static final EventId FIRST = id("2016-01-04/truce");
    private static final EventId SECOND = id("2016-01-05/truce-agreed");
    private static final EventId AFTER = id("2016-01-09/after");
    private static final EventId LATER = id("2016-03-01/later");

    @TempDir
    private static Path folder;

    private static Library library;

    private final Settings settings = Settings.forgetful();
    private Session session;

    @BeforeAll
    static void open() throws Exception {
        page(BEFORE, "Something happens before", "- [A truce](/news/2016/01/4/truce.md) _Context: Truce_");
        page(FIRST, TRUCE, "- [Before](/news/2016/01/1/before.md) _Context: Truce, North_");
        page(
                SECOND,
                "Winter war. " + TRUCE,
                "- [Before](/news/2016/01/1/before.md) _Context: Truce_",
                "- [After](/news/2016/01/9/after.md) _Context: Truce_",
                "- [Later](/news/2016/03/1/later.md) _Context: South_");
        page(AFTER, "Something else happens after");
        page(LATER, "Nothing has happened any more");
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        new Importer(store, ImportProgress.SILENT).run(List.of(new FolderArchive(folder.resolve("archive"))));
        library = Library.open(store);
    }

    @BeforeEach
    void begin() {
        session = new Session(library, Runnable::run, Runnable::run);
        session.versioning().use(settings);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void whatIsAskedIsAnsweredBeforeVersionsAreKnown() {
        HandDriven workers = new HandDriven();
        Session slow = new Session(library, workers, Runnable::run);
        slow.versioning().use(settings);
        assertThat(slow.isAnswered()).isTrue();
        assertThat(slow.isSettled()).isFalse();
        workers.runAll();
        assertThat(slow.isSettled()).isTrue();
    }

    @Test
    void showsTheVersionThatTellsMostForBoth() {
        assertThat(matching()).containsExactly(BEFORE, SECOND, AFTER, LATER);
        assertThat(session.folded().count(number(SECOND))).isEqualTo(2);
        assertThat(session.everything().events().cardinality()).isEqualTo(4);
        assertThat(session.matchingInSight() + hiddenInSight())
                .as("nothing is lost")
                .isEqualTo(library.chronicle().size());
        assertThat(session.versioning().of(number(FIRST))).containsExactly(number(FIRST), number(SECOND));
        assertThat(session.versioning().of(number(AFTER))).isEmpty();
    }

    @Test
    void foldsOnlyWhatTheQuerySelects() throws Exception {
        session.ask(QueryParser.parse("date:2016-01-04"));
        assertThat(matching()).containsExactly(FIRST);
        assertThat(hiddenInSight()).isZero();
    }

    @Test
    void countsWhatIsHiddenWhereWhatStandsForItIsInSight() {
        session.look(day(SECOND), day(SECOND) + 1);
        assertThat(hiddenInSight()).isEqualTo(1);
        session.look(day(FIRST), day(FIRST) + 1);
        assertThat(session.matchingInSight()).isZero();
        assertThat(hiddenInSight()).isZero();
    }

    @Test
    void showsEachWhereNobodyWantsThemFoldedAndRemembersIt() {
        session.versioning().setFolding(false);
        assertThat(matching()).containsExactly(BEFORE, FIRST, SECOND, AFTER, LATER);
        assertThat(hiddenInSight()).isZero();
        assertThat(session.everything().events().cardinality()).isEqualTo(5);
        assertThat(session.versioning().of(number(FIRST)))
                .as("they are known still")
                .hasSize(2);
        Session next = new Session(library, Runnable::run, Runnable::run);
        next.versioning().use(settings);
        assertThat(next.matching().cardinality()).isEqualTo(5);
        session.versioning().setFolding(true);
        assertThat(matching()).hasSize(4);
    }

    @Test
    void unfoldsOneEventAlone() {
        session.versioning().toggle(number(SECOND));
        assertThat(matching()).containsExactly(BEFORE, FIRST, SECOND, AFTER, LATER);
        assertThat(session.versioning().isFolded(number(FIRST))).isFalse();
        assertThat(session.versioning().isFolding()).isTrue();
        session.versioning().toggle(number(FIRST));
        assertThat(matching()).hasSize(4);
        assertThat(session.versioning().isFolded(number(SECOND))).isTrue();
        session.versioning().toggle(number(AFTER));
        assertThat(matching()).hasSize(4);
    }

    @Test
    void foldsAllOfThemWhenFoldingIsSwitchedOnAgain() {
        session.versioning().toggle(number(SECOND));
        session.versioning().setFolding(false);
        session.versioning().setFolding(true);
        assertThat(session.versioning().isFolded(number(SECOND))).isTrue();
        assertThat(matching()).hasSize(4);
    }

    @Test
    void countsATopicOnceForAllVersionsThatHaveIt() throws Exception {
        assertThat(counts()).containsEntry("North", "2 / 2").containsEntry("South", "2 / 2");
        assertThat(counts()).containsEntry("Truce", "3 / 3");
        session.ask(QueryParser.parse("tag:North"));
        assertThat(counts()).containsEntry("North", "2 / 2");
        session.ask(Query.all());
        session.versioning().setFolding(false);
        assertThat(counts()).containsEntry("Truce", "4 / 4");
    }

    private Map<String, String> counts() {
        TagTally.Question question = TagTally.Question.of(session, TagTally.Order.NAME, Set.of(), "");
        return new TagTally(library.chronicle())
                .rows(question).stream()
                        .collect(Collectors.toMap(
                                TagTally.Row::tag,
                                row -> row.inView() + " / " + row.inAll(),
                                (a, b) -> a,
                                TreeMap::new));
    }

    /** The page that a link leads to may be folded away; the query selects it all the same, and nothing of it is taken out. */
    @Test
    void aLinkLeadsToAVersionThatIsFolded() throws Exception {
        session.ask(QueryParser.parse("tag:Truce"));
        session.select(BEFORE);
        session.follow(FIRST);
        assertThat(session.view().selected()).isEqualTo(FIRST);
        assertThat(session.lifted()).isEmpty();
        assertThat(session.folded().standIn(number(FIRST))).isEqualTo(number(SECOND));
        session.selectNext(1);
        assertThat(session.view().selected()).isEqualTo(AFTER);
    }

    @Test
    void aStepOfAStoryKeepsTheQueryThatSelectsItsVersion() throws Exception {
        Query truce = QueryParser.parse("tag:Truce");
        session.ask(truce);
        Step step = new Step.ShowEvent(new EventRef(FIRST, TRUCE), "");
        assertThat(StepViews.of(step, session)).map(View::query).contains(truce);
    }

    @Test
    void aPictureToHandOnCountsAsTheWindowDoes() {
        View view = session.view();
        assertThat(Still.of(library, view, session.matches(), Reach.NONE).caption())
                .contains("4 events of 5");
        assertThat(Still.of(library, view, Reach.NONE).caption()).contains("5 events of 5");
    }

    @Test
    void answersAtFirstWithEachAndThenWithThoseThatWereFound() {
        HandDriven workers = new HandDriven();
        Session slow = new Session(library, workers, Runnable::run);
        slow.versioning().use(Settings.forgetful());
        assertThat(slow.matching().cardinality()).isEqualTo(5);
        assertThat(slow.isSettled()).isFalse();
        workers.runAll();
        assertThat(slow.matching().cardinality()).isEqualTo(4);
        assertThat(slow.isSettled()).isTrue();
    }

    /** Marks, bars, cards and what is counted beside them are together what is in view, in each kind of lanes. */
    @Test
    void noPictureLosesAnEvent() {
        Pictures pictures = new Pictures(
                library.chronicle(), session.storylines(), text -> text.length() * 6.0, text -> 5, Locale.UK);
        for (Lanes lanes : List.of(
                new Lanes.None(), new Lanes.ByTopic(), new Lanes.ByStory(), new Lanes.ByTag(List.of("North")))) {
            for (double days : new double[] {20, 400, 40_000}) {
                View view = new View(Query.all(), day(BEFORE) - 2, day(BEFORE) + days, null, lanes);
                Picture picture = pictures.of(view, session.matches(), 1000, 600);
                int shown = picture.strips().stream()
                        .mapToInt(Picture.Strip::inView)
                        .sum();
                int expected = (int)
                        matching().stream().filter(id -> day(id) < view.to()).count();
                assertThat(shown).as(lanes + " " + days).isEqualTo(expected);
            }
        }
    }

    private int hiddenInSight() {
        return session.folded().hidden(session.firstInSight(), session.endOfSight());
    }

    private List<EventId> matching() {
        return session.matching().stream().mapToObj(library.chronicle()::id).toList();
    }

    private static int number(EventId id) {
        return library.chronicle().numberOf(id).orElseThrow();
    }

    private static double day(EventId event) {
        return (double) event.date().toEpochDay();
    }

    private static EventId id(String text) {
        return EventId.parse(text).orElseThrow();
    }

    private static void page(EventId id, String title, String... links) throws IOException {
        Path file = folder.resolve(String.format(
                Locale.ROOT,
                "archive/news/%04d/%02d/%d/%s.md",
                id.date().getYear(),
                id.date().getMonthValue(),
                id.date().getDayOfMonth(),
                id.slug()));
        Files.createDirectories(file.getParent());
        String related = IntStream.range(0, links.length)
                .mapToObj(i -> (i + 1) + ". " + links[i].substring(2))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                file,
                "### [" + id.date() + "](/news/index.md)\n\n# " + title + "\nWhat happened.\n\n### Related:\n\n"
                        + related + "\n");
    }
}
