package annals.explore;

import java.util.List;

/** Whether the timeline shows its events in lanes above each other, and which. */
public sealed interface Lanes {

    /** All in one. */
    record None() implements Lanes {}

    /** One for each of the most frequent topics, and one for all others. */
    record ByTopic() implements Lanes {}

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
