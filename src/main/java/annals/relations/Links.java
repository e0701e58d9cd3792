package annals.relations;

import annals.chronicle.Chronicle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The archive's links without their direction. */
final class Links {

    private final Chronicle chronicle;

    Links(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The events that an event links to or is linked from, each once. */
    int[] of(int event) {
        return IntStream.concat(IntStream.of(chronicle.targetsOf(event)), IntStream.of(chronicle.pointersTo(event)))
                .distinct()
                .toArray();
    }

    boolean areLinked(int one, int other) {
        return Arrays.binarySearch(chronicle.targetsOf(one), other) >= 0
                || Arrays.binarySearch(chronicle.targetsOf(other), one) >= 0;
    }

    /** Of each event that is linked with what this one is linked with, how many there are between them. */
    Map<Integer, Integer> betweenOneAndOthers(int event) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int friend : of(event)) {
            for (int other : of(friend)) {
                counts.merge(other, 1, Integer::sum);
            }
        }
        counts.remove(event);
        return counts;
    }
}
