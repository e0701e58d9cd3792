package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.EventId;
import annals.model.Span;
import annals.model.Tag;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 29);

    private final Chronicle.Builder builder = new Chronicle.Builder(List.of(new Tag("Syria"), new Tag("war")));

    @Test
    void weighsAnEventByItsLinksAndByItsPage() {
        event(DAY, "page", false);
        event(DAY, "stub", true);
        event(DAY, "unconnected", true);
        builder.link(0, 1);
        builder.link(1, 0);
        builder.link(0, 1);
        Chronicle chronicle = builder.build();
        assertThat(chronicle.degree(0)).isEqualTo(2);
        assertThat(chronicle.degree(1)).isEqualTo(2);
        assertThat(chronicle.targetsOf(0)).containsExactly(1);
        assertThat(chronicle.pointersTo(0)).containsExactly(1);
        assertThat(chronicle.weight(0)).isEqualTo(7);
        assertThat(chronicle.weight(1)).isEqualTo(4);
        assertThat(chronicle.weight(2)).isZero();
    }

    @Test
    void coversTheSpanFromTheFirstEventToTheLast() {
        event(DAY, "a", false);
        assertThat(builder.build().span()).isEqualTo(Span.of(DAY));
        event(DAY.plusDays(7), "b", false);
        event(DAY.plusDays(30), "c", true);
        assertThat(builder.build().span()).isEqualTo(new Span(DAY, DAY.plusDays(30)));
    }

    @Test
    void makesAnEmptyArchive() {
        Chronicle empty = Chronicle.empty();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.size()).isZero();
        assertThat(empty.tags()).isEmpty();
        assertThat(empty.firstFrom(0)).isZero();
        assertThat(empty.numberOf(new EventId(DAY, "any"))).isEmpty();
        assertThat(empty.histogram(new BitSet(), new long[] {0, 10, 20})).containsExactly(0, 0);
        assertThat(empty.tagCounts(new BitSet(), 0, 0)).isEmpty();
        assertThatThrownBy(empty::span).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesManyEventsOfOneDay() {
        for (int event = 0; event < 5000; event++) {
            event(DAY, "event-" + event, event % 2 == 0);
            builder.tagUse(event, event % 2);
        }
        Chronicle chronicle = builder.build();
        assertThat(chronicle.size()).isEqualTo(5000);
        assertThat(chronicle.numberOf(new EventId(DAY, "event-4999"))).hasValue(4999);
        assertThat(chronicle.tagsOf(4999)).containsExactly(1);
    }

    @Test
    void refusesAnEventOfAnEarlierDay() {
        event(DAY, "a", false);
        event(DAY, "b", false);
        assertThatThrownBy(() -> event(DAY.minusDays(1), "c", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event 2016-02-28/c comes after one of 2016-02-29");
    }

    @Test
    void takesTagsInAnyOrder() {
        event(DAY, "a", false);
        event(DAY, "b", false);
        builder.tagUse(1, 1);
        builder.tagUse(0, 1);
        builder.tagUse(1, 0);
        Chronicle chronicle = builder.build();
        assertThat(chronicle.tagsOf(0)).containsExactly(1);
        assertThat(chronicle.tagsOf(1)).containsExactly(0, 1);
    }

    private void event(LocalDate day, String slug, boolean stub) {
        builder.event(new EventId(day, slug), slug, -1, stub);
    }
}
