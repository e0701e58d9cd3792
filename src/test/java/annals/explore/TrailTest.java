package annals.explore;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.EventId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final EventId A = id("a");
    private static final EventId B = id("b");
    private static final EventId C = id("c");
    private static final EventId D = id("d");

    @Test
    void isAPathOfWhatWasFollowed() {
        Trail trail = Trail.EMPTY.begin(A).follow(B).follow(C);
        assertThat(path(trail)).containsExactly(A, B, C);
    }

    @Test
    void branchesWhereItsUserWentBack() {
        Trail trail = Trail.EMPTY.begin(A).follow(B).follow(C).returnTo(1).follow(D);
        assertThat(path(trail)).containsExactly(A, B, D);
        assertThat(events(trail, trail.after(1))).containsExactly(C, D);
    }

    @Test
    void leadsToTheSameStepByTheSameLink() {
        Trail trail = Trail.EMPTY.begin(A).follow(B).returnTo(0).follow(B);
        assertThat(trail.steps()).hasSize(2);
        assertThat(path(trail)).containsExactly(A, B);
    }

    @Test
    void isAnotherPathFromAnEventThatNoLinkLedTo() {
        Trail trail = Trail.EMPTY.begin(A).follow(B).begin(C);
        assertThat(path(trail)).containsExactly(C);
        assertThat(events(trail, trail.after(-1))).containsExactly(A, C);
        assertThat(path(trail.begin(B))).as("known already").containsExactly(A, B);
    }

    @Test
    void findsAnEventOnThePresentPathFirst() {
        Trail trail = Trail.EMPTY.begin(A).follow(B).follow(C).begin(D).follow(B);
        assertThat(path(trail.seek(B))).containsExactly(D, B);
        assertThat(trail.seek(id("nowhere")).at()).isEqualTo(-1);
    }

    @Test
    void staysBoundedAndKeepsWhereOneIs() {
        Trail trail = Trail.EMPTY.begin(A);
        for (int step = 0; step < 2_000; step++) {
            trail = trail.follow(id("step-" + step));
        }
        assertThat(trail.steps()).hasSizeLessThanOrEqualTo(300);
        assertThat(path(trail)).endsWith(id("step-1998"), id("step-1999"));
    }

    private static List<EventId> path(Trail trail) {
        return events(trail, trail.path());
    }

    private static List<EventId> events(Trail trail, List<Integer> steps) {
        return steps.stream().map(step -> trail.steps().get(step).event()).toList();
    }

    private static EventId id(String slug) {
        return new EventId(LocalDate.of(2017, 1, 23), slug);
    }
}
