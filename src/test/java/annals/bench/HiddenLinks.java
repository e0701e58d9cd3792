package annals.bench;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.model.Event;
import annals.model.EventId;
import annals.model.Link;
import annals.model.Tag;
import annals.model.TagOrigin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An archive without a fifth of its linked pairs. A pair loses its links in both directions, and each event the tags that
 * only a lost link says it has: what is left is what the archive would have said without them.
 *
 * @param rest the archive without them; its events have the numbers that they have in the whole
 * @param lost of each event the events that it linked to and no longer does
 */
record HiddenLinks(Chronicle rest, List<List<Integer>> lost) {

    private static final int ONE_IN = 5;
    private static final Set<TagOrigin> OF_ITS_OWN = Set.of(TagOrigin.DAY_CONTEXT, TagOrigin.TOPIC);

    /** Two linked events, whichever way. */
    private record Pair(int one, int other) {
        static Pair of(int from, int to) {
            return new Pair(Math.min(from, to), Math.max(from, to));
        }
    }

    static HiddenLinks of(Library library, long seed) {
        Chronicle whole = library.chronicle();
        List<Event> events = library.events(IntStream.range(0, whole.size()).toArray());
        Map<EventId, Integer> numbers = new HashMap<>();
        events.forEach(event -> numbers.put(event.id(), numbers.size()));
        Set<Pair> hidden = hidden(events, numbers, seed);
        List<Set<Tag>> tags = new ArrayList<>();
        for (Event event : events) {
            Set<Tag> own = new TreeSet<>();
            event.tags().forEach((tag, origins) -> {
                if (!Collections.disjoint(origins, OF_ITS_OWN)) {
                    own.add(tag);
                }
            });
            tags.add(own);
        }
        List<List<Integer>> lost = new ArrayList<>();
        List<Pair> kept = new ArrayList<>();
        for (int from = 0; from < events.size(); from++) {
            List<Integer> targets = new ArrayList<>();
            for (Link link : events.get(from).related()) {
                int to = Objects.requireNonNull(numbers.get(link.target()));
                if (hidden.contains(Pair.of(from, to))) {
                    targets.add(to);
                } else {
                    kept.add(new Pair(from, to));
                    tags.get(from).addAll(link.shared());
                    tags.get(to).addAll(link.shared());
                }
            }
            lost.add(List.copyOf(targets));
        }
        return new HiddenLinks(build(whole, events, tags, kept), List.copyOf(lost));
    }

    private static Set<Pair> hidden(List<Event> events, Map<EventId, Integer> numbers, long seed) {
        Set<Pair> pairs = new HashSet<>();
        List<Pair> inOrder = new ArrayList<>();
        for (int from = 0; from < events.size(); from++) {
            for (Link link : events.get(from).related()) {
                Pair pair = Pair.of(from, Objects.requireNonNull(numbers.get(link.target())));
                if (pairs.add(pair)) {
                    inOrder.add(pair);
                }
            }
        }
        Collections.shuffle(inOrder, new Random(seed));
        return Set.copyOf(inOrder.subList(0, inOrder.size() / ONE_IN));
    }

    private static Chronicle build(Chronicle whole, List<Event> events, List<Set<Tag>> tags, List<Pair> kept) {
        Map<Tag, Integer> tagNumbers = new HashMap<>();
        whole.tags().forEach(tag -> tagNumbers.put(tag, tagNumbers.size()));
        Chronicle.Builder rest = new Chronicle.Builder(whole.tags());
        for (int event = 0; event < events.size(); event++) {
            rest.event(whole.id(event), whole.title(event), whole.topic(event), whole.isStub(event));
            for (Tag tag : tags.get(event)) {
                rest.tagUse(event, Objects.requireNonNull(tagNumbers.get(tag)));
            }
            int number = event;
            events.get(event).sources().forEach(source -> rest.source(number, source.name(), source.url()));
        }
        kept.forEach(pair -> rest.link(pair.one(), pair.other()));
        return rest.build();
    }

    /** Whether two events are still linked. */
    boolean areLinked(int one, int other) {
        return IntStream.concat(IntStream.of(rest.targetsOf(one)), IntStream.of(rest.pointersTo(one)))
                .anyMatch(event -> event == other);
    }
}
