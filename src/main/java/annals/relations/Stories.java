package annals.relations;

import annals.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The stories of an archive: groups of events that hang together. Each event belongs to one or to none. Stories are numbered
 * by their first events. Immutable, and safe to use on any thread; a story's name and key events are worked out when asked
 * for.
 */
public final class Stories {

    /** Fewer events are a coincidence. */
    private static final int FEWEST = 3;

    private static final int NAMED_BY = 3;
    private static final int KEY_EVENTS = 5;

    private final Chronicle chronicle;
    private final Rarity rarity;
    private final int[] storyOf;
    private final int[] starts;
    private final int[] events;

    private Stories(Chronicle chronicle, int[] storyOf, int count) {
        this.chronicle = chronicle;
        this.storyOf = storyOf;
        rarity = new Rarity(chronicle);
        starts = new int[count + 1];
        for (int story : storyOf) {
            if (story >= 0) {
                starts[story + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        events = new int[starts[count]];
        for (int event = 0; event < storyOf.length; event++) {
            if (storyOf[event] >= 0) {
                events[next[storyOf[event]]++] = event;
            }
        }
    }

    /** @param groups a number for each event; groups of too few events are no stories */
    static Stories of(Chronicle chronicle, int[] groups) {
        int[] sizes = new int[chronicle.size()];
        IntStream.of(groups).forEach(group -> sizes[group]++);
        int[] numbers = new int[chronicle.size()];
        Arrays.fill(numbers, -1);
        int[] storyOf = new int[groups.length];
        int count = 0;
        for (int event = 0; event < groups.length; event++) {
            int group = groups[event];
            if (sizes[group] >= FEWEST && numbers[group] < 0) {
                numbers[group] = count++;
            }
            storyOf[event] = numbers[group];
        }
        return ofNumbers(chronicle, storyOf);
    }

    /** @param numbers of each event its story, or -1; stories are numbered by their first events */
    static Stories ofNumbers(Chronicle chronicle, int[] numbers) {
        return new Stories(chronicle, numbers, IntStream.of(numbers).max().orElse(-1) + 1);
    }

    /**
     * A story.
     *
     * @param tags its most telling ones, which name it
     * @param first day, counted from 1970-01-01
     * @param last day
     * @param strip a few events that tell it
     */
    public record Story(int number, List<Integer> tags, int first, int last, int size, Strip strip) {
        public Story {
            tags = List.copyOf(tags);
        }
    }

    /** How many there are. */
    public int count() {
        return starts.length - 1;
    }

    /** The number of an event's story, or -1. */
    public int storyOf(int event) {
        return storyOf[event];
    }

    public int sizeOf(int story) {
        return starts[story + 1] - starts[story];
    }

    /** In order of time; the caller owns the answer. */
    public int[] eventsOf(int story) {
        return Arrays.copyOfRange(events, starts[story], starts[story + 1]);
    }

    /** All events of the story that an event belongs to; it alone where it belongs to none. The caller owns the answer. */
    public BitSet withStoryOf(int event) {
        BitSet together = new BitSet(storyOf.length);
        together.set(event);
        if (storyOf[event] >= 0) {
            IntStream.of(eventsOf(storyOf[event])).forEach(together::set);
        }
        return together;
    }

    public Story story(int number) {
        int[] own = eventsOf(number);
        return new Story(
                number,
                telling(own),
                chronicle.day(own[0]),
                chronicle.day(own[own.length - 1]),
                own.length,
                strip(number, KEY_EVENTS));
    }

    /** A story's name, made of its most telling tags. */
    public String name(Story story) {
        return story.tags().isEmpty()
                ? chronicle.title(story.strip().events().getFirst())
                : story.tags().stream()
                        .map(tag -> chronicle.tags().get(tag).name())
                        .collect(Collectors.joining(", "));
    }

    /** How many of the selected events each story has, of those numbered from (inclusive) to (exclusive). */
    public int[] counts(BitSet selected, int from, int to) {
        int[] counts = new int[count()];
        for (int event = selected.nextSetBit(from); event >= 0 && event < to; event = selected.nextSetBit(event + 1)) {
            if (storyOf[event] >= 0) {
                counts[storyOf[event]]++;
            }
        }
        return counts;
    }

    /**
     * The tags that tell these events from all others: much of the story hangs on events that have them, and few others have
     * them.
     */
    private List<Integer> telling(int[] own) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Integer> weights = new HashMap<>();
        int all = 0;
        for (int event : own) {
            int weight = 1 + inside(event);
            all += weight;
            for (int tag : chronicle.tagsOf(event)) {
                counts.merge(tag, 1, Integer::sum);
                weights.merge(tag, weight, Integer::sum);
            }
        }
        int whole = all;
        Map<Integer, Double> scores = new HashMap<>();
        counts.forEach((tag, count) -> {
            if (count > 1) {
                // Half of what the tag's events are here makes it telling; nearly all of them, not much more so.
                double here = (double) weights.getOrDefault(tag, 0) / whole;
                double ofTag = (double) count / chronicle.countOf(tag);
                scores.put(tag, here * rarity.of(tag) * (0.3 + Math.sqrt(ofTag)));
            }
        });
        List<Integer> ranked = scores.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Double>>comparingDouble(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> best = new ArrayList<>();
        for (int tag : ranked) {
            // A tag that tells much less than the first, or the same again, would make the name longer, not better.
            boolean tells = scores.getOrDefault(tag, 0.0) > scores.getOrDefault(ranked.getFirst(), 0.0) / 3;
            if (tells && best.size() < NAMED_BY && best.stream().noneMatch(other -> repeats(tag, other))) {
                best.add(tag);
            }
        }
        return List.copyOf(best);
    }

    /** Whether one of the tags is named with the other's name, as are Ebola and Ebola in West Africa. */
    private boolean repeats(int one, int other) {
        String name = chronicle.tags().get(one).name().toLowerCase(Locale.ROOT);
        String another = chronicle.tags().get(other).name().toLowerCase(Locale.ROOT);
        return name.contains(another) || another.contains(name);
    }

    /**
     * A story as a few of its events.
     *
     * @param events in order of time
     * @param leftOut how many lie before the first, between each and the next, and after the last: one more than events
     */
    public record Strip(List<Integer> events, List<Integer> leftOut) {
        public Strip {
            events = List.copyOf(events);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** The events that tell a story in so many: of as many equal parts of it the one that most of it hangs on. */
    public Strip strip(int story, int few) {
        return stripThrough(story, -1, few);
    }

    /** The same with one event of it shown in any case. */
    public Strip stripAround(int event, int few) {
        return stripThrough(storyOf[event], event, few);
    }

    private Strip stripThrough(int story, int through, int few) {
        int[] own = eventsOf(story);
        int parts = Math.min(few, own.length);
        int[] shown = new int[parts];
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) part * own.length / parts);
            int to = (int) ((part + 1L) * own.length / parts);
            shown[part] = IntStream.range(from, to)
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(
                                    at -> own[at] == through ? Integer.MAX_VALUE : inside(own[at]))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
        }
        List<Integer> leftOut = IntStream.rangeClosed(0, parts)
                .map(part -> (part == parts ? own.length : shown[part]) - (part == 0 ? 0 : shown[part - 1] + 1))
                .boxed()
                .toList();
        return new Strip(IntStream.of(shown).map(at -> own[at]).boxed().toList(), leftOut);
    }

    /** How much of its story hangs on an event: links within it, and a page of its own. */
    private int inside(int event) {
        int links = 0;
        for (int other : new Links(chronicle).of(event)) {
            links += storyOf[other] == storyOf[event] ? 2 : 0;
        }
        return links + (chronicle.isStub(event) ? 0 : 3);
    }

    /**
     * Why an event belongs to its story.
     *
     * @param linked events of the story that it is linked with, in order of time
     * @param tags that it shares with others of the story, those that most of them have first
     * @param nearest the other event of the story that is nearest in time
     */
    public record Reasons(List<Integer> linked, List<Integer> tags, int nearest) {
        public Reasons {
            linked = List.copyOf(linked);
            tags = List.copyOf(tags);
        }
    }

    /** @param event one that belongs to a story */
    public Reasons why(int event) {
        int[] own = eventsOf(storyOf[event]);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int other : own) {
            for (int tag : other == event
                    ? new int[0]
                    : rarity.shared(event, other).stream().mapToInt(t -> t).toArray()) {
                shared.merge(tag, 1, Integer::sum);
            }
        }
        return new Reasons(
                IntStream.of(new Links(chronicle).of(event))
                        .filter(other -> storyOf[other] == storyOf[event])
                        .sorted()
                        .boxed()
                        .toList(),
                shared.keySet().stream()
                        .sorted(Comparator.<Integer>comparingInt(tag -> -shared.getOrDefault(tag, 0))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                IntStream.of(own)
                        .filter(other -> other != event)
                        .boxed()
                        .min(Comparator.<Integer>comparingInt(
                                        other -> Math.abs(chronicle.day(other) - chronicle.day(event)))
                                .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow());
    }

    /** Whether both put the same events together. */
    public boolean saysTheSameAs(Stories other) {
        return Arrays.equals(storyOf, other.storyOf);
    }

    int[] numbers() {
        return storyOf.clone();
    }
}
