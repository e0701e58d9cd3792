package annals.explore;

import static annals.library.TestArchive.AGAIN;
import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.PAUSE;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.picture.SelectedWeb;
import annals.explore.texts.WayTexts;
import annals.library.Settings;
import annals.model.EventId;
import annals.model.QuerySyntaxException;
import annals.relations.Ways.Way;
import annals.timeline.Tie;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WayFindingTest extends WithArchive {

    private static final WayQuestion LINKS = WayQuestion.between(BEGIN, AGAIN).withLinksOnly(true);

    private WayFinding ways() {
        return session.inquiries().ways();
    }

    private List<EventId> way() {
        return ways().events().stream().map(library.chronicle()::id).toList();
    }

    @Test
    void leadsFromTheEarlierEventWhicheverIsNamedFirst() {
        ways().find(AGAIN, BEGIN);
        assertThat(ways().question()).contains(WayQuestion.between(BEGIN, AGAIN));
        assertThat(way()).startsWith(BEGIN).endsWith(AGAIN);
        assertThat(session.view().selected()).isEqualTo(BEGIN);
        assertThat(session.view().from()).isLessThan(day(BEGIN));
        assertThat(session.view().to()).isGreaterThan(day(AGAIN) + 1);
    }

    @Test
    void isOneStepThatOneComesBackFromAndToAgain() {
        View before = session.view();
        ways().find(BEGIN, AGAIN);
        View found = session.view();
        session.back();
        assertThat(session.view()).isEqualTo(before);
        assertThat(ways().answer()).isEmpty();
        assertThat(ways().events()).isEmpty();
        session.forward();
        assertThat(session.view()).isEqualTo(found);
        assertThat(way()).startsWith(BEGIN).endsWith(AGAIN);
    }

    @Test
    void showsTheOneOfSeveralThatIsChosenAndAsAStepOfItsOwn() {
        ways().find(BEGIN, ASTANA);
        List<Way> found = ways().answer().orElseThrow().ways();
        assertThat(found).hasSizeGreaterThan(1);
        assertThat(ways().way()).contains(found.getFirst());
        ways().choose(1);
        assertThat(ways().way()).contains(found.get(1));
        ways().choose(found.size());
        assertThat(ways().way()).contains(found.getLast());
        session.back();
        session.back();
        assertThat(ways().way()).contains(found.getFirst());
    }

    @Test
    void keepsToItsLimits() throws QuerySyntaxException {
        ways().limit(LINKS);
        assertThat(way()).containsExactly(BEGIN, PAUSE, AGAIN);
        assertThat(LINKS.isLimited()).isTrue();
        ways().limit(LINKS.withLargestGap(5));
        WayFinding.Answer none = ways().answer().orElseThrow();
        assertThat(none.ways()).isEmpty();
        assertThat(library.chronicle().id(none.nearest())).isEqualTo(PAUSE);
        ways().limit(LINKS.withThrough(query("-tag:Geneva")));
        assertThat(way()).isEmpty();
        session.back();
        session.back();
        assertThat(way()).containsExactly(BEGIN, PAUSE, AGAIN);
    }

    @Test
    void isWalkedFromEndToEnd() {
        ways().limit(LINKS);
        session.select(VOTE);
        assertWalks(1, BEGIN, PAUSE, AGAIN, AGAIN);
        assertWalks(-1, PAUSE, BEGIN, BEGIN);
        session.clearLast();
        session.walkRelated(1);
        assertThat(session.view().selected()).as("its related event again").isEqualTo(PAUSE);
        session.select(null);
        ways().limit(LINKS);
        assertWalks(-1, AGAIN);
    }

    private void assertWalks(int direction, EventId... expected) {
        for (EventId event : expected) {
            session.walkRelated(direction);
            assertThat(session.view().selected()).isEqualTo(event);
        }
    }

    @Test
    void isDrawnInThePlaceOfTheSelectedEventsLinks() {
        SelectedWeb web = new SelectedWeb(session, Settings.forgetful(), () -> {});
        session.select(STRIKE);
        assertThat(web.current().way()).isFalse();
        ways().limit(LINKS);
        assertThat(web.current().way()).isTrue();
        assertThat(web.current().ties()).extracting(Tie::from).containsExactly(0, 1);
        assertThat(web.current().ties())
                .extracting(Tie::name)
                .containsExactly("Peace talks · Geneva", "Geneva · Syria");
        assertThat(web.current().ties()).allMatch(Tie::outward);
        session.clearLast();
        assertThat(web.current().origin()).isEqualTo(2);
        assertThat(web.current().way()).isFalse();
    }

    @Test
    void escapeTakesBackThePickingThenTheWayThenTheSelection() {
        session.select(BEGIN);
        ways().find(BEGIN, AGAIN);
        session.inquiries().pick(BEGIN, Pick.Purpose.WAY);
        session.clearLast();
        assertThat(session.inquiries().picking()).isNull();
        assertThat(ways().question()).isPresent();
        session.clearLast();
        assertThat(ways().question()).isEmpty();
        assertThat(session.view().selected()).isEqualTo(BEGIN);
        session.clearLast();
        assertThat(session.view().selected()).isNull();
    }

    @Test
    void theEventThatIsChosenWhileOneIsPickedIsTheOtherEnd() {
        session.inquiries().choose(ASTANA);
        assertThat(session.view().selected()).isEqualTo(ASTANA);
        session.inquiries().pick(ASTANA, Pick.Purpose.WAY);
        session.inquiries().choose(ASTANA);
        assertThat(session.inquiries().picking())
                .as("not from an event to itself")
                .isNotNull();
        session.inquiries().follow(STRIKE);
        assertThat(session.inquiries().picking()).isNull();
        assertThat(ways().question()).contains(WayQuestion.between(STRIKE, ASTANA));
        assertThat(session.view().selected()).isEqualTo(STRIKE);
        session.inquiries().follow(AGAIN);
        assertThat(session.view().selected()).isEqualTo(AGAIN);
    }

    @Test
    void anAnswerThatWasOvertakenIsNotHeard() {
        HandDriven workers = new HandDriven();
        Session slow = new Session(library, workers, Runnable::run);
        workers.runAll();
        AtomicInteger told = new AtomicInteger();
        slow.onChange(told::incrementAndGet);
        WayFinding finding = slow.inquiries().ways();
        finding.find(BEGIN, AGAIN);
        assertThat(finding.answer()).isEmpty();
        assertThat(finding.isSettled()).isFalse();
        finding.limit(LINKS);
        assertThat(finding.answer()).isEmpty();
        workers.runLast();
        assertThat(finding.answer().orElseThrow().question()).isEqualTo(LINKS);
        int before = told.get();
        workers.runAll();
        assertThat(finding.answer().orElseThrow().question()).isEqualTo(LINKS);
        assertThat(told).hasValue(before);
        finding.limit(LINKS.withLargestGap(7));
        assertThat(finding.answer()).isEmpty();
        slow.close();
        workers.runAll();
        assertThat(finding.isSettled()).isFalse();
    }

    @Test
    void saysThatAnEventIsNoLongerThere() {
        ways().limit(WayQuestion.between(BEGIN, EventId.parse("2016-01-01/gone").orElseThrow()));
        assertThat(Objects.requireNonNull(ways().answer().orElseThrow().failure()))
                .contains("no longer in the archive");
        assertThat(ways().isSettled()).isTrue();
    }

    @Test
    void readsAsText() {
        ways().limit(LINKS);
        assertThat(WayTexts.text(ways().way().orElseThrow(), library.chronicle()))
                .isEqualTo("""
                  2015-03-01  ● Talks begin in Geneva
                      ↓ 3 days later, linked; shares Peace talks, Geneva, Syria
                  2015-03-04  ● Talks pause
                      ↓ 722 days later, linked; shares Geneva, Syria
                  2017-02-23  ○ Headline of talks-again\
                """);
    }
}
