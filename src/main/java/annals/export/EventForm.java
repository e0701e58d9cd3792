package annals.export;

import annals.model.Event;

/** How events are written one after another. Each text ends its own lines. */
public interface EventForm {

    /** What comes before the first event. */
    default String head() {
        return "";
    }

    String event(Event event);

    /** What comes behind the last. */
    default String tail() {
        return "";
    }

    /** Whether the form has a way to say this event: a calendar knows no year before the first. */
    default boolean canSay(Event event) {
        return true;
    }
}
