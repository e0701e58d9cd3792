package annals.chronicle;

import java.util.BitSet;

/** Answers what the columns cannot: which events hang together. The first question may take seconds. */
@FunctionalInterface
public interface StorySearch {

    /** All events of the storyline that an event belongs to; it alone where it belongs to none. The caller owns the answer. */
    BitSet withStoryOf(int event);
}
