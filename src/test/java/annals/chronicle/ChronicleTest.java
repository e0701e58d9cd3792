package annals.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.RandomArchive.Row;
import annals.model.EventId;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private final Random random = new Random(21);
    private final RandomArchive archive = RandomArchive.of(random, 3000);
    private final Chronicle chronicle = archive.chronicle();
    private final List<Row> rows = archive.rows();

    @Test
    void keepsWhatItWasGiven() {
        assertThat(chronicle.size()).isEqualTo(3000);
        assertThat(chronicle.isEmpty()).isFalse();
        assertThat(chronicle.tags()).isEqualTo(archive.tags());
        for (int event = 0; event < rows.size(); event++) {
            Row row = rows.get(event);
            assertThat(chronicle.id(event)).isEqualTo(row.id());
            assertThat(chronicle.day(event)).isEqualTo((int) row.id().date().toEpochDay());
            assertThat(chronicle.title(event)).isEqualTo(row.title());
            assertThat(chronicle.topic(event)).isEqualTo(row.topic());
            assertThat(chronicle.isStub(event)).isEqualTo(row.stub());
            assertThat(chronicle.tagsOf(event)).containsExactly(row.tags().toArray(Integer[]::new));
        }
    }

    @Test
    void findsEveryEventByItsId() {
        for (int event = 0; event < rows.size(); event++) {
            assertThat(chronicle.numberOf(rows.get(event).id())).hasValue(event);
        }
    }

    @Test
    void findsNoEventThatIsNotThere() {
        EventId id = rows.get(1500).id();
        assertThat(chronicle.numberOf(new EventId(id.date(), "another"))).isEmpty();
        assertThat(chronicle.numberOf(new EventId(id.date().plusYears(1000), id.slug())))
                .isEmpty();
        assertThat(chronicle.numberOf(new EventId(LocalDate.MIN, id.slug()))).isEmpty();
    }

    @Test
    void findsTheFirstEventFromADay() {
        for (long day = RandomArchive.FIRST.toEpochDay() - 3; day < RandomArchive.FIRST.toEpochDay() + 803; day++) {
            long from = day;
            int first = (int) rows.stream()
                    .filter(row -> row.id().date().toEpochDay() < from)
                    .count();
            assertThat(chronicle.firstFrom(day)).isEqualTo(first);
        }
        assertThat(chronicle.firstFrom(Long.MIN_VALUE)).isZero();
        assertThat(chronicle.firstFrom(Long.MAX_VALUE)).isEqualTo(3000);
    }

    @Test
    void countsSelectedEventsBetweenEdges() {
        for (int i = 0; i < 50; i++) {
            BitSet selected = archive.anySelection(random);
            long[] edges = random.longs(1 + random.nextInt(40), -50, RandomArchive.DAYS + 50)
                    .map(day -> RandomArchive.FIRST.toEpochDay() + day)
                    .sorted()
                    .toArray();
            int[] counts = chronicle.histogram(selected, edges);
            assertThat(counts).hasSize(edges.length - 1);
            for (int bucket = 0; bucket < counts.length; bucket++) {
                long from = edges[bucket];
                long to = edges[bucket + 1];
                assertThat(counts[bucket]).isEqualTo((int) selected.stream()
                        .filter(event -> chronicle.day(event) >= from && chronicle.day(event) < to)
                        .count());
            }
        }
    }

    @Test
    void countsNothingWithoutEdges() {
        assertThat(chronicle.histogram(archive.anySelection(random), new long[0]))
                .isEmpty();
    }

    @Test
    void countsTagsOfSelectedEvents() {
        for (int i = 0; i < 50; i++) {
            BitSet selected = archive.anySelection(random);
            int from = random.nextInt(3000);
            int to = random.nextInt(from, 3001);
            int[] counts = chronicle.tagCounts(selected, from, to);
            assertThat(counts).hasSameSizeAs(archive.tags());
            for (int tag = 0; tag < counts.length; tag++) {
                int counted = tag;
                assertThat(counts[tag]).isEqualTo((int) IntStream.range(from, to)
                        .filter(selected::get)
                        .filter(event -> rows.get(event).tags().contains(counted))
                        .count());
            }
        }
    }
}
