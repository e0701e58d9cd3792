package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.Density.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any events in any view. */
class LabelLayoutTest {

    private static final Comparator<Occurrence> HEAVIEST_FIRST =
            Comparator.comparingInt(Occurrence::weight).reversed().thenComparingInt(Occurrence::event);

    /** What a label's text covers, letters that reach up and down included. */
    private record Box(double left, double top, double right, double bottom) {
        static Box of(Label label) {
            return new Box(label.x(), label.y() - 13, label.x() + label.width(), label.y() + 4);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Test
    void putsNoLabelOnAnother() {
        for (Scene scene : Scene.scenes()) {
            List<Label> labels = scene.density().labels();
            for (int i = 0; i < labels.size(); i++) {
                Box box = Box.of(labels.get(i));
                assertThat(labels.subList(0, i)).noneMatch(other -> box.meets(Box.of(other)));
            }
        }
    }

    @Test
    void leadsNoLeaderThroughAText() {
        for (Scene scene : Scene.scenes()) {
            List<Label> labels = scene.density().labels();
            for (Label label : labels) {
                Box leader = new Box(label.x() - 0.5, label.y() + 4, label.x() + 0.5, label.anchorY());
                assertThat(labels).noneMatch(other -> leader.meets(Box.of(other)));
            }
        }
    }

    @Test
    void coversNoBar() {
        for (Scene scene : Scene.scenes()) {
            double base = scene.measures().height();
            Viewport view = scene.view();
            Density density = scene.density();
            for (Label label : density.labels()) {
                Box box = Box.of(label);
                assertThat(density.bars())
                        .noneMatch(bar -> box.meets(
                                new Box(view.x(bar.from()), base - bar.ghostHeight(), view.x(bar.to()), base)));
            }
        }
    }

    @Test
    void findsRoomForManyHeadlines() {
        assertThat(Scene.scenes().stream()
                        .mapToInt(scene -> scene.density().labels().size()))
                .filteredOn(count -> count > 10)
                .hasSizeGreaterThan(50);
    }

    @Test
    void staysInsideThePane() {
        for (Scene scene : Scene.scenes()) {
            double height = scene.measures().height();
            for (Label label : scene.density().labels()) {
                Box box = Box.of(label);
                assertThat(box.left()).isGreaterThanOrEqualTo(0);
                assertThat(box.right()).isLessThanOrEqualTo(scene.view().width());
                assertThat(box.top()).isGreaterThanOrEqualTo(0);
                assertThat(box.bottom()).isLessThanOrEqualTo(height);
                assertThat(label.anchorY()).isBetween(height / 2, height);
            }
        }
    }

    @Test
    void doesTheSameWithTheSameEventsInAnyOrder() {
        Random random = new Random(12);
        for (Scene scene : Scene.scenes()) {
            List<Occurrence> shuffled = new ArrayList<>(scene.candidates());
            Collections.shuffle(shuffled, random);
            assertThat(scene.densityWith(shuffled)).isEqualTo(scene.density());
        }
    }

    @Test
    void namesTheWeightiestEventWhereItFitsAtAll() {
        int named = 0;
        for (Scene scene : Scene.scenes()) {
            List<Occurrence> weightiest =
                    scene.candidates().stream().sorted(HEAVIEST_FIRST).limit(1).toList();
            List<Label> alone = scene.densityWith(weightiest).labels();
            if (!alone.isEmpty()) {
                assertThat(scene.density().labels().getFirst().event())
                        .isEqualTo(weightiest.getFirst().event());
                named++;
            }
        }
        assertThat(named).isGreaterThan(100);
    }

    @Test
    void leavesOutOnlyWhatNoLongerFits() {
        for (Scene scene : Scene.scenes().subList(0, 60)) {
            List<Label> labels = scene.density().labels();
            List<Occurrence> heavier = new ArrayList<>();
            for (Occurrence next :
                    scene.candidates().stream().sorted(HEAVIEST_FIRST).toList()) {
                heavier.add(next);
                if (labels.stream().noneMatch(label -> label.event() == next.event())) {
                    assertThat(scene.densityWith(heavier).labels()).hasSizeLessThan(heavier.size());
                    heavier.removeLast();
                }
            }
            assertThat(heavier).hasSameSizeAs(labels);
        }
    }

    @Test
    void listsLabelsInOrderOfWeight() {
        for (Scene scene : Scene.scenes()) {
            List<Integer> shown =
                    scene.density().labels().stream().map(Label::event).toList();
            assertThat(scene.candidates().stream()
                            .sorted(HEAVIEST_FIRST)
                            .map(Occurrence::event)
                            .filter(shown::contains))
                    .containsExactlyElementsOf(shown);
        }
    }
}
