package annals.explore;

import annals.model.Event;
import annals.model.EventId;
import java.util.List;

/**
 * What the detail pane shows of an event.
 *
 * @param related the ends of the event's links, in their order
 * @param pointingHere the events that link to this one, in order of date
 */
public record EventDetail(Event event, List<Mention> related, List<Mention> pointingHere) {

    public EventDetail {
        related = List.copyOf(related);
        pointingHere = List.copyOf(pointingHere);
    }

    /** Another event, by name. */
    public record Mention(EventId id, String title, boolean stub) {}
}
