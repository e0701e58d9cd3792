package annals.export;

import annals.workspace.Step;

/** What a step of a story is called where only its own texts are at hand. */
public final class StepTexts {

    private StepTexts() {}

    public static String heading(Step step) {
        return switch (step) {
            case Step.ShowEvent show -> show.event().headline();
            case Step.ShowView show -> StoryPage.title(show.view());
            case Step.ShowDay show -> Days.withWeekday(show.day());
        };
    }

    /** Above the heading; empty where that says it. */
    public static String when(Step step) {
        return step instanceof Step.ShowEvent show
                ? Days.withWeekday(show.event().id().date())
                : "";
    }
}
