package annals.explore;

import static annals.library.TestArchive.STRIKE;
import static annals.library.TestArchive.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;

import annals.explore.Pointing.PointedAt;
import annals.model.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PointingTest extends WithArchive {

    @Test
    void knowsTheEventsOfTheTagAndChangesNothingElse() {
        View before = session.view();
        AtomicInteger told = new AtomicInteger();
        session.onChange(told::incrementAndGet);
        session.pointing().at("Russia");
        assertThat(pointedAt()).containsExactly(STRIKE, TRUCE);
        assertThat(told).hasValue(1);
        session.pointing().at(null);
        assertThat(session.pointing().now()).isNull();
        assertThat(told).hasValue(2);
        assertThat(session.view()).isEqualTo(before);
        assertThat(session.canGoBack()).isFalse();
    }

    @Test
    void anUnknownTagHasNoEvents() {
        session.pointing().at("russia?");
        assertThat(pointedAt()).isEmpty();
    }

    /** The pointer has gone on before the answer came. */
    @Test
    void hearsOnlyTheLatest() {
        List<Runnable> waiting = new ArrayList<>();
        Session slow = new Session(library, waiting::add, Runnable::run);
        waiting.clear();
        slow.pointing().at("Russia");
        slow.pointing().at("Elections");
        waiting.forEach(Runnable::run);
        assertThat(slow.pointing().now()).extracting(PointedAt::name).isEqualTo("Elections");
        slow.pointing().at("Russia");
        slow.pointing().at(null);
        waiting.forEach(Runnable::run);
        assertThat(slow.pointing().now()).isNull();
    }

    private List<EventId> pointedAt() {
        PointedAt now = Objects.requireNonNull(session.pointing().now());
        return now.events().stream().mapToObj(library.chronicle()::id).toList();
    }
}
