package annals.explore.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.chronicle.Chronicle;
import annals.explore.picture.Weaving.Question;
import annals.model.EventId;
import annals.model.Tag;
import annals.timeline.Tie;
import annals.timeline.Web;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeavingTest {

    private static final List<Tag> TAGS = List.of(new Tag("often"), new Tag("rare"), new Tag("other"));

    /** Ten events, one a day, with these links: pairs of from and to. */
    private static Chronicle chronicle(int... links) {
        Chronicle.Builder builder = new Chronicle.Builder(TAGS);
        for (int event = 0; event < 10; event++) {
            builder.event(new EventId(LocalDate.ofEpochDay(event), "e" + event), "Event " + event, -1, false);
            builder.tagUse(event, 0);
        }
        builder.tagUse(1, 1);
        builder.tagUse(2, 1);
        for (int i = 0; i < links.length; i += 2) {
            builder.link(links[i], links[i + 1]);
        }
        return builder.build();
    }

    private static Web web(Chronicle chronicle, int origin, Reach reach) {
        return Weaving.web(chronicle, new Question(origin, reach, false, 0, 9));
    }

    private static List<String> written(Web web) {
        return web.ties().stream()
                .map(tie -> tie.from() + (tie.outward() ? ">" : "<") + tie.to() + " " + tie.step())
                .toList();
    }

    @Test
    void tellsLinksThatAreMadeFromThoseReceived() {
        Web web = web(chronicle(1, 2, 3, 1, 3, 4), 1, Reach.ONE);
        assertThat(written(web)).containsExactlyInAnyOrder("1>2 1", "3<1 1");
        assertThat(web.ties()).extracting(Tie::outer).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void goesOnFromWhatItReached() {
        Chronicle chronicle = chronicle(1, 2, 2, 3, 4, 3, 5, 2, 6, 7);
        assertThat(written(web(chronicle, 1, Reach.TWO))).containsExactlyInAnyOrder("1>2 1", "2>3 2", "5<2 2");
        assertThat(written(web(chronicle, 1, Reach.ALL))).containsExactlyInAnyOrder("1>2 1", "2>3 2", "5<2 2", "4<3 3");
        assertThat(web(chronicle, 1, Reach.NONE).ties()).isEmpty();
    }

    @Test
    void goesThroughEventsInViewOnlyWhereAllIsAskedFor() {
        Chronicle chronicle = chronicle(1, 2, 2, 8, 8, 9);
        Web web = Weaving.web(chronicle, new Question(1, Reach.ALL, false, 0, 5));
        assertThat(written(web)).containsExactly("1>2 1", "2>8 2");
    }

    @Test
    void namesALinkByTheRarestOfWhatIsShared() {
        Web web = web(chronicle(1, 2, 1, 3), 1, Reach.ONE);
        assertThat(web.ties()).extracting(Tie::name).containsExactlyInAnyOrder("rare · often", "often");
    }

    @Test
    void leavesOutWhatTwoOthersImplyForTheSameReasons() {
        Chronicle chronicle = chronicle(0, 3, 3, 4, 0, 4, 1, 5, 5, 2, 1, 2);
        assertThat(written(Weaving.web(chronicle, new Question(0, Reach.ONE, true, 0, 9))))
                .containsExactly("0>3 1");
        assertThat(written(Weaving.web(chronicle, new Question(1, Reach.ONE, true, 0, 9))))
                .as("1 and 2 share what 5 does not")
                .containsExactlyInAnyOrder("1>2 1", "1>5 1");
    }

    @Test
    void findsWhatASearchByStepsFindsInAnyWeb() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int[] links = random.ints(2L * random.nextInt(25), 0, 10).toArray();
            Chronicle chronicle = chronicle(links);
            int origin = random.nextInt(10);
            Map<Integer, Integer> steps = steps(chronicle, origin);
            Set<List<Integer>> expected = new HashSet<>();
            for (int from = 0; from < 10; from++) {
                for (int to : chronicle.targetsOf(from)) {
                    if (from != to && steps.containsKey(from)) {
                        expected.add(List.of(from, to));
                    }
                }
            }
            Web web = web(chronicle, origin, Reach.ALL);
            assertThat(web.ties())
                    .extracting(tie -> List.of(tie.from(), tie.to()))
                    .doesNotHaveDuplicates();
            assertThat(new HashSet<>(web.ties().stream()
                            .map(tie -> List.of(tie.from(), tie.to()))
                            .toList()))
                    .isEqualTo(expected);
            assertThat(web.ties())
                    .allMatch(tie -> tie.step() == 1 + Math.min(step(steps, tie.from()), step(steps, tie.to())));
        }
    }

    private static int step(Map<Integer, Integer> steps, int event) {
        return steps.getOrDefault(event, Integer.MAX_VALUE);
    }

    private static Map<Integer, Integer> steps(Chronicle chronicle, int origin) {
        Map<Integer, Integer> steps = new HashMap<>(Map.of(origin, 0));
        for (int round = 0; round < 10; round++) {
            for (int event : List.copyOf(steps.keySet())) {
                int next = step(steps, event) + 1;
                IntStream.concat(IntStream.of(chronicle.targetsOf(event)), IntStream.of(chronicle.pointersTo(event)))
                        .forEach(other -> steps.merge(other, next, Math::min));
            }
        }
        return steps;
    }
}
