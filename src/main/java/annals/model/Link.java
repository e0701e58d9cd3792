package annals.model;

import java.util.List;

/** One event's pointer to another, with the tags that the archive says both share. */
public record Link(EventId target, List<Tag> shared) {

    public Link {
        shared = List.copyOf(shared);
    }
}
