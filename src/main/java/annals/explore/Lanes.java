package annals.explore;

import java.util.ArrayList;
import java.util.List;

/** Whether the timeline shows its events in lanes above each other, and which. */
public sealed interface Lanes {

    /** With a lane for this tag too. */
    default Lanes with(String tag) {
        List<String> pinned = new ArrayList<>(tags());
        if (!pinned.contains(tag)) {
            pinned.add(tag);
        }
        return new ByTag(pinned);
    }

    /** Without a lane for this tag; without the last one there are no lanes. */
    default Lanes without(String tag) {
        List<String> pinned = new ArrayList<>(tags());
        pinned.remove(tag);
        return pinned.isEmpty() ? new None() : new ByTag(pinned);
    }

    /** The tags that are pinned. */
    default List<String> tags() {
        return List.of();
    }

    /** All in one. */
    record None() implements Lanes {}

    /** One for each of the most frequent topics, and one for all others. */
    record ByTopic() implements Lanes {}

    /** One for each of the storylines that most of the events around the view belong to, and one for all others. */
    record ByStory() implements Lanes {}

    /**
     * One for each tag that is pinned, in this order, and one for what has none of them. An event with several of the tags
     * is in each of their lanes.
     */
    record ByTag(List<String> tags) implements Lanes {
        public ByTag {
            tags = List.copyOf(tags);
        }
    }
}
