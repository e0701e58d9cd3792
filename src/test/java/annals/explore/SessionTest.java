package annals.explore;

import static annals.library.TestArchive.AGAIN;
import static annals.library.TestArchive.ALL;
import static annals.library.TestArchive.ASTANA;
import static annals.library.TestArchive.BEGIN;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.PAUSE;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static annals.library.TestArchive.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.query.QueryEdits.TagWish;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest extends WithArchive {

    @Test
    void beginsWithTheWholeArchive() {
        assertThat(session.view().query()).isEqualTo(Query.all());
        assertThat(session.view().selected()).isNull();
        assertThat(session.view().from()).isLessThan(day(BEGIN));
        assertThat(session.view().to()).isGreaterThan(day(AGAIN) + 1);
        assertThat(matching(session)).isEqualTo(ALL);
        assertThat(session.matchingInSight()).isEqualTo(8);
        assertThat(session.isSettled()).isTrue();
        assertThat(session.canGoBack()).isFalse();
    }

    @Test
    void answersAQuery() throws QuerySyntaxException {
        session.ask(query("tag:Syria -tag:Geneva"));
        assertThat(matching(session)).containsExactly(STRIKE, TRUCE, BROKEN, ASTANA);
        session.ask(query("truce"));
        assertThat(matching(session)).containsExactly(TRUCE, BROKEN);
        session.ask(query("source:guardian is:stub"));
        assertThat(matching(session)).isEmpty();
        assertThat(session.isSettled()).isTrue();
    }

    @Test
    void keepsStretchAndSelectionWhileAsked() throws QuerySyntaxException {
        session.look(day(TRUCE), day(VOTE));
        session.select(BROKEN);
        View before = session.view();
        session.ask(query("tag:Geneva"));
        assertThat(session.view()).isEqualTo(before.withQuery(query("tag:Geneva")));
    }

    @Test
    void wishesForTags() throws QuerySyntaxException {
        session.ask(query("talks"));
        session.wishTag("Geneva", TagWish.WANTED);
        assertThat(matching(session)).containsExactly(BEGIN, PAUSE, AGAIN);
        session.wishTag("Geneva", TagWish.UNWANTED);
        assertThat(matching(session)).containsExactly(ASTANA);
        session.wishTag("Geneva", TagWish.NEITHER);
        assertThat(session.view().query()).isEqualTo(query("talks"));
    }

    @Test
    void goesBackAndForward() throws QuerySyntaxException {
        session.ask(query("tag:War"));
        session.select(VOTE);
        session.ask(query("tag:Geneva"));
        session.back();
        assertThat(matching(session)).containsExactly(STRIKE, TRUCE, BROKEN);
        assertThat(session.view().selected()).isEqualTo(VOTE);
        session.back();
        assertThat(session.view().selected()).isNull();
        session.back();
        assertThat(matching(session)).isEqualTo(ALL);
        assertThat(session.canGoBack()).isFalse();
        session.forward();
        session.forward();
        session.forward();
        assertThat(matching(session)).containsExactly(BEGIN, PAUSE, AGAIN);
        assertThat(session.canGoForward()).isFalse();
    }

    @Test
    void takesTheSameQueryForNoStep() throws QuerySyntaxException {
        session.ask(query(""));
        assertThat(session.canGoBack()).isFalse();
    }

    @Test
    void looksAroundWithoutAStep() throws QuerySyntaxException {
        session.look(day(TRUCE), day(VOTE));
        session.look(day(TRUCE) - 1, day(VOTE) + 1);
        assertThat(session.canGoBack()).isFalse();
        session.ask(query("tag:War"));
        session.fit();
        session.back();
        assertThat(session.view().from()).isEqualTo(day(TRUCE) - 1);
        assertThat(session.view().to()).isEqualTo(day(VOTE) + 1);
    }

    @Test
    void fitsTheWholeArchiveInOneStep() throws QuerySyntaxException {
        View whole = session.view();
        session.ask(query("tag:War"));
        session.look(day(TRUCE), day(VOTE));
        session.select(BROKEN);
        session.fit();
        assertThat(session.view()).isEqualTo(whole.withQuery(query("tag:War")).withSelected(BROKEN));
        session.fit();
        session.back();
        assertThat(session.view().selected()).isEqualTo(BROKEN);
        assertThat(session.view().from()).isEqualTo(day(TRUCE));
    }

    @Test
    void countsWhatIsInSight() throws QuerySyntaxException {
        session.look(day(TRUCE), day(VOTE));
        assertThat(session.matchingInSight()).isEqualTo(2);
        session.look(day(TRUCE) + 0.9, day(VOTE) + 0.1);
        assertThat(session.matchingInSight()).as("parts of days").isEqualTo(3);
        session.ask(query("tag:War"));
        assertThat(session.matchingInSight()).isEqualTo(2);
        session.look(day(AGAIN) + 100, day(AGAIN) + 200);
        assertThat(session.matchingInSight()).isZero();
    }

    @Test
    void tellsItsListenersUntilTheyHaveEnough() throws QuerySyntaxException {
        List<Query> heard = new ArrayList<>();
        Runnable enough = session.onChange(() -> heard.add(session.view().query()));
        session.look(0, 10);
        session.ask(query("tag:War"));
        assertThat(heard).startsWith(Query.all(), query("tag:War"));
        heard.clear();
        enough.run();
        session.ask(query("tag:Geneva"));
        assertThat(heard).isEmpty();
    }
}
