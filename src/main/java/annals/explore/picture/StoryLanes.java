package annals.explore.picture;

import annals.chronicle.Chronicle;
import annals.explore.Matches;
import annals.explore.Storylines;
import annals.explore.View;
import annals.relations.Stories;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which storylines have a lane: those with most of the matching events around the view, in the order in which they begin. What
 * is around the view is asked of stretches that lie still, so that lanes stay while one pans a little. The last answer is
 * remembered, since finding it visits every event of the stretch.
 */
final class StoryLanes {

    private final Chronicle chronicle;
    private final @Nullable Storylines storylines;
    private @Nullable Asked asked;
    private List<Integer> answer = List.of();

    private record Asked(Stories stories, Matches matching, int from, int to, int most) {}

    /** @param storylines null where there are none to be had */
    StoryLanes(Chronicle chronicle, @Nullable Storylines storylines) {
        this.chronicle = chronicle;
        this.storylines = storylines;
    }

    /** @return null while storylines are not known */
    @Nullable
    List<Integer> chosen(Matches matching, View view, int most) {
        Stories stories = known();
        if (stories == null) {
            return null;
        }
        long cell = Math.max(1, Long.highestOneBit((long) Math.ceil(view.to() - view.from())) / 2);
        long first = Math.floorDiv((long) Math.floor(view.from()), cell);
        long last = Math.floorDiv((long) Math.ceil(view.to()) - 1, cell);
        Asked now = new Asked(
                stories,
                matching,
                chronicle.firstFrom(first * cell),
                chronicle.firstFrom((last + 1) * cell),
                Math.max(1, most));
        if (!now.equals(asked)) {
            answer = chosen(now);
            asked = now;
        }
        return answer;
    }

    private static List<Integer> chosen(Asked asked) {
        int[] counts = asked.stories().counts(asked.matching().selected(), asked.from(), asked.to());
        return IntStream.range(0, counts.length)
                .filter(story -> counts[story] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(story -> counts[story]).reversed())
                .limit(asked.most())
                .sorted()
                .toList();
    }

    /** Said in the place of lanes while there are none. */
    String whyNone() {
        return storylines == null ? "No storylines" : storylines.whyNone();
    }

    String name(int story) {
        Stories stories = known();
        return stories == null ? "" : stories.name(stories.story(story));
    }

    BitSet events(int story) {
        BitSet events = new BitSet(chronicle.size());
        Stories stories = known();
        if (stories != null) {
            IntStream.of(stories.eventsOf(story)).forEach(events::set);
        }
        return events;
    }

    private @Nullable Stories known() {
        return storylines == null ? null : storylines.wanted();
    }
}
