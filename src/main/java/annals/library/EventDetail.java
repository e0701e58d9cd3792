package annals.library;

import annals.model.Event;
import annals.model.EventId;
import java.util.List;

/**
 * What the detail pane shows of an event.
 *
 * @param related the ends of the event's links, in their order
 * @param pointingHere the events that link to this one, in order of date
 * @param around what else happened on the event's day, then in the days about it, the weightiest of them
 */
public record EventDetail(Event event, List<Mention> related, List<Mention> pointingHere, List<Mention> around) {

    public EventDetail {
        related = List.copyOf(related);
        pointingHere = List.copyOf(pointingHere);
        around = List.copyOf(around);
    }

    /**
     * Another event, by name.
     *
     * @param shared the tags that both have: for a link as the archive says, otherwise as their events are tagged
     */
    public record Mention(EventId id, String title, boolean stub, List<String> shared) {

        public Mention {
            shared = List.copyOf(shared);
        }
    }
}
