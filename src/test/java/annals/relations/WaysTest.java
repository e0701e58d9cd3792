package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.relations.Ways.Found;
import annals.relations.Ways.Hop;
import annals.relations.Ways.Limits;
import annals.relations.Ways.Way;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final int SIZE = 200;

    private final Random random = new Random(31);

    @Test
    void leadForwardFromTheEarlierEventToTheLater() {
        for (int i = 0; i < 300; i++) {
            Chronicle web = RandomWeb.of(i % 20, SIZE, 400);
            int one = random.nextInt(SIZE);
            int other = random.nextInt(SIZE);
            Limits limits = limits(web);
            Found found = new Ways(web).between(one, other, 3, limits);
            Set<List<Integer>> different = new HashSet<>();
            for (Way way : found.ways()) {
                int at = Math.min(one, other);
                for (Hop hop : way.hops()) {
                    assertThat(hop.from()).isEqualTo(at);
                    assertThat(hop.to()).isGreaterThan(at);
                    assertThat(hop.days()).isEqualTo(web.day(hop.to()) - web.day(hop.from()));
                    assertThat(hop.days()).isLessThanOrEqualTo(limits.largestGap());
                    assertThat(hop.linked()).isEqualTo(areLinked(web, hop.from(), hop.to()));
                    assertThat(hop.linked()
                                    || (!limits.linksOnly() && hop.shared().size() >= 2))
                            .isTrue();
                    assertThat(hop.to() == Math.max(one, other)
                                    || limits.through().get(hop.to()))
                            .isTrue();
                    at = hop.to();
                }
                assertThat(at).isEqualTo(Math.max(one, other));
                assertThat(different.add(way.hops().stream().map(Hop::to).toList()))
                        .isTrue();
            }
        }
    }

    @Test
    void areFoundWhereverThereIsOne() {
        int reachable = 0;
        for (int i = 0; i < 300; i++) {
            Chronicle web = RandomWeb.of(i % 20, SIZE, 600);
            int one = random.nextInt(SIZE);
            int other = random.nextInt(SIZE);
            int from = Math.min(one, other);
            int to = Math.max(one, other);
            Limits limits = new Limits(true, Integer.MAX_VALUE, all());
            BitSet reached = reached(web, from, to);
            Found found = new Ways(web).between(one, other, 2, limits);
            assertThat(!found.ways().isEmpty()).isEqualTo(reached.get(to));
            assertThat(found.nearest()).isEqualTo(reached.length() - 1);
            reachable += reached.get(to) ? 1 : 0;
        }
        assertThat(reachable).isBetween(20, 280);
    }

    @Test
    void haveNoHopsFromAnEventToItself() {
        Found found = new Ways(RandomWeb.of(1, SIZE, 100)).between(5, 5, 3, new Limits(true, 10, all()));
        assertThat(found.ways()).containsExactly(new Way(List.of()));
    }

    private Limits limits(Chronicle web) {
        BitSet through = all();
        if (random.nextBoolean()) {
            IntStream.of(web.eventsOf(random.nextInt(5))).forEach(through::clear);
        }
        return new Limits(random.nextBoolean(), random.nextBoolean() ? Integer.MAX_VALUE : 60, through);
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, SIZE);
        return all;
    }

    private static BitSet reached(Chronicle web, int from, int to) {
        BitSet reached = new BitSet();
        reached.set(from);
        for (int event = from; event <= to; event++) {
            for (int earlier = from; earlier < event; earlier++) {
                if (reached.get(earlier) && areLinked(web, earlier, event)) {
                    reached.set(event);
                }
            }
        }
        return reached;
    }

    private static boolean areLinked(Chronicle web, int one, int other) {
        return Arrays.stream(web.targetsOf(one)).anyMatch(event -> event == other)
                || Arrays.stream(web.targetsOf(other)).anyMatch(event -> event == one);
    }
}
