package annals.explore;

import static annals.library.TestArchive.AGAIN;
import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.PAUSE;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.model.EventId;
import annals.model.QuerySyntaxException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SessionSelectionTest extends WithArchive {

    @Test
    void doesNotMoveForAnEventInSight() {
        View before = session.view();
        session.select(TRUCE);
        assertThat(session.view()).isEqualTo(before.withSelected(TRUCE));
        session.select(null);
        assertThat(session.view()).isEqualTo(before);
    }

    @Test
    void revealsAnEventWithLeastMovement() {
        session.look(day(BEGIN) - 10, day(BEGIN) + 90);
        session.select(VOTE);
        assertThat(session.view().to()).isCloseTo(day(VOTE) + 0.5 + 10, within(1e-6));
        assertThat(session.view().to() - session.view().from()).isCloseTo(100, within(1e-6));
        session.select(BEGIN);
        assertThat(session.view().from()).isCloseTo(day(BEGIN) + 0.5 - 10, within(1e-6));
        session.back();
        assertThat(session.view().selected()).isEqualTo(VOTE);
        assertThat(session.view().to()).isCloseTo(day(VOTE) + 0.5 + 10, within(1e-6));
    }

    @Test
    void goesThroughTheMatchingEvents() throws QuerySyntaxException {
        session.ask(query("tag:Geneva"));
        assertSelectsNext(1, BEGIN, PAUSE, AGAIN, AGAIN);
        assertSelectsNext(-1, PAUSE, BEGIN, BEGIN);
    }

    @Test
    void goesOnFromAnEventThatDoesNotMatch() throws QuerySyntaxException {
        session.ask(query("tag:Geneva"));
        session.select(VOTE);
        assertSelectsNext(1, AGAIN);
        session.select(VOTE);
        assertSelectsNext(-1, PAUSE);
    }

    @Test
    void beginsWithTheFirstMatchingEventInSight() throws QuerySyntaxException {
        session.ask(query("tag:War"));
        session.look(day(TRUCE) - 20, day(AGAIN) + 20);
        assertSelectsNext(1, TRUCE, BROKEN);
        session.clearLast();
        session.look(day(TRUCE) - 20, day(AGAIN) + 20);
        assertSelectsNext(-1, TRUCE, STRIKE);
    }

    @Test
    void beginsBackwardsInAViewOfTheWholeArchiveToo() throws QuerySyntaxException {
        session.ask(query("tag:War"));
        assertSelectsNext(-1, STRIKE, STRIKE);
    }

    @Test
    void selectsNothingWhereNothingMatches() throws QuerySyntaxException {
        session.ask(query("tag:nothing"));
        session.selectNext(1);
        session.selectNext(-1);
        assertThat(session.view().selected()).isNull();
    }

    @Test
    void selectsAnEventThatTheArchiveDoesNotHold() {
        session.select(new EventId(LocalDate.of(2016, 6, 24), "nowhere"));
        assertThat(session.view().selected()).isNotNull();
        session.look(day(TRUCE), day(VOTE));
        assertSelectsNext(1, TRUCE);
    }

    @Test
    void takesBackTheSelectionFirstAndThenTheQueryPartByPart() throws QuerySyntaxException {
        session.ask(query("talks tag:Syria"));
        session.select(ASTANA);
        session.clearLast();
        assertThat(session.view().selected()).isNull();
        assertThat(session.view().query()).isEqualTo(query("talks tag:Syria"));
        session.clearLast();
        assertThat(session.view().query()).isEqualTo(query("talks"));
        session.clearLast();
        session.clearLast();
        assertThat(session.view().query()).isEqualTo(query(""));
        session.back();
        assertThat(session.view().query()).isEqualTo(query("talks"));
    }

    private void assertSelectsNext(int direction, EventId... expected) {
        for (EventId event : expected) {
            session.selectNext(direction);
            assertThat(session.view().selected()).isEqualTo(event);
        }
    }
}
