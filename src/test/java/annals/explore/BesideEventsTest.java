package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.bringin.BroughtIn;
import annals.bringin.ForeignEvents.Kind;
import annals.bringin.Mapping;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideEventsTest extends WithArchive {

    private static final Mapping MAPPING = Mapping.guess(List.of("date", "title"));

    @TempDir
    Path store;

    private final HandDriven workers = new HandDriven();
    private final List<Exception> failures = new ArrayList<>();
    private Beside beside;
    private BesideEvents events;
    private int told;

    @BeforeEach
    void openBeside() {
        beside = new Beside(store, Runnable::run, Runnable::run, failures::add);
        events = new BesideEvents(session, beside, workers, Runnable::run);
        events.onChange(() -> told++);
    }

    @AfterEach
    void nothingFailed() {
        assertThat(failures).isEmpty();
    }

    @Test
    void theyStandInTheOrderOfTheirDaysWhicheverBundleTheyAreOf() {
        add("later", "2016-06-24,Markets fall\n2014,A year\n");
        add("earlier", "2015-03-30,Cherry trees blossom\n");
        workers.runAll();
        assertThat(events.names()).containsExactly("later", "earlier");
        assertThat(titles()).containsExactly("A year", "Cherry trees blossom", "Markets fall");
        beside.show(beside.bundles().getFirst(), false);
        workers.runAll();
        assertThat(events.names()).containsExactly("earlier");
        assertThat(titles()).containsExactly("Cherry trees blossom");
    }

    @Test
    void whatTheQueryAsksForIsFoundElsewhereAndOnlyForTheNewestQuery() throws QuerySyntaxException {
        add("mine", "2015,Markets fall\n2016,Cherry trees blossom\n2017,Markets rise\n");
        workers.runAll();
        assertThat(events.matching()).isEqualTo(3);
        List<BroughtIn> before = events.events();
        session.ask(query("cherry"));
        session.ask(query("markets"));
        assertThat(events.isSettled()).isFalse();
        assertThat(matching()).containsExactly(0, 1, 2);
        workers.runLast();
        assertThat(matching()).containsExactly(0, 2);
        assertThat(events.isSettled()).isTrue();
        workers.runAll();
        assertThat(matching()).containsExactly(0, 2);
        assertThat(events.events()).as("laid out once").isSameAs(before);
    }

    @Test
    void movingTheViewAsksNothing() {
        add("mine", "2015,Markets fall\n");
        workers.runAll();
        told = 0;
        session.look(0, 100);
        workers.runAll();
        assertThat(told).isZero();
    }

    @Test
    void aQueryIsNotAnsweredWhereNothingStands() {
        session.ask(new Query.HasTag("Syria"));
        assertThat(events.isSettled()).isTrue();
        workers.runAll();
        assertThat(told).isZero();
    }

    @Test
    void nothingIsHeardAfterTheEnd() {
        events.close();
        int listeners = session.listeners();
        add("mine", "2015,Markets fall\n");
        workers.runAll();
        assertThat(told).isZero();
        new BesideEvents(session, beside, workers, Runnable::run).close();
        assertThat(session.listeners()).isEqualTo(listeners);
    }

    private void add(String name, String lines) {
        beside.add(name, Kind.CSV, "date,title\n" + lines, MAPPING);
    }

    private List<String> titles() {
        return events.events().stream().map(event -> event.event().title()).toList();
    }

    private List<Integer> matching() {
        return IntStream.range(0, events.events().size())
                .filter(events::matches)
                .boxed()
                .toList();
    }
}
