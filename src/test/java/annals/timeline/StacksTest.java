package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Stacks.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StacksTest {

    @Test
    void showsOrCountsEveryEventInView() {
        for (Scene scene : Scene.scenes()) {
            Stacks stacks = scene.stacks();
            int counted = stacks.overflows().stream().mapToInt(Overflow::count).sum();
            assertThat(stacks.marks().size() + counted).isEqualTo(scene.inView());
        }
    }

    @Test
    void putsNoMarkOnAnother() {
        for (Scene scene : Scene.scenes()) {
            assertThat(Box.anyTwoMeet(
                            scene.stacks().marks().stream().map(Box::of).toList()))
                    .isFalse();
        }
    }

    @Test
    void keepsMarksAtTheirHeightWhilePanning() {
        for (Scene scene : Scene.scenes()) {
            Map<Integer, Double> before = heights(scene.stacks().marks());
            Map<Integer, Double> after = heights(scene.pannedBy(1).stacks().marks());
            before.keySet().retainAll(after.keySet());
            after.keySet().retainAll(before.keySet());
            assertThat(after).isEqualTo(before);
        }
    }

    private static Map<Integer, Double> heights(List<Mark> marks) {
        Map<Integer, Double> heights = new HashMap<>();
        marks.forEach(mark -> heights.put(mark.event(), mark.y()));
        return heights;
    }

    @Test
    void stacksTheEventsOfADayFromTheBottom() {
        Scene scene = new Scene(SomeEvents.onDays(3, 3, 3, 7), new Viewport(0, 100, 1000), 400);
        assertThat(scene.stacks().marks()).extracting(Mark::event).containsExactly(0, 1, 2, 3);
        assertThat(scene.stacks().marks()).extracting(Mark::x).containsExactly(30.0, 30.0, 30.0, 70.0);
        assertThat(scene.stacks().marks()).extracting(Mark::y).containsExactly(382.0, 364.0, 346.0, 382.0);
    }
}
