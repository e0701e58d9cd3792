package annals.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/** What events earn, bit by bit. */
final class Scores {

    private final double[] scores;
    private final BitSet scored;

    Scores(int size) {
        scores = new double[size];
        scored = new BitSet(size);
    }

    void add(int event, double score) {
        scores[event] += score;
        scored.set(event);
    }

    void remove(int event) {
        scored.clear(event);
    }

    boolean isEmpty() {
        return scored.isEmpty();
    }

    /** The best of those that earned anything, the best first, of equal ones the earlier. */
    List<Integer> best(int few, IntToDoubleFunction more) {
        record Scored(int event, double score) implements Comparable<Scored> {
            @Override
            public int compareTo(Scored other) {
                int worse = Double.compare(score, other.score);
                return worse != 0 ? worse : Integer.compare(other.event, event);
            }
        }
        PriorityQueue<Scored> best = new PriorityQueue<>();
        scored.stream().forEach(event -> {
            best.add(new Scored(event, scores[event] + more.applyAsDouble(event)));
            if (best.size() > few) {
                best.remove();
            }
        });
        List<Integer> events = new ArrayList<>(best.size());
        while (!best.isEmpty()) {
            events.addFirst(best.remove().event());
        }
        return events;
    }
}
