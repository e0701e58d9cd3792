package annals.relations;

import annals.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks the events that are most like one, by what they share: rare tags weigh more than common ones, neighbours in links
 * and in time more than strangers, words of the headline a little. Safe to use on any thread.
 */
public final class Likeness {

    /** A tag of more events than this calls up no candidates, only adds to those that others call up. */
    private static final int COMMON = 20_000;

    private static final double DAYS_TO_HALVE = 120;
    private static final double NEARNESS = 2.5;
    private static final double FRIEND_OF_FRIEND = 2.0;
    private static final double WORD = 1.2;
    /** So many of the best by tags are looked at more closely. */
    private static final int CLOSER = 400;

    private static final Comparator<Like> BEST_FIRST =
            Comparator.comparingDouble(Like::score).reversed().thenComparingInt(Like::event);

    private final Chronicle chronicle;
    private final Rarity rarity;

    public Likeness(Chronicle chronicle) {
        this.chronicle = chronicle;
        rarity = new Rarity(chronicle);
    }

    /**
     * An event that is like another.
     *
     * @param shared tags, the rarest first
     * @param between events that both are linked with
     * @param linked whether one of the two links to the other
     */
    public record Like(int event, double score, List<Integer> shared, int between, boolean linked) {
        public Like {
            shared = List.copyOf(shared);
        }
    }

    /** The most alike first. */
    public List<Like> to(int event, int top) {
        Map<Integer, Double> scores = new HashMap<>();
        for (int tag : rarity.rarestFirst(IntStream.of(chronicle.tagsOf(event)))) {
            if (chronicle.countOf(tag) <= COMMON || scores.isEmpty()) {
                double weight = rarity.of(tag);
                for (int other : chronicle.eventsOf(tag)) {
                    scores.merge(other, weight, Double::sum);
                }
            }
        }
        Map<Integer, Integer> between = friendsOfFriends(event);
        between.forEach((other, count) -> scores.merge(other, FRIEND_OF_FRIEND * Math.sqrt(count), Double::sum));
        scores.remove(event);
        Set<String> words = words(event);
        PriorityQueue<Like> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int other : promising(event, scores)) {
            List<Integer> shared = rarity.shared(event, other);
            int common = between.getOrDefault(other, 0);
            double score = rarity.of(shared) / lengthOf(other)
                    + FRIEND_OF_FRIEND * Math.sqrt(common)
                    + NEARNESS * nearness(event, other)
                    + WORD * sharedWords(words, other);
            best.add(new Like(other, score, shared, common, isLinked(event, other)));
            if (best.size() > top) {
                best.remove();
            }
        }
        List<Like> ranked = new ArrayList<>(best);
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private int[] promising(int event, Map<Integer, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Double>>comparingDouble(
                                entry -> -entry.getValue() - NEARNESS * nearness(event, entry.getKey()))
                        .thenComparingInt(Map.Entry::getKey))
                .limit(CLOSER)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /** An event with very many tags shares some with everyone. */
    private double lengthOf(int event) {
        return Math.sqrt(Math.max(4, chronicle.tagsOf(event).length)) / 2;
    }

    private double nearness(int one, int other) {
        double days = Math.abs((double) chronicle.day(one) - chronicle.day(other));
        return Math.pow(0.5, days / DAYS_TO_HALVE);
    }

    private Map<Integer, Integer> friendsOfFriends(int event) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int friend : neighbours(event)) {
            for (int other : neighbours(friend)) {
                counts.merge(other, 1, Integer::sum);
            }
        }
        counts.remove(event);
        return counts;
    }

    private int[] neighbours(int event) {
        return IntStream.concat(IntStream.of(chronicle.targetsOf(event)), IntStream.of(chronicle.pointersTo(event)))
                .distinct()
                .toArray();
    }

    private boolean isLinked(int one, int other) {
        return Arrays.binarySearch(chronicle.targetsOf(one), other) >= 0
                || Arrays.binarySearch(chronicle.targetsOf(other), one) >= 0;
    }

    private double sharedWords(Set<String> words, int other) {
        Set<String> shared = words(other);
        shared.retainAll(words);
        return shared.size();
    }

    /** The longer words of a headline; of Chinese each pair of characters. */
    private Set<String> words(int event) {
        String title = chronicle.title(event).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        for (String word : title.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && Character.isIdeographic(word.codePointAt(0))) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            } else if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }
}
