package annals.bench;

import annals.chronicle.Chronicle;
import annals.relations.HeadlineWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Plain ways to say which events are most like one, for {@link RelatedBenchmark} to compare with. */
final class Peers {

    private final Chronicle chronicle;
    private final List<Set<String>> words;
    private final Map<String, List<Integer>> eventsOfWords = new HashMap<>();

    Peers(Chronicle chronicle) {
        this.chronicle = chronicle;
        words = IntStream.range(0, chronicle.size())
                .mapToObj(event -> HeadlineWords.of(chronicle.title(event)))
                .toList();
        for (int event = 0; event < words.size(); event++) {
            for (String word : words.get(event)) {
                eventsOfWords.computeIfAbsent(word, any -> new ArrayList<>()).add(event);
            }
        }
    }

    /** By the number of tags that both have; of equal ones the newest first. */
    int[] bySharedTagCount(int event) {
        double[] scores = new double[chronicle.size()];
        addTags(event, scores, tag -> 1);
        return ranked(event, scores);
    }

    /** By the tags that both have, the rare ones weighing more, and how many the other has: the cosine of both. */
    int[] byTags(int event) {
        double[] scores = new double[chronicle.size()];
        addTags(event, scores, tag -> square(rarity(chronicle.countOf(tag))));
        for (int other = 0; other < scores.length; other++) {
            if (scores[other] > 0) {
                double length = IntStream.of(chronicle.tagsOf(other))
                        .mapToDouble(tag -> square(rarity(chronicle.countOf(tag))))
                        .sum();
                scores[other] /= Math.sqrt(length);
            }
        }
        return ranked(event, scores);
    }

    /** By the words of the headlines, likewise; of Chinese each pair of characters is one. */
    int[] byWords(int event) {
        double[] scores = new double[chronicle.size()];
        for (String word : words.get(event)) {
            List<Integer> others = eventsWith(word);
            others.forEach(other -> scores[other] += square(rarity(others.size())));
        }
        for (int other = 0; other < scores.length; other++) {
            if (scores[other] > 0) {
                double length = words.get(other).stream()
                        .mapToDouble(word -> square(rarity(eventsWith(word).size())))
                        .sum();
                scores[other] /= Math.sqrt(length);
            }
        }
        return ranked(event, scores);
    }

    private void addTags(int event, double[] scores, IntToDoubleFunction weight) {
        for (int tag : chronicle.tagsOf(event)) {
            for (int other : chronicle.eventsOf(tag)) {
                scores[other] += weight.applyAsDouble(tag);
            }
        }
    }

    private List<Integer> eventsWith(String word) {
        return eventsOfWords.getOrDefault(word, List.of());
    }

    private double rarity(int count) {
        return Math.log((double) chronicle.size() / count);
    }

    private static double square(double number) {
        return number * number;
    }

    /** Events are numbered in time, so of equal ones the highest number is the newest. */
    private static int[] ranked(int event, double[] scores) {
        scores[event] = 0;
        return IntStream.range(0, scores.length)
                .filter(other -> scores[other] > 0)
                .boxed()
                .sorted((a, b) -> scores[a] == scores[b] ? b - a : Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
