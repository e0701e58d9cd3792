package annals.explore;

import static annals.library.TestArchive.ALL;
import static annals.library.TestArchive.BROKEN;
import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.library.Library;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers that take their time, and questions without any. */
class SessionAnswersTest extends WithArchive {

    /** What only the store can answer. */
    private static final Query WORDS = new Query.Text("truce");

    private final HandDriven workers = new HandDriven();
    private final Session slow = new Session(library, workers, Runnable::run);

    @Test
    void keepsTheLastResultUntilTheNextIsThere() throws QuerySyntaxException {
        slow.ask(query("tag:War"));
        assertThat(slow.isSettled()).isFalse();
        assertThat(matching(slow)).isEqualTo(ALL);
        workers.runAll();
        assertThat(slow.isSettled()).isTrue();
        assertThat(matching(slow)).containsExactly(STRIKE, TRUCE, BROKEN);
    }

    @Test
    void dropsAnAnswerToAnOlderQuery() throws QuerySyntaxException {
        slow.ask(query("tag:Geneva"));
        slow.ask(query("tag:War"));
        workers.runLast();
        workers.runFirst();
        assertThat(matching(slow)).containsExactly(STRIKE, TRUCE, BROKEN);
    }

    @Test
    void dropsAnAnswerThatNobodyWaitsForAnyMore() throws QuerySyntaxException {
        slow.ask(query("tag:War"));
        slow.back();
        assertThat(slow.isSettled()).isTrue();
        workers.runAll();
        assertThat(matching(slow)).isEqualTo(ALL);
    }

    @Test
    void keepsTheLastGoodResultWhenAQueryFails() throws QuerySyntaxException {
        Session broken = withoutStore(Runnable::run);
        broken.ask(query("tag:War"));
        List<@Nullable String> heard = new ArrayList<>();
        broken.onChange(() -> heard.add(broken.failure()));
        broken.ask(WORDS);
        assertThat(broken.failure()).isNotBlank();
        assertThat(heard).last().isEqualTo(broken.failure());
        assertThat(broken.isSettled()).as("nobody need wait").isTrue();
        assertThat(matching(broken)).containsExactly(STRIKE, TRUCE, BROKEN);
    }

    @Test
    void forgetsAFailureWithTheNextQuery() throws QuerySyntaxException {
        Session broken = withoutStore(Runnable::run);
        broken.ask(WORDS);
        broken.ask(query("tag:War"));
        assertThat(broken.failure()).isNull();
        assertThat(matching(broken)).containsExactly(STRIKE, TRUCE, BROKEN);
    }

    @Test
    void forgetsAFailureOnTheWayBack() {
        Session broken = withoutStore(Runnable::run);
        broken.ask(WORDS);
        broken.back();
        assertThat(broken.failure()).isNull();
        assertThat(broken.isSettled()).isTrue();
        assertThat(matching(broken)).isEqualTo(ALL);
    }

    @Test
    void waitsForTheAnswerAfterAFailure() throws QuerySyntaxException {
        Session broken = withoutStore(workers);
        broken.ask(WORDS);
        workers.runAll();
        assertThat(broken.failure()).isNotNull();
        broken.ask(query("tag:War"));
        assertThat(broken.isSettled()).isFalse();
        workers.runAll();
        assertThat(broken.isSettled()).isTrue();
    }

    @Test
    void aFailureOfSomethingElseIsOverWithTheAnswer() throws QuerySyntaxException {
        Answer answer = new Answer(library, () -> Versioning.Fold.NOTHING, workers, Runnable::run, () -> {});
        answer.ask(query("tag:War"));
        answer.failed(new IllegalStateException("an event could not be read"));
        assertThat(answer.failure()).contains("could not be read");
        workers.runAll();
        assertThat(answer.failure()).isNull();
        assertThat(answer.isTo(query("tag:War"))).isTrue();
    }

    @Test
    void aLinkThatIsReadTooLateLeadsNowhere() {
        slow.select(TRUCE);
        workers.runAll();
        slow.walkRelated(1);
        slow.select(BROKEN);
        workers.runAll();
        assertThat(slow.view().selected()).isEqualTo(BROKEN);
    }

    /** Words cannot be found any more, tags can. */
    private static Session withoutStore(Executor executor) {
        Library closed = archive.open();
        closed.close();
        return new Session(closed, executor, Runnable::run);
    }
}
