package annals.explore;

import static annals.library.TestArchive.AGAIN;
import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.PAUSE;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import annals.model.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionFollowingTest extends WithArchive {

    @Test
    void leavesATrail() {
        session.select(BEGIN);
        session.follow(PAUSE);
        session.follow(AGAIN);
        assertThat(session.view().selected()).isEqualTo(AGAIN);
        assertThat(path()).containsExactly(BEGIN, PAUSE, AGAIN);
        session.returnTo(0);
        assertThat(session.view().selected()).isEqualTo(BEGIN);
        session.follow(AGAIN);
        assertThat(path()).containsExactly(BEGIN, AGAIN);
    }

    @Test
    void theWayBackIsTheTrailsToo() {
        session.select(BEGIN);
        session.follow(PAUSE);
        session.follow(AGAIN);
        session.back();
        assertThat(path()).containsExactly(BEGIN, PAUSE);
        session.forward();
        assertThat(path()).containsExactly(BEGIN, PAUSE, AGAIN);
        session.select(null);
        assertThat(path()).isEmpty();
    }

    @Test
    void takesOutWhatHidesTheTarget() throws QuerySyntaxException {
        session.ask(query("tag:Geneva talks -is:stub"));
        session.select(PAUSE);
        session.follow(TRUCE);
        assertThat(session.lifted()).containsExactly(query("tag:Geneva"), query("talks"));
        assertThat(session.view().query()).isEqualTo(query("-is:stub"));
        assertThat(matching(session)).contains(TRUCE);
        session.back();
        assertThat(session.view().query()).isEqualTo(query("tag:Geneva talks -is:stub"));
        assertThat(session.view().selected()).isEqualTo(PAUSE);
        assertThat(session.lifted()).isEmpty();
    }

    @Test
    void takesOutNothingForWhatIsShown() throws QuerySyntaxException {
        session.ask(query("tag:Syria"));
        session.select(BEGIN);
        session.follow(PAUSE);
        assertThat(session.lifted()).isEmpty();
        assertThat(session.view().query()).isEqualTo(query("tag:Syria"));
    }

    @Test
    void selectingTakesOutNothing() throws QuerySyntaxException {
        session.ask(query("tag:Geneva"));
        session.select(TRUCE);
        assertThat(session.view().query()).isEqualTo(query("tag:Geneva"));
    }

    @Test
    void walksTheRelatedListOfWhereItBegan() {
        session.select(TRUCE);
        assertWalks(1, STRIKE, BROKEN, BROKEN);
        assertWalks(-1, STRIKE, STRIKE);
        assertThat(path()).containsExactly(TRUCE, STRIKE);
        session.select(ASTANA);
        assertWalks(-1, AGAIN);
        session.select(null);
        session.walkRelated(1);
        assertThat(session.view().selected()).isNull();
    }

    @Test
    void readsInAdvanceWhereALinkLeads() {
        Details details = session.details();
        List<String> read = new ArrayList<>();
        details.ask(
                details.lane(),
                BEGIN,
                detail -> detail.ifPresent(found -> read.add(found.event().title())),
                e -> read.add(String.valueOf(e)));
        assertThat(read).containsExactly("Talks begin in Geneva");
        assertThat(details.knows(PAUSE)).isTrue();
        assertThat(details.knows(ASTANA)).isFalse();
    }

    private void assertWalks(int direction, EventId... expected) {
        for (EventId event : expected) {
            session.walkRelated(direction);
            assertThat(session.view().selected()).isEqualTo(event);
        }
    }

    private List<EventId> path() {
        return session.trail().path().stream()
                .map(step -> session.trail().steps().get(step).event())
                .toList();
    }
}
