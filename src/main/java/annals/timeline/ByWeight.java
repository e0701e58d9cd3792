package annals.timeline;

import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;

/** Events from the heaviest down, found one by one: whoever needs five of a million pays for five. */
public final class ByWeight implements PrimitiveIterator.OfInt {

    private record Stretch(int from, int to, int heaviest, int weight) {}

    private final Events events;
    private final PriorityQueue<Stretch> stretches = new PriorityQueue<>(
            Comparator.comparingInt(Stretch::weight).reversed().thenComparingInt(Stretch::heaviest));

    public ByWeight(Events events, int from, int to) {
        this.events = events;
        add(from, to);
    }

    private void add(int from, int to) {
        int heaviest = from < to ? events.heaviest(from, to) : -1;
        if (heaviest >= 0) {
            stretches.add(new Stretch(from, to, heaviest, events.weight(heaviest)));
        }
    }

    @Override
    public boolean hasNext() {
        return !stretches.isEmpty();
    }

    @Override
    public int nextInt() {
        Stretch stretch = stretches.poll();
        if (stretch == null) {
            throw new NoSuchElementException();
        }
        add(stretch.from(), stretch.heaviest());
        add(stretch.heaviest() + 1, stretch.to());
        return stretch.heaviest();
    }
}
