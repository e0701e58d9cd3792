package annals.relations;

import annals.chronicle.Chronicle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How telling each tag is: one that a few events share says much of them, one that half of them share says nothing. */
final class Rarity {

    private final Chronicle chronicle;
    private final double[] ofTags;

    Rarity(Chronicle chronicle) {
        this.chronicle = chronicle;
        ofTags = IntStream.range(0, chronicle.tags().size())
                .mapToDouble(tag -> Math.log((double) chronicle.size() / Math.max(1, chronicle.countOf(tag))))
                .toArray();
    }

    /** The logarithm of one in how many events has the tag. */
    double of(int tag) {
        return ofTags[tag];
    }

    double of(int[] tags) {
        return IntStream.of(tags).mapToDouble(this::of).sum();
    }

    double of(List<Integer> tags) {
        return tags.stream().mapToDouble(this::of).sum();
    }

    /** Tags that both events have, the rarest first. */
    List<Integer> shared(int one, int other) {
        int[] others = chronicle.tagsOf(other);
        return rarestFirst(IntStream.of(chronicle.tagsOf(one)).filter(tag -> Arrays.binarySearch(others, tag) >= 0));
    }

    List<Integer> rarestFirst(IntStream tags) {
        return tags.boxed()
                .sorted(Comparator.<Integer>comparingInt(chronicle::countOf).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
