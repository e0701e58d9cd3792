package annals.explore;

import annals.chronicle.Chronicle;
import annals.chronicle.FoldedTags;
import annals.search.Folding;
import annals.timeline.Crowding;
import annals.timeline.HeadlineMemo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sorts the matching events into lanes, and remembers the last answer: most pictures only differ in where they look. */
final class LaneSplit {

    static final String REST = "All other";
    private static final int REST_COLOR = -1;

    private final Chronicle chronicle;
    private final Topics topics;
    private final FoldedTags named;
    private final IntUnaryOperator byTopic;
    private @Nullable Split whole;
    private @Nullable Split last;
    private @Nullable List<LaneEvents> lanes;
    private @Nullable Matches matching;

    /** The archive's events, sorted. They stay, while queries come and go. */
    private record Split(Lanes choice, int most, List<Part> parts) {
        boolean isSame(@Nullable Split other) {
            return other != null && choice.equals(other.choice) && most == other.most;
        }
    }

    private record Part(String name, int color, BitSet events, Crowding all) {}

    LaneSplit(Chronicle chronicle, Topics topics) {
        this.chronicle = chronicle;
        this.topics = topics;
        named = new FoldedTags(chronicle, Folding::fold);
        byTopic = event -> topics.color(chronicle.topic(event));
    }

    /** @param most how many lanes there is room for */
    List<LaneEvents> of(Matches matching, Lanes choice, int most) {
        Split split = split(choice, most);
        if (lanes == null || !split.isSame(last) || matching != this.matching) {
            lanes = split.parts().stream()
                    .map(part -> lane(part, matching))
                    .filter(lane -> lane.matching().size() > 0 || !(choice instanceof Lanes.ByTopic))
                    .toList();
            last = split;
            this.matching = matching;
        }
        return lanes;
    }

    private LaneEvents lane(Part part, Matches matching) {
        if (matching.size() == chronicle.size()) {
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
        if (part.name().isEmpty()) {
            return matching;
        }
        BitSet common = (BitSet) part.events().clone();
        common.and(matching.selected());
        return new Matches(chronicle, common);
    }

    private Split split(Lanes choice, int most) {
        if (choice instanceof Lanes.None) {
            if (whole == null) {
                whole = new Split(choice, 1, List.of(part("", 0, everything())));
            }
            return whole;
        }
        if (last == null || !last.choice().equals(choice) || last.most() != most) {
            return new Split(choice, most, parts(choice, most));
        }
        return Objects.requireNonNull(last);
    }

    private List<Part> parts(Lanes choice, int most) {
        List<Integer> tags = switch (choice) {
            case Lanes.None none -> List.of();
            case Lanes.ByTopic topic -> topics.colored();
            case Lanes.ByTag pinned ->
                pinned.tags().stream().map(named::numberOf).toList();
        };
        List<Integer> shown = tags.subList(0, Math.min(tags.size(), Math.max(1, most - 1)));
        BitSet rest = everything();
        List<BitSet> sets = choice instanceof Lanes.ByTopic ? ofTopics(shown) : ofTags(shown);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String name = shown.get(i) < 0
                    ? ((Lanes.ByTag) choice).tags().get(i)
                    : chronicle.tags().get(shown.get(i)).name();
            parts.add(part(name, i, sets.get(i)));
            rest.andNot(sets.get(i));
        }
        parts.add(part(REST, REST_COLOR, rest));
        return parts;
    }

    private List<BitSet> ofTopics(List<Integer> tags) {
        List<BitSet> sets =
                tags.stream().map(tag -> new BitSet(chronicle.size())).toList();
        for (int event = 0; event < chronicle.size(); event++) {
            int rank = topics.color(chronicle.topic(event));
            if (rank >= 0 && rank < sets.size()) {
                sets.get(rank).set(event);
            }
        }
        return sets;
    }

    private List<BitSet> ofTags(List<Integer> tags) {
        return tags.stream().map(this::ofTag).toList();
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

    private BitSet everything() {
        BitSet all = new BitSet(chronicle.size());
        all.set(0, chronicle.size());
        return all;
    }
}
