package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.testing.BesideOthers;
import annals.timeline.SomeEvents.SomeEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the headlines of any events in any view. */
@BesideOthers
class HeadlinesTest {

    /** Farther from an edge than a headline is long, and than one pans, nothing is cut there. */
    private static final int EDGE = 640;

    @Test
    void putsNoHeadlineOnAnother() {
        for (Scene scene : Scene.scenes()) {
            assertThat(Box.anyTwoMeet(
                            scene.density().labels().stream().map(Box::of).toList()))
                    .isFalse();
            assertThat(Box.anyTwoMeet(
                            scene.stacks().labels().stream().map(Box::of).toList()))
                    .isFalse();
        }
    }

    @Test
    void leadsNoLeaderThroughAText() {
        for (Scene scene : Scene.scenes()) {
            List<Label> labels = scene.density().labels();
            for (Label label : labels) {
                assertThat(labels)
                        .filteredOn(other -> other.event() != label.event())
                        .noneMatch(other -> Box.leader(label).meets(Box.of(other)));
            }
        }
    }

    @Test
    void coversNoBarAndNoMark() {
        for (Scene scene : Scene.scenes()) {
            Density density = scene.density();
            assertThat(density.labels())
                    .noneMatch(label -> density.bars().stream()
                            .anyMatch(bar -> Box.of(label)
                                    .meets(new Box(bar.x(), bar.ghostTop(), bar.x() + bar.width(), bar.bottom()))));
            Stacks stacks = scene.stacks();
            assertThat(stacks.labels())
                    .noneMatch(label -> stacks.marks().stream()
                            .anyMatch(mark -> Box.of(label).meets(Box.of(mark))));
            assertThat(stacks.labels())
                    .noneMatch(label -> stacks.overflows().stream()
                            .anyMatch(overflow -> Box.of(label).meets(Box.of(overflow))));
        }
    }

    @Test
    void staysInsideThePane() {
        for (Scene scene : Scene.scenes()) {
            for (Label label : scene.density().labels()) {
                Box box = Box.of(label);
                assertThat(box.left()).isGreaterThanOrEqualTo(0);
                assertThat(box.right()).isLessThanOrEqualTo(scene.view().width());
                assertThat(box.top()).isGreaterThanOrEqualTo(0);
                assertThat(label.anchorY()).isLessThanOrEqualTo(scene.height()).isGreaterThan(label.y());
            }
        }
    }

    @Test
    void findsRoomForManyHeadlines() {
        assertThat(Scene.scenes().stream()
                        .mapToInt(scene -> scene.density().labels().size()))
                .filteredOn(count -> count > 10)
                .hasSizeGreaterThan(20);
    }

    @Test
    void changesNothingButAtTheEdgesWhenPannedByAPixel() {
        int compared = 0;
        for (Scene scene : Scene.scenes()) {
            for (double pixels : new double[] {1, -1, 0.3, 170}) {
                Map<Integer, String> before = inside(scene.density().labels(), EDGE, scene, 0);
                Map<Integer, String> after =
                        inside(scene.pannedBy(pixels).density().labels(), EDGE, scene, pixels);
                assertThat(after).isEqualTo(before);
                assertThat(inside(scene.pannedBy(pixels).stacks().labels(), EDGE, scene, pixels))
                        .isEqualTo(inside(scene.stacks().labels(), EDGE, scene, 0));
                compared += before.size();
            }
        }
        assertThat(compared).isGreaterThan(800);
    }

    @Test
    void remembersOnlyWhatItWouldWorkOutAnew() {
        for (Scene scene : Scene.scenes().subList(0, 40)) {
            Room room = scene.room();
            for (int pan = 0; pan < 40; pan++) {
                Scene panned = scene.pannedBy(pan * 37);
                Density density = Density.of(panned.view(), scene.unit(), scene.events(), scene.crowding(), room);
                assertThat(inside(density.labels(), 0, scene, 0))
                        .isEqualTo(inside(panned.density().labels(), 0, scene, 0));
            }
        }
    }

    private static Map<Integer, String> inside(List<Label> labels, double margin, Scene scene, double pan) {
        Map<Integer, String> found = new HashMap<>();
        for (Label label : labels) {
            double x = label.x() - pan;
            if (x > margin && x < scene.view().width() - margin) {
                found.put(label.event(), "%s at %.2f %s".formatted(label.lines(), label.y(), label.isLeftOfLeader()));
            }
        }
        return found;
    }

    @Test
    void namesTheWeightiestOfAll() {
        List<SomeEvent> events = new ArrayList<>();
        for (int day = 0; day < 900; day++) {
            events.add(new SomeEvent(day, day == 517 ? 99 : day % 7, "Talks go on about the future of Geneva " + day));
        }
        Scene scene = new Scene(SomeEvents.of(events), new Viewport(0, 900, 1000), 500);
        assertThat(scene.density().labels()).extracting(Label::event).contains(517);
        assertThat(scene.density().labels())
                .filteredOn(label -> label.event() == 517)
                .extracting(Label::y)
                .containsExactly(Label.ASCENT + 2);
    }

    @Test
    void turnsAHeadlineAtTheEndOfTimeToTheLeft() {
        SomeEvents events = SomeEvents.of(List.of(new SomeEvent(95, 1, "Britain votes to leave")));
        Label label = Headlines.of(
                        new Viewport(0, 100, 1000),
                        events,
                        new Room(400, 0, 100, new TextFitter(new Letters()), new HeadlineMemo()),
                        new Headlines.Rows(3, 1),
                        event -> 300)
                .getFirst();
        assertThat(label.isLeftOfLeader()).isTrue();
        assertThat(label.lines()).containsExactly("Britain votes to leave");
    }

    @Test
    void hangsAHeadlineLowerRatherThanCutIt() {
        String title = "Britain votes to leave";
        SomeEvents events = SomeEvents.of(
                List.of(new SomeEvent(20, 9, title), new SomeEvent(45, 1, title), new SomeEvent(56, 8, title)));
        List<Label> labels = Headlines.of(
                new Viewport(0, 100, 1000),
                events,
                new Room(400, 0, 100, new TextFitter(new Letters()), new HeadlineMemo()),
                new Headlines.Rows(2, 1),
                event -> 300);
        assertThat(labels).extracting(Label::lines).containsOnly(List.of(title)).hasSize(3);
        assertThat(labels.get(1).y())
                .isGreaterThan(labels.get(0).y())
                .isGreaterThan(labels.get(2).y());
    }

    @Test
    void letsAHeadlineTakeTheRoomThatNoOtherNeeds() {
        String title = "Britain votes to leave the Union that it has been a member of";
        assertThat(inOneRow(new SomeEvent(20, 9, title), new SomeEvent(70, 1, "Talks begin")))
                .extracting(Label::lines)
                .containsExactly(List.of(title), List.of("Talks begin"));
        assertThat(inOneRow(new SomeEvent(20, 9, title), new SomeEvent(55, 1, "Talks begin"))
                        .getFirst()
                        .lines())
                .as("cut before the other")
                .noneMatch(title::equals);
    }

    @Test
    void letsTwoHeadlinesShareTheRoomBetweenThem() {
        String title = "Britain votes to leave the Union that it has been a member of since January 1973";
        List<Label> labels = inOneRow(new SomeEvent(15, 9, title), new SomeEvent(99, 8, title));
        assertThat(labels).extracting(Label::isLeftOfLeader).containsExactly(false, true);
        assertThat(labels).allSatisfy(label -> assertThat(label.width()).isBetween(380.0, 420.0));
        assertThat(Box.of(labels.getFirst()).meets(Box.of(labels.getLast()))).isFalse();
    }

    /** In a hundred days and a thousand pixels. */
    private static List<Label> inOneRow(SomeEvent... events) {
        return Headlines.of(
                new Viewport(0, 100, 1000),
                SomeEvents.of(List.of(events)),
                new Room(400, 0, 100, new TextFitter(new Letters()), new HeadlineMemo()),
                new Headlines.Rows(1, 1),
                event -> 300);
    }

    @Test
    void givesAHeadlineMoreLinesWhereThereIsMoreRoom() {
        assertThat(Stream.of(60, 100, 280, 400)
                        .map(height -> Headlines.Rows.fitting(height, 16))
                        .map(Headlines.Rows::lines))
                .containsExactly(1, 2, 3, 4);
        assertThat(IntStream.range(0, 900).mapToObj(height -> Headlines.Rows.fitting(height, 16)))
                .allMatch(rows -> rows.count() * rows.lines() <= 16);
        assertThat(IntStream.range(0, 900)
                        .filter(height -> Headlines.Rows.fitting(height, 16).count() > 0
                                && Headlines.Rows.fitting(height, 16).height() > height))
                .as("heights that are not enough for their rows")
                .isEmpty();
    }
}
