package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.explore.StoryTally.Answer;
import annals.explore.StoryTally.Order;
import annals.explore.StoryTally.Question;
import annals.explore.StoryTally.Row;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Rising;
import annals.relations.Stories;
import annals.relations.StoryFinder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A quake, a vote and a strike: the vote's events come thick in the end. */
class StoryTallyTest {

    private static final int QUAKE = 0;
    private static final int VOTE = 1;
    private static final int STRIKE = 2;

    private final Chronicle chronicle = chronicle();
    private final Stories stories = StoryFinder.find(chronicle);
    private final StoryTally tally = new StoryTally(chronicle);

    private static Chronicle chronicle() {
        Chronicle.Builder builder =
                new Chronicle.Builder(List.of(new Tag("quake"), new Tag("vote"), new Tag("strike")));
        int[] last = {-1, -1, -1};
        for (int event = 0; event < 120; event++) {
            int tag = event < 60 ? (event % 6 == 1 ? VOTE : QUAKE) : event % 6 == 1 ? STRIKE : VOTE;
            EventId id = new EventId(LocalDate.ofEpochDay(event), "event-%03d".formatted(event));
            builder.event(id, "Event " + event, -1, false);
            builder.tagUse(event, tag);
            if (last[tag] >= 0) {
                builder.link(event, last[tag]);
            }
            last[tag] = event;
        }
        return builder.build();
    }

    @Test
    void countsWhatIsSelectedAndInViewOfEachStoryline() {
        for (Order order : Order.values()) {
            for (int from : new int[] {0, 30, 60}) {
                Answer answer = answer(everything(), from, from + 60, order);
                assertThat(answer.count()).isEqualTo(answer.rows().size()).isPositive();
                for (Row row : answer.rows()) {
                    int begin = from;
                    long inView = Arrays.stream(stories.eventsOf(row.story()))
                            .filter(event -> event >= begin && event < begin + 60)
                            .count();
                    assertThat(row.inView()).isEqualTo((int) inView).isPositive();
                    assertThat(row.size()).isEqualTo(stories.sizeOf(row.story()));
                    assertThat(row.parts()).hasSize(StoryTally.PARTS);
                    assertThat(row.parts().stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(row.inView());
                }
            }
        }
    }

    @Test
    void asksTheQuery() {
        BitSet even = new BitSet();
        for (int event = 0; event < 120; event += 2) {
            even.set(event);
        }
        List<Row> rows = answer(even, 0, 120, Order.SIZE).rows();
        assertThat(rows).isNotEmpty().allMatch(row -> row.inView() < row.size());
    }

    @Test
    void ordersBySizeByRiseAndByBeginning() {
        assertThat(answer(everything(), 0, 120, Order.SIZE).rows())
                .extracting(Row::inView)
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(answer(everything(), 0, 120, Order.BEGIN).rows())
                .extracting(Row::first)
                .isSorted();
        List<Row> rising = answer(everything(), 50, 110, Order.RISING).rows();
        assertThat(rising.getFirst().rise()).isNotNull();
        assertThat(rising.getLast().rise()).isNull();
    }

    @Test
    void marksWhatRisesInViewAgainstAsLongAStretchBefore() {
        List<Row> rows = answer(everything(), 60, 120, Order.RISING).rows();
        assertThat(rows.getFirst().name()).isEqualTo("vote");
        assertThat(Objects.requireNonNull(rows.getFirst().rise()).now())
                .isEqualTo(rows.getFirst().inView());
        assertThat(rows).filteredOn(row -> row.name().equals("quake")).allMatch(row -> row.rise() == null);
    }

    /** What may be chance is not marked, though its share grew. */
    @Test
    void marksOnlyWhatOneCanBeSureOf() {
        int unsure = 0;
        for (int from = 20; from <= 100; from += 10) {
            unsure += (int) Rising.in(stories, chronicle, everything(), from, from + 19L).stream()
                    .filter(riser -> riser.chance() > 0.05)
                    .count();
            assertThat(answer(everything(), from, from + 20, Order.SIZE).rows())
                    .extracting(Row::rise)
                    .filteredOn(Objects::nonNull)
                    .allMatch(riser -> riser.chance() <= 0.05);
        }
        assertThat(unsure).as("there are some").isPositive();
    }

    @Test
    void marksNothingWhereNothingLiesBefore() {
        assertThat(answer(everything(), -10, 130, Order.RISING).rows()).allMatch(row -> row.rise() == null);
        assertThat(answer(everything(), 0, 60, Order.RISING).rows()).allMatch(row -> row.rise() == null);
    }

    @Test
    void hasNothingWhereNothingIs() {
        assertThat(answer(everything(), 500, 600, Order.SIZE).rows()).isEmpty();
        assertThat(answer(new BitSet(), 0, 120, Order.RISING).rows()).isEmpty();
        Stories none = StoryFinder.find(Chronicle.empty());
        Question question = new Question(none, new BitSet(), new BitSet(), 0, 10, Order.RISING);
        assertThat(new StoryTally(Chronicle.empty()).answer(question).count()).isZero();
    }

    private Answer answer(BitSet matching, double from, double to, Order order) {
        return tally.answer(new Question(stories, matching, everything(), from, to, order));
    }

    private static BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, 120);
        return all;
    }
}
