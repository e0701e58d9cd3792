package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Density.Bar;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DensityTest {

    @Test
    void countsEveryEventInView() {
        for (Scene scene : Scene.scenes()) {
            assertThat(scene.density().bars().stream().mapToInt(Bar::count).sum())
                    .isEqualTo(scene.inView());
        }
    }

    @Test
    void standsMatchingEventsInAllOthers() {
        SomeEvents all = SomeEvents.onDays(3, 3, 3, 3);
        Events some = new FirstTwo(all);
        Room room = new Room(400, -9, 99, new TextFitter(new Letters()), new HeadlineMemo());
        Bar bar = Density.of(new Viewport(0, 20, 1000), TimeUnit.DAY, some, new Crowding(all, 4), room)
                .bars()
                .getFirst();
        assertThat(bar.count()).isEqualTo(2);
        assertThat(bar.all()).isEqualTo(4);
        assertThat(bar.bottom() - bar.top()).isEqualTo((bar.bottom() - bar.ghostTop()) / 2);
        assertThat(bar.x()).isEqualTo(150);
        assertThat(bar.width()).isEqualTo(49);
    }

    private record FirstTwo(SomeEvents all) implements Events {

        @Override
        public int firstFrom(long day) {
            return all.firstFrom(day);
        }

        @Override
        public int count(int from, int to) {
            return Math.max(0, Math.min(2, to) - from);
        }

        @Override
        public int next(int from) {
            return from < 2 ? from : -1;
        }

        @Override
        public int heaviest(int from, int to) {
            return all.heaviest(from, Math.min(2, to));
        }

        @Override
        public int day(int event) {
            return all.day(event);
        }

        @Override
        public int weight(int event) {
            return all.weight(event);
        }

        @Override
        public String title(int event) {
            return all.title(event);
        }

        @Override
        public int color(int event) {
            return all.color(event);
        }

        @Override
        public boolean stub(int event) {
            return all.stub(event);
        }
    }

    @Test
    void breaksABarThatTowersOverAllOthers() {
        int[] days = IntStream.concat(
                        IntStream.range(0, 200), IntStream.generate(() -> 77).limit(100))
                .sorted()
                .toArray();
        Scene scene = new Scene(SomeEvents.onDays(days), new Viewport(0, 200, 1000), 400);
        assertThat(scene.density().bars())
                .filteredOn(Bar::broken)
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.from()).isEqualTo(77);
                    assertThat(bar.ghostTop()).isPositive();
                });
    }

    @Test
    void keepsTheHeightOfBarsWhilePanning() {
        for (Scene scene : Scene.scenes()) {
            var after = scene.pannedBy(60).density().bars();
            for (Bar bar : scene.density().bars()) {
                assertThat(after)
                        .filteredOn(other -> other.from() == bar.from())
                        .allMatch(other -> other.top() == bar.top());
            }
        }
    }

    @Test
    void tellsWhatIsAtAPoint() {
        Scene scene = new Scene(SomeEvents.onDays(3, 3, 50), new Viewport(0, 100, 1000), 400);
        Density density = scene.density();
        Bar bar = density.bars().getFirst();
        assertThat(density.at(bar.x() + 1, bar.bottom() - 1)).contains(new Target.Pile(3, 4));
        Label label = density.labels().getFirst();
        assertThat(density.at(label.left() + 2, label.y())).contains(new Target.Event(label.event()));
        assertThat(density.at(900, 200)).isEqualTo(Optional.empty());
    }
}
