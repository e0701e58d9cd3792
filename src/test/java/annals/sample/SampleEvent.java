package annals.sample;

import annals.model.EventId;
import annals.model.Tag;
import java.util.SortedSet;

/** An event that has its place in the archive. */
record SampleEvent(EventId id, StoryEvent told) {

    SortedSet<Tag> tags() {
        return told.tags();
    }

    boolean hasPage() {
        return !told.missing();
    }
}
