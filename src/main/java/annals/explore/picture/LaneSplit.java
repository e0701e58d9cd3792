package annals.explore.picture;

import annals.chronicle.Chronicle;
import annals.chronicle.FoldedTags;
import annals.chronicle.Topics;
import annals.explore.Lanes;
import annals.explore.Matches;
import annals.explore.Storylines;
import annals.explore.View;
import annals.search.Folding;
import annals.timeline.Crowding;
import annals.timeline.HeadlineMemo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sorts the matching events into lanes, and remembers the last answer: most pictures only differ in where they look. */
final class LaneSplit {

    static final String REST = "All other";
    static final int REST_COLOR = -1;

    private final Chronicle chronicle;
    private final Topics topics;
    private final FoldedTags named;
    private final IntUnaryOperator byTopic;
    private final StoryLanes byStory;
    private @Nullable Split whole;
    private @Nullable Split last;
    private @Nullable List<LaneEvents> lanes;
    private @Nullable Matches matching;

    /** The archive's events, sorted. They stay, while queries come and go. */
    private record Split(Key key, List<Part> parts) {
        boolean isSame(@Nullable Split other) {
            return other != null && key.equals(other.key);
        }
    }

    /**
     * @param stories that have lanes; null where there are no such lanes, or while no storyline is known
     * @param hidden events that others stand for
     */
    private record Key(Lanes choice, int most, @Nullable List<Integer> stories, BitSet hidden) {}

    private record Part(String name, int color, BitSet events, Crowding all) {}

    LaneSplit(Chronicle chronicle, StoryLanes byStory) {
        this.byStory = byStory;
        this.chronicle = chronicle;
        topics = chronicle.topics();
        named = new FoldedTags(chronicle, Folding::fold);
        byTopic = event -> topics.color(chronicle.topic(event));
    }

    /** @param most how many lanes there is room for */
    List<LaneEvents> of(Matches matching, View view, int most) {
        Lanes choice = view.lanes();
        Split split = split(new Key(
                choice,
                most,
                choice instanceof Lanes.ByStory ? byStory.chosen(matching, view, most - 1) : null,
                matching.hidden()));
        if (lanes == null || !split.isSame(last) || matching != this.matching) {
            lanes = split.parts().stream()
                    .map(part -> lane(part, matching))
                    .filter(lane -> lane.matching().size() > 0 || !leavesOutEmpty(choice))
                    .toList();
            last = split;
            this.matching = matching;
        }
        return lanes;
    }

    /** A lane that somebody pinned stays, even empty. */
    private static boolean leavesOutEmpty(Lanes choice) {
        return choice instanceof Lanes.ByTopic || choice instanceof Lanes.ByStory;
    }

    private LaneEvents lane(Part part, Matches matching) {
        if (matching.size() + matching.hidden().cardinality() == chronicle.size()) {
            return new LaneEvents(
                    part.name(),
                    part.color(),
                    (Matches) part.all().events(),
                    part.all(),
                    part.all(),
                    new HeadlineMemo());
        }
        Matches found =
                painted(common(part, matching), part.color(), part.name().isEmpty());
        return new LaneEvents(
                part.name(),
                part.color(),
                found,
                new Crowding(found, chronicle.size()),
                part.all(),
                new HeadlineMemo());
    }

    private Matches common(Part part, Matches matching) {
        return part.name().isEmpty()
                ? matching
                : new Matches(chronicle, common((BitSet) part.events().clone(), matching.selected()));
    }

    private static BitSet common(BitSet some, BitSet others) {
        some.and(others);
        return some;
    }

    private Split split(Key key) {
        if (key.choice() instanceof Lanes.None) {
            if (whole == null || !whole.key().hidden().equals(key.hidden())) {
                whole = new Split(key, List.of(part("", 0, everything(key))));
            }
            return whole;
        }
        if (last == null || !last.key().equals(key)) {
            return new Split(key, parts(key));
        }
        return Objects.requireNonNull(last);
    }

    private List<Part> parts(Key key) {
        BitSet rest = everything(key);
        List<Part> parts = new ArrayList<>(
                switch (key.choice()) {
                    case Lanes.None none -> List.<Part>of();
                    case Lanes.ByTopic topic -> ofTopics(shown(topics.colored(), key.most()), rest);
                    case Lanes.ByTag pinned -> ofTags(shown(pinned.tags(), key.most()), rest);
                    case Lanes.ByStory story -> ofStories(key.stories(), rest);
                });
        parts.forEach(part -> rest.andNot(part.events()));
        boolean awaited = key.choice() instanceof Lanes.ByStory && key.stories() == null;
        parts.add(part(awaited ? byStory.whyNone() : REST, REST_COLOR, rest));
        return parts;
    }

    private static <T> List<T> shown(List<T> wanted, int most) {
        return wanted.subList(0, Math.min(wanted.size(), Math.max(1, most - 1)));
    }

    private List<Part> ofTopics(List<Integer> tags, BitSet all) {
        return IntStream.range(0, tags.size())
                .mapToObj(rank ->
                        part(chronicle.tags().get(tags.get(rank)).name(), rank, common(topics.eventsIn(rank), all)))
                .toList();
    }

    private List<Part> ofTags(List<String> names, BitSet all) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    int tag = named.numberOf(names.get(i));
                    String name =
                            tag < 0 ? names.get(i) : chronicle.tags().get(tag).name();
                    return part(name, i, common(ofTag(tag), all));
                })
                .toList();
    }

    private List<Part> ofStories(@Nullable List<Integer> stories, BitSet all) {
        return stories == null
                ? List.of()
                : stories.stream()
                        .map(story ->
                                part(byStory.name(story), Storylines.color(story), common(byStory.events(story), all)))
                        .toList();
    }

    private BitSet ofTag(int tag) {
        BitSet events = new BitSet(chronicle.size());
        if (tag >= 0) {
            chronicle.addEventsOf(tag, events);
        }
        return events;
    }

    private Part part(String name, int color, BitSet events) {
        return new Part(
                name,
                color,
                events,
                new Crowding(painted(new Matches(chronicle, events), color, name.isEmpty()), chronicle.size()));
    }

    /** In a lane of its own an event has the lane's colour. */
    private Matches painted(Matches events, int color, boolean alone) {
        return events.painted(alone ? byTopic : event -> color);
    }

    private BitSet everything(Key key) {
        BitSet all = chronicle.everything();
        all.andNot(key.hidden());
        return all;
    }
}
