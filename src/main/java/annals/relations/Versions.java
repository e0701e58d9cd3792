package annals.relations;

import annals.chronicle.Chronicle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Pages that tell of one event, as when its headline was reworded: of the same day or the next, and with almost the same
 * words; if both cite the same article, a few fewer will do. Numbers may differ, since those of casualties are brought up to
 * date. Immutable, and safe to use on any thread.
 */
public final class Versions {

    /** So much of all words must be in both headlines, */
    private static final double ALMOST_ALL = 0.8;
    /** or so much of the shorter headline in the longer one, as when a topic was put in front, */
    private static final double WITHIN = 0.93;
    /** where a little less will do if both cite an article, */
    private static final double WITHIN_AND_CITED = 0.9;
    /** and it needs so many words to mean anything. */
    private static final int ENOUGH = 8;

    private final Chronicle chronicle;
    private final int[] groups;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    private Versions(Chronicle chronicle, int[] groups) {
        this.chronicle = chronicle;
        this.groups = groups;
        for (int event = 0; event < groups.length; event++) {
            if (groups[event] != event) {
                members.computeIfAbsent(groups[event], group -> new ArrayList<>(List.of(group)))
                        .add(event);
            }
        }
    }

    /**
     * Reads every headline, so it belongs on a worker.
     *
     * @param fold makes texts equal that people do not tell apart, such as those in Traditional and Simplified script
     */
    public static Versions of(Chronicle chronicle, UnaryOperator<String> fold) {
        return new Versions(chronicle, new Search(chronicle, fold).groups());
    }

    /** @param numbers how many events there are, then of each version its number and that of the first version */
    static Versions ofPairs(Chronicle chronicle, int[] numbers) {
        int[] groups = IntStream.range(0, chronicle.size()).toArray();
        for (int i = 1; i < numbers.length; i += 2) {
            groups[numbers[i]] = numbers[i + 1];
        }
        return new Versions(chronicle, groups);
    }

    /** What {@link #ofPairs} makes the same of. */
    int[] pairs() {
        return IntStream.concat(
                        IntStream.of(groups.length),
                        IntStream.range(0, groups.length)
                                .filter(event -> groups[event] != event)
                                .flatMap(event -> IntStream.of(event, groups[event])))
                .toArray();
    }

    /** Whether both say of the same events that they are one. */
    public boolean saysTheSameAs(Versions other) {
        return Arrays.equals(groups, other.groups);
    }

    /** All that tell of the same event as this, itself among them, in order of time. */
    public List<Integer> of(int event) {
        return List.copyOf(members.getOrDefault(groups[event], List.of(event)));
    }

    /** The events that several pages tell of. */
    public List<List<Integer>> groups() {
        return members.values().stream().map(List::copyOf).toList();
    }

    /**
     * Events of which each is there once.
     *
     * @param events not to be changed any more
     * @param versions by the event that is left, all that it stands for in order of time, itself among them
     */
    public record Folded(BitSet events, SortedMap<Integer, List<Integer>> versions) {

        public Folded {
            versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        }

        /** Events of which none is folded. */
        public static Folded nothing(BitSet events) {
            return new Folded(events, new TreeMap<>());
        }

        /** How many versions an event stands for. */
        public int count(int event) {
            return versions.getOrDefault(event, List.of(event)).size();
        }

        /** The event that stands for this one; itself where it is left, or not there at all. */
        public int standIn(int event) {
            return versions.entrySet().stream()
                    .filter(group -> group.getValue().contains(event))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(event);
        }

        /** How many versions are not shown because of the events from one number (inclusive) to another (exclusive). */
        public int hidden(int from, int to) {
            return from >= to
                    ? 0
                    : versions.subMap(from, to).values().stream()
                            .mapToInt(group -> group.size() - 1)
                            .sum();
        }
    }

    /** Leaves of each event that several of these pages tell of the one that tells most: none is lost, only counted. */
    public Folded fold(BitSet events) {
        return fold(events, Set.of());
    }

    /** @param unfolded events that stay as they are, named by their first versions */
    public Folded fold(BitSet events, Set<Integer> unfolded) {
        BitSet left = (BitSet) events.clone();
        SortedMap<Integer, List<Integer>> versions = new TreeMap<>();
        members.forEach((first, group) -> {
            List<Integer> there = unfolded.contains(first)
                    ? List.of()
                    : group.stream().filter(events::get).toList();
            if (there.size() > 1) {
                int best = representative(there);
                there.forEach(left::clear);
                left.set(best);
                versions.put(best, there);
            }
        });
        return new Folded(left, versions);
    }

    /** A page before a stub, then what has more links, then the newest. */
    private int representative(List<Integer> versions) {
        return versions.stream()
                .max(Comparator.<Integer>comparingInt(event -> chronicle.isStub(event) ? 0 : 1)
                        .thenComparingInt(chronicle::weight)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /**
     * Looks through each two days that follow each other. Whatever two headlines are one, the longer holds so many words of the
     * shorter that it cannot miss all of a few of these: only who shares one of those is compared, and they are chosen from the
     * rarest.
     */
    private static final class Search {
        private final Chronicle chronicle;
        private final UnaryOperator<String> fold;
        private final int[] groups;
        private final Map<String, Word> words = new HashMap<>();
        private final Map<Integer, Headline> headlines = new HashMap<>();
        private int oldest;

        Search(Chronicle chronicle, UnaryOperator<String> fold) {
            this.chronicle = chronicle;
            this.fold = fold;
            groups = IntStream.range(0, chronicle.size()).toArray();
        }

        /**
         * A word of these days' headlines.
         *
         * @param events those that have it, in order of time
         * @param rareIn those of them that are found by it whatever else they have
         */
        private record Word(String text, Deque<Integer> events, Deque<Integer> rareIn) {
            Word(String text) {
                this(text, new ArrayDeque<>(2), new ArrayDeque<>(2));
            }
        }

        /** @param rare so many of the words that no headline which is one with this, and not shorter, misses all of them */
        private record Headline(Set<Word> words, List<Word> rare) {}

        /** Of each event the first version of it. */
        int[] groups() {
            for (int event = 0; event < chronicle.size(); event++) {
                forgetBefore(chronicle.day(event) - 1L);
                Headline own = headline(chronicle.title(event));
                Set<Integer> candidates = new TreeSet<>();
                own.rare().forEach(word -> candidates.addAll(word.events()));
                own.words().forEach(word -> candidates.addAll(word.rareIn()));
                for (int older : candidates) {
                    if (areOne(older, event, own)) {
                        join(older, event);
                    }
                }
                headlines.put(event, own);
                for (Word word : own.words()) {
                    word.events().add(event);
                }
                for (Word word : own.rare()) {
                    word.rareIn().add(event);
                }
            }
            return groups;
        }

        private Headline headline(String title) {
            Set<Word> all = Collections.newSetFromMap(new IdentityHashMap<>());
            for (String word : HeadlineWords.of(fold.apply(title))) {
                if (!word.chars().allMatch(Character::isDigit)) {
                    all.add(words.computeIfAbsent(word, Word::new));
                }
            }
            int enough = (int) Math.ceil(all.size() * (1 - ALMOST_ALL)) + 1;
            List<Word> rare = all.stream()
                    .sorted(Comparator.comparingInt(word -> word.events().size()))
                    .limit(enough)
                    .toList();
            return new Headline(all, rare);
        }

        private void forgetBefore(long day) {
            for (; chronicle.day(oldest) < day; oldest++) {
                Headline gone = Objects.requireNonNull(headlines.remove(oldest));
                gone.rare().forEach(word -> word.rareIn().removeFirst());
                for (Word word : gone.words()) {
                    word.events().removeFirst();
                    if (word.events().isEmpty()) {
                        words.remove(word.text());
                    }
                }
            }
        }

        private boolean areOne(int older, int newer, Headline own) {
            Headline other = Objects.requireNonNull(headlines.get(older));
            double shared = own.words().stream().filter(other.words()::contains).count();
            double ofAll = shared / (own.words().size() + other.words().size() - shared);
            int fewer = Math.min(own.words().size(), other.words().size());
            return ofAll >= ALMOST_ALL
                    || (fewer >= ENOUGH && shared / fewer >= WITHIN)
                    || (fewer >= ENOUGH && shared / fewer >= WITHIN_AND_CITED && citeTheSame(older, newer));
        }

        private boolean citeTheSame(int one, int other) {
            int[] articles = chronicle.articlesOf(other);
            return IntStream.of(chronicle.articlesOf(one))
                    .anyMatch(article -> IntStream.of(articles).anyMatch(same -> same == article));
        }

        /** A chain of versions that reaches beyond the next day would tell of something that goes on. */
        private void join(int older, int newer) {
            int group = groups[older];
            if (chronicle.day(newer) - (long) chronicle.day(group) <= 1 && groups[newer] == newer) {
                groups[newer] = group;
            }
        }
    }
}
