package annals.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Ways.Found;
import annals.relations.Ways.Hop;
import annals.relations.Ways.Limits;
import annals.relations.Ways.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void areTheBestOfAll() {
        int several = 0;
        for (int i = 0; i < 200; i++) {
            Chronicle web = RandomWeb.of(i, 14, 30);
            Limits limits = new Limits(random.nextBoolean(), random.nextBoolean() ? Integer.MAX_VALUE : 8, all());
            List<List<Integer>> every = new ArrayList<>();
            walk(web, limits, new ArrayList<>(List.of(0)), 13, every);
            List<Way> found = new Ways(web).between(0, 13, 3, limits).ways();
            assertThat(found.isEmpty()).isEqualTo(every.isEmpty());
            if (!found.isEmpty()) {
                double least = every.stream()
                        .mapToDouble(events -> cost(web, events))
                        .min()
                        .orElseThrow();
                assertThat(cost(web, events(found.getFirst()))).isCloseTo(least, within(1e-9));
                several += found.size() > 1 ? 1 : 0;
                for (int later = 1; later < found.size(); later++) {
                    assertThat(cost(web, events(found.get(later)))).isBetween(least - 1e-9, least * 1.4 + 1e-9);
                }
            }
        }
        assertThat(several).isGreaterThan(20);
    }

    @Test
    void haveAtLeastHalfOfTheirEventsToThemselves() {
        for (int i = 0; i < 100; i++) {
            Chronicle web = RandomWeb.of(i, SIZE, 900);
            Set<Integer> trodden = new HashSet<>();
            Limits limits = new Limits(false, Integer.MAX_VALUE, all());
            List<Way> ways = new Ways(web).between(10, SIZE - 10, 5, limits).ways();
            for (Way way : ways) {
                List<Integer> events = events(way);
                List<Integer> between = events.subList(1, events.size() - 1);
                assertThat(between.stream().filter(trodden::contains).count() * 2)
                        .isLessThanOrEqualTo(between.size());
                trodden.addAll(between);
            }
            assertThat(new Ways(web).between(10, SIZE - 10, 5, limits).ways()).isEqualTo(ways);
        }
    }

    @Test
    void leadFromEventToEventByTwoRareTags() {
        Chronicle.Builder builder = new Chronicle.Builder(
                Stream.of("rare", "rare too", "common").map(Tag::new).toList());
        for (int event = 0; event < 64; event++) {
            builder.event(new EventId(LocalDate.of(2016, 1, 1), "e" + event), "Headline", -1, false);
            builder.tagUse(event, 2);
        }
        IntStream.of(0, 1, 2).forEach(event -> builder.tagUse(event, 0));
        IntStream.of(0, 1, 3).forEach(event -> builder.tagUse(event, 1));
        Chronicle web = builder.build();
        BitSet all = new BitSet();
        all.set(0, web.size());
        Limits byTags = new Limits(false, Integer.MAX_VALUE, all);
        assertThat(new Ways(web).between(0, 1, 1, byTags).ways())
                .containsExactly(new Way(List.of(new Hop(0, 1, false, List.of(0, 1, 2), 0))));
        assertThat(new Ways(web).between(0, 2, 1, byTags).ways())
                .as("one rare tag and one that all have")
                .isEmpty();
        assertThat(new Ways(web)
                        .between(0, 1, 1, new Limits(true, Integer.MAX_VALUE, all))
                        .ways())
                .isEmpty();
    }

    @Test
    void haveNoHopsFromAnEventToItself() {
        Found found = new Ways(RandomWeb.of(1, SIZE, 100)).between(5, 5, 3, new Limits(true, 10, all()));
        assertThat(found.ways()).containsExactly(new Way(List.of()));
    }

    @Test
    void areGivenUpWhenNobodyWaitsForThem() {
        Chronicle web = RandomWeb.of(1, 2_000, 20_000);
        BitSet every = new BitSet();
        every.set(0, web.size());
        Limits limits = new Limits(false, Integer.MAX_VALUE, every);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> new Ways(web).between(0, 1_999, 3, limits, () -> asked.incrementAndGet() < 3))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(3);
    }

    private static List<Integer> events(Way way) {
        return Stream.concat(
                        Stream.of(way.hops().getFirst().from()),
                        way.hops().stream().map(Hop::to))
                .toList();
    }

    /** Tries every way there is. */
    private static void walk(Chronicle web, Limits limits, List<Integer> way, int to, List<List<Integer>> every) {
        int at = way.getLast();
        if (at == to) {
            every.add(List.copyOf(way));
            return;
        }
        for (int next = at + 1; next <= to; next++) {
            boolean near = web.day(next) - web.day(at) <= limits.largestGap();
            boolean byTags =
                    !limits.linksOnly() && new Rarity(web).shared(at, next).size() >= 2;
            if (near && (byTags || areLinked(web, at, next))) {
                way.add(next);
                walk(web, limits, way, to, every);
                way.removeLast();
            }
        }
    }

    /** As {@link WaySearch} counts, once more. */
    private static double cost(Chronicle web, List<Integer> events) {
        Rarity rarity = new Rarity(web);
        int from = events.getFirst();
        int to = events.getLast();
        double idealGap = Math.max(1, (web.day(to) - web.day(from)) / 6.0);
        double cost = 0;
        for (int i = 1; i < events.size(); i++) {
            int event = events.get(i);
            double stretch = (web.day(event) - web.day(events.get(i - 1))) / idealGap;
            cost += (areLinked(web, events.get(i - 1), event) ? 1 : 2.2) + stretch * stretch;
            double all = rarity.of(web.tagsOf(event));
            double shared = rarity.of(IntStream.of(web.tagsOf(event))
                    .filter(tag -> IntStream.concat(IntStream.of(web.tagsOf(from)), IntStream.of(web.tagsOf(to)))
                            .anyMatch(end -> end == tag))
                    .toArray());
            cost += event == to ? 0 : 1.5 * (all == 0 ? 1 : 1 - shared / all);
        }
        return cost;
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
