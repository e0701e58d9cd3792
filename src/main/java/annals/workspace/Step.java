package annals.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** One step of a story: what is shown, and what the analyst says of it. */
public sealed interface Step {

    /** Markdown; may be empty. */
    String words();

    /** The same with other words. */
    Step withWords(String words);

    default List<EventRef> events() {
        return switch (this) {
            case ShowEvent step -> List.of(step.event());
            case ShowView step -> step.view().events();
            case ShowDay step -> List.of();
        };
    }

    default Step withEvents(UnaryOperator<EventRef> rename) {
        return switch (this) {
            case ShowEvent step -> new ShowEvent(rename.apply(step.event()), step.words());
            case ShowView step -> new ShowView(step.view().withEvents(rename), step.words());
            case ShowDay step -> step;
        };
    }

    /** An event. */
    record ShowEvent(EventRef event, String words) implements Step {
        @Override
        public ShowEvent withWords(String other) {
            return new ShowEvent(event, other);
        }
    }

    /** A view, as it was when the step was made. */
    record ShowView(ViewState view, String words) implements Step {
        @Override
        public ShowView withWords(String other) {
            return new ShowView(view, other);
        }
    }

    /** A day. */
    record ShowDay(LocalDate day, String words) implements Step {
        @Override
        public ShowDay withWords(String other) {
            return new ShowDay(day, other);
        }
    }
}
