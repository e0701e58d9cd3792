package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final HandDriven workers = new HandDriven();
    private final HandDriven home = new HandDriven();
    private final Lane lane = new Lane(workers, home);
    private final Lane synchronous = new Lane(Runnable::run, Runnable::run);
    private final List<String> heard = new ArrayList<>();

    @Test
    void answersAtOnceWhereItsExecutorsDo() {
        synchronous.ask(() -> "one", heard::add, this::failed);
        synchronous.ask(() -> "two", heard::add, this::failed);
        assertThat(heard).containsExactly("one", "two");
    }

    @Test
    void tellsAFailureAtOnceWhereItsExecutorsDo() {
        synchronous.ask(LaneTest::fail, heard::add, this::failed);
        assertThat(heard).containsExactly("failed: no disk");
    }

    @Test
    void tellsThatMemoryDidNotSufficeInsteadOfNeverAnswering() {
        Callable<String> large = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        synchronous.ask(large, heard::add, this::failed);
        assertThat(heard).singleElement().asString().contains("not enough memory", "ANNALS_JAVA_OPTS");
    }

    @Test
    void doesNotTakeTheFailureOfItsListenerForOneOfTheQuestion() {
        Consumer<String> clumsy = answer -> {
            throw new IllegalStateException("cannot draw " + answer);
        };
        assertThatThrownBy(() -> synchronous.ask(() -> "one", clumsy, this::failed))
                .hasMessage("cannot draw one");
        assertThat(heard).isEmpty();
    }

    @Test
    void answersAtHome() {
        lane.ask(() -> "one", heard::add, this::failed);
        workers.runAll();
        assertThat(heard).isEmpty();
        home.runAll();
        assertThat(heard).containsExactly("one");
    }

    @Test
    void dropsAnAnswerThatComesAfterANewerQuestion() {
        lane.ask(() -> "one", heard::add, this::failed);
        workers.runAll();
        lane.ask(() -> "two", heard::add, this::failed);
        home.runAll();
        assertThat(heard).isEmpty();
        workers.runAll();
        home.runAll();
        assertThat(heard).containsExactly("two");
    }

    @Test
    void dropsAnAnswerThatIsOvertaken() {
        lane.ask(() -> "one", heard::add, this::failed);
        lane.ask(() -> "two", heard::add, this::failed);
        workers.runLast();
        workers.runFirst();
        home.runAll();
        assertThat(heard).containsExactly("two");
    }

    @Test
    void dropsAnOlderFailureToo() {
        lane.ask(LaneTest::fail, heard::add, this::failed);
        lane.ask(() -> "two", heard::add, this::failed);
        workers.runAll();
        home.runAll();
        assertThat(heard).containsExactly("two");
    }

    @Test
    void tellsTheFailureOfTheNewestQuestion() {
        lane.ask(() -> "one", heard::add, this::failed);
        lane.ask(LaneTest::fail, heard::add, this::failed);
        workers.runAll();
        home.runAll();
        assertThat(heard).containsExactly("failed: no disk");
    }

    @Test
    void forgetsWhatIsUnderWay() {
        lane.ask(() -> "one", heard::add, this::failed);
        workers.runAll();
        lane.forget();
        home.runAll();
        assertThat(heard).isEmpty();
    }

    private void failed(Exception e) {
        heard.add("failed: " + e.getMessage());
    }

    private static String fail() throws IOException {
        throw new IOException("no disk");
    }
}
