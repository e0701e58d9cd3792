package annals.relations;

import annals.chronicle.Chronicle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks the events that are most like one, by what they share: tags, rare ones weighing more than common ones; events that
 * both are linked with; nearness in time; words of the headline; who reported it. Of those that share as much, what has more
 * links comes first. How much each weighs was found by hiding links: see docs/benchmarks.md. Safe to use on any thread.
 */
public final class Likeness {

    /** A tag of more events than this calls up no candidates, only adds to those that others call up. */
    private static final int COMMON = 20_000;

    private static final double SHARED_TAG = 0.75;
    private static final double BETWEEN = 1.8;
    private static final double LINKS = 2.2;
    private static final double DAYS_TO_HALVE = 20;
    private static final double NEARNESS = 1.0;
    private static final double WORDS = 1.0;
    private static final double OUTLETS = 0.1;
    private static final double SAME_ARTICLE = 3.0;
    /** So many of the best by tags, links and time are looked at more closely. */
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
     * @param words that both headlines hold, as {@link HeadlineWords} parts them, the most telling first
     * @param articles that both cite
     * @param linked whether one of the two links to the other
     */
    public record Like(
            int event,
            double score,
            List<Integer> shared,
            int between,
            List<String> words,
            int articles,
            boolean linked) {
        public Like {
            shared = List.copyOf(shared);
            words = List.copyOf(words);
        }
    }

    /** The most alike first. */
    public List<Like> to(int event, int top) {
        Links links = new Links(chronicle);
        Map<Integer, Integer> between = links.betweenOneAndOthers(event);
        List<Integer> candidates = promising(event, between);
        Headlines headlines = new Headlines(event, candidates);
        return candidates.stream()
                .map(other -> {
                    List<Integer> shared = rarity.shared(event, other);
                    int common = between.getOrDefault(other, 0);
                    List<String> words = headlines.shared(other);
                    int articles = (int) inBoth(chronicle.articlesOf(event), chronicle.articlesOf(other))
                            .count();
                    double score = SHARED_TAG * shared.size()
                            + rarity.of(shared) / lengthOf(other)
                            + BETWEEN * Math.sqrt(common)
                            + standing(event, other)
                            + WORDS * headlines.weight(words)
                            + OUTLETS * outlets(event, other)
                            + (articles > 0 ? SAME_ARTICLE : 0);
                    return new Like(other, score, shared, common, words, articles, links.areLinked(event, other));
                })
                .sorted(BEST_FIRST)
                .limit(top)
                .toList();
    }

    private List<Integer> promising(int event, Map<Integer, Integer> between) {
        Scores scores = new Scores(chronicle.size());
        for (int tag : rarity.rarestFirst(IntStream.of(chronicle.tagsOf(event)))) {
            if (chronicle.countOf(tag) <= COMMON || scores.isEmpty()) {
                double weight = rarity.of(tag) + SHARED_TAG;
                for (int other : chronicle.eventsOf(tag)) {
                    scores.add(other, weight);
                }
            }
        }
        between.forEach((other, count) -> scores.add(other, BETWEEN * Math.sqrt(count)));
        for (int article : chronicle.articlesOf(event)) {
            for (int other : chronicle.eventsCiting(article)) {
                scores.add(other, SAME_ARTICLE);
            }
        }
        scores.remove(event);
        return scores.best(CLOSER, other -> standing(event, other));
    }

    /** What speaks for an event besides what it shares. */
    private double standing(int event, int other) {
        double days = Math.abs((double) chronicle.day(event) - chronicle.day(other));
        return LINKS * Math.log1p(chronicle.degree(other)) + NEARNESS * Math.pow(0.5, days / DAYS_TO_HALVE);
    }

    /** An event with very many tags shares some with everyone. */
    private double lengthOf(int event) {
        return Math.sqrt(Math.max(4, chronicle.tagsOf(event).length)) / 2;
    }

    private double outlets(int one, int other) {
        return inBoth(chronicle.outletsOf(one), chronicle.outletsOf(other))
                .mapToDouble(outlet -> Math.log((double) chronicle.size() / chronicle.countOfOutlet(outlet)))
                .sum();
    }

    private static IntStream inBoth(int[] some, int[] others) {
        return IntStream.of(some).filter(one -> IntStream.of(others).anyMatch(other -> other == one));
    }

    /** The headlines of an event and of its candidates. A word that most of them hold, such as "the", tells nothing. */
    private final class Headlines {
        private final Set<String> wanted;
        private final Map<Integer, Set<String>> shared = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();

        Headlines(int event, List<Integer> candidates) {
            wanted = HeadlineWords.of(chronicle.title(event));
            for (int other : candidates) {
                Set<String> words = HeadlineWords.of(chronicle.title(other));
                words.retainAll(wanted);
                shared.put(other, words);
                words.forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }

        List<String> shared(int other) {
            return shared.getOrDefault(other, Set.of()).stream()
                    .filter(word -> telling(word) > 0.5)
                    .sorted(Comparator.<String>comparingDouble(this::telling)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        /** From nothing, for a word in all headlines, to one. */
        private double telling(String word) {
            double all = shared.size() + 1.0;
            return Math.log(all / counts.getOrDefault(word, 1)) / Math.log(all);
        }

        double weight(List<String> words) {
            return words.stream().mapToDouble(this::telling).sum();
        }
    }
}
