package annals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import annals.workspace.EventRef;
import annals.workspace.Step;
import annals.workspace.Story;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story is made of what is shown and of where one has been. */
class MakingStoriesTest extends StoryPaneTest {

    @BeforeEach
    void begin() {
        selectFirst();
    }

    @Test
    void theTrailBecomesAStory() {
        window.typeCharacter("]");
        TestWindow.until("the next is shown", () -> window.headline().equals(RESUME_TITLE));
        TestWindow.inFx(() -> window.session().follow(ASTANA));
        TestWindow.until("the last is shown", () -> window.headline().equals(ASTANA_TITLE));
        window.command("New story from the trail");
        untilSteps(BEGIN_TITLE, RESUME_TITLE, ASTANA_TITLE);
        Story story = file().read().stories().getFirst();
        assertThat(story.title()).isEqualTo(BEGIN_TITLE);
        assertThat(story.steps()).allMatch(step -> step instanceof Step.ShowEvent);
        assertThat(title()).isEqualTo(BEGIN_TITLE);
    }

    @Test
    void aStoryIsMadeByHandOfEventsViewsAndDays() {
        window.robot().type(KeyCode.Y);
        untilSteps(BEGIN_TITLE);
        window.robot().clickOn("#add-day");
        untilSteps(BEGIN_TITLE, "Monday, 1 February 2016");
        window.robot().clickOn("#add-view");
        TestWindow.until("there are three", () -> steps().size() == 3);
        List<Step> made = file().read().stories().getFirst().steps();
        assertThat(made.get(0)).isEqualTo(new Step.ShowEvent(new EventRef(BEGIN, BEGIN_TITLE), ""));
        assertThat(made.get(1)).isEqualTo(new Step.ShowDay(LocalDate.of(2016, 2, 1), ""));
        assertThat(made.get(2))
                .isInstanceOfSatisfying(
                        Step.ShowView.class,
                        step -> assertThat(step.view().from())
                                .isEqualTo(window.view().from()));
    }

    @Test
    void theRowsOfTheListBecomeAStory() {
        window.robot().type(KeyCode.L);
        window.untilSettled();
        List<String> listed = window.listed();
        window.robot().clickOn("#story-of-list");
        untilSteps(listed.toArray(String[]::new));
        assertThat(listed).hasSizeGreaterThan(3);
    }
}
