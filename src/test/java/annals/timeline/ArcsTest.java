package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArcsTest {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 150;

    /** A web of made-up links and a view that shows some of it; an event's number is ten times its day. */
    private record Scene(Web web, Viewport view) {

        static List<Scene> scenes() {
            return IntStream.range(0, 200)
                    .mapToObj(seed -> of(new Random(seed)))
                    .toList();
        }

        private static Scene of(Random random) {
            int days = 10 + random.nextInt(2000);
            int origin = 10 * random.nextInt(days);
            List<Tie> ties = new ArrayList<>();
            for (int i = random.nextInt(random.nextBoolean() ? 12 : 600); i > 0; i--) {
                int step = 1 + (i % 4) / 2;
                int near = step == 1 ? origin : 10 * random.nextInt(days);
                int outer = 10 * random.nextInt(days) + random.nextInt(10);
                boolean outward = random.nextBoolean();
                ties.add(tie(outward ? near : outer, outward ? outer : near, outer, step, outward, "Tag " + i % 17));
            }
            double length = 5 + random.nextInt(days);
            double from = random.nextInt(days) - length / 2;
            return new Scene(new Web(origin, ties, random.nextInt(3)), new Viewport(from, from + length, WIDTH));
        }

        Arcs arcs() {
            return Arcs.of(
                    web,
                    WIDTH,
                    HEIGHT,
                    event -> view.x(Math.floorDiv(event, 10) + 0.5),
                    event -> event % 7,
                    new TextFitter(new Letters()));
        }

        Scene pannedBy(double pixels) {
            return new Scene(web, view.pannedBy(pixels));
        }
    }

    private static Tie tie(int from, int to, int outer, int step, boolean outward, String name) {
        return new Tie(
                from,
                to,
                from / 10,
                to / 10,
                outer,
                step,
                outward,
                1,
                name.isEmpty() ? "" : name + " · of some length");
    }

    @Test
    void drawsOrCountsEveryLink() {
        for (Scene scene : Scene.scenes()) {
            Arcs arcs = scene.arcs();
            int drawn = arcs.arcs().stream().mapToInt(Arcs.Arc::links).sum();
            int beyond = arcs.pills().stream().mapToInt(Arcs.Pill::count).sum();
            assertThat(drawn + beyond + arcs.hidden())
                    .isEqualTo(scene.web().ties().size() + scene.web().left());
        }
    }

    @Test
    void drawsNoMoreThanOneCanSee() {
        for (Scene scene : Scene.scenes()) {
            assertThat(scene.arcs().arcs()).hasSizeLessThanOrEqualTo(150);
        }
    }

    @Test
    void staysInTheBandAndInTheView() {
        for (Scene scene : Scene.scenes()) {
            for (Arcs.Arc arc : scene.arcs().arcs()) {
                assertThat(arc.x()).isBetween(0.0, WIDTH);
                assertThat(arc.otherX()).isBetween(0.0, WIDTH);
                assertThat(arc.rise()).isBetween(8.0, HEIGHT - 18);
            }
            for (Arcs.Name name : scene.arcs().names()) {
                assertThat(name.x()).isGreaterThanOrEqualTo(0);
                assertThat(name.x() + name.width()).isLessThanOrEqualTo(WIDTH);
                assertThat(name.y() - 11).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Test
    void putsNoNameOnAnotherOrOnAPill() {
        for (Scene scene : Scene.scenes()) {
            List<Box> boxes = new ArrayList<>();
            scene.arcs()
                    .names()
                    .forEach(
                            name -> boxes.add(new Box(name.x(), name.y() - 10, name.x() + name.width(), name.y() + 3)));
            scene.arcs()
                    .pills()
                    .forEach(pill -> boxes.add(
                            new Box(pill.x(), pill.y(), pill.x() + pill.width(), pill.y() + Arcs.Pill.HEIGHT)));
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).meets(boxes.get(j)))
                            .as("%s and %s", boxes.get(i), boxes.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void keepsTheFormOfAnArcWhilePanning() {
        for (Scene scene : Scene.scenes()) {
            List<Arcs.Arc> panned = scene.pannedBy(1).arcs().arcs();
            for (Arcs.Arc arc : scene.arcs().arcs()) {
                panned.stream().filter(other -> other.tie().equals(arc.tie())).forEach(other -> {
                    assertThat(other.rise()).isCloseTo(arc.rise(), within(0.001));
                    assertThat(other.x()).isCloseTo(arc.x() + 1, within(0.001));
                });
            }
        }
    }

    @Test
    void countsALinkAtTheEdgeBeyondWhichItLeadsAndGoesToTheNearest() {
        Web web = new Web(
                500,
                List.of(
                        tie(500, 100, 100, 1, true, "a"),
                        tie(500, 300, 300, 1, true, "b"),
                        tie(900, 500, 900, 1, false, "c"),
                        tie(500, 520, 520, 1, true, "d")),
                0);
        Arcs arcs = new Scene(web, new Viewport(40, 60, WIDTH)).arcs();
        assertThat(arcs.pills()).extracting(Arcs.Pill::text).containsExactly("‹ 2 earlier", "1 later ›");
        assertThat(arcs.at(20, 15)).contains(new Target.Beyond(30, true));
        assertThat(arcs.at(WIDTH - 20, 15)).contains(new Target.Beyond(90, false));
        Arcs aside = new Scene(web, new Viewport(60, 80, WIDTH)).arcs();
        assertThat(aside.pills())
                .as("where both ends are out of view")
                .extracting(Arcs.Pill::text)
                .containsExactly("‹ 3 earlier", "1 later ›");
    }

    @Test
    void findsTheArcUnderThePointer() {
        Tie near = tie(500, 520, 520, 1, true, "");
        Tie far = tie(500, 580, 580, 1, true, "");
        Arcs arcs = new Scene(new Web(500, List.of(near, far), 0), new Viewport(40, 60, WIDTH)).arcs();
        for (Arcs.Arc arc : arcs.arcs()) {
            double middle = (arc.x() + arc.otherX()) / 2;
            assertThat(arcs.at(middle, HEIGHT - arc.rise())).contains(new Target.Link(arc.tie()));
            assertThat(arcs.at(middle, HEIGHT - arc.rise() - 12)).isEmpty();
        }
        assertThat(arcs.arcs()).extracting(Arcs.Arc::tie).containsExactly(near, far);
    }

    @Test
    void drawsLinksBetweenTheSamePixelsAsOne() {
        Web web = new Web(
                500,
                List.of(
                        tie(500, 9000, 9000, 1, true, ""),
                        tie(500, 9001, 9001, 1, true, ""),
                        tie(9002, 500, 9002, 1, false, "")),
                0);
        Arcs arcs = new Scene(web, new Viewport(0, 1000, WIDTH)).arcs();
        assertThat(arcs.arcs()).extracting(Arcs.Arc::links).containsExactly(2, 1);
        Set<Double> rises = new HashSet<>();
        arcs.arcs().forEach(arc -> rises.add(arc.rise()));
        assertThat(rises).as("there and back run beside one another").hasSize(2);
    }
}
