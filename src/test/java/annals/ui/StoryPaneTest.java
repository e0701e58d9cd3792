package annals.ui;

import annals.export.StepTexts;
import annals.model.EventId;
import annals.workspace.Step;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/** Stories as the pane at the right shows them. */
abstract class StoryPaneTest extends EmptyWorkspaceTest {

    static final EventId RESUME = new EventId(LocalDate.of(2016, 3, 14), "talks-resume");
    static final EventId ASTANA = new EventId(LocalDate.of(2017, 1, 23), "astana");
    static final String RESUME_TITLE = "Talks resume while Russia withdraws";
    static final String ASTANA_TITLE = "Russia and Turkey meet in Astana";

    void untilSteps(String... headings) {
        TestWindow.until("the steps are " + List.of(headings), () -> steps().equals(List.of(headings)));
    }

    /** Their headings, from the first to the last. */
    List<String> steps() {
        return TestWindow.fx(() -> window.robot().lookup("#steps").<ListView<Step>>tryQuery().stream()
                .flatMap(list -> list.getItems().stream())
                .map(StepTexts::heading)
                .toList());
    }

    String title() {
        return TestWindow.fx(() -> window.find("#story-title", TextField.class).getText());
    }
}
