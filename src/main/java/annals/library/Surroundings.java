package annals.library;

import annals.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What else happened about an event. */
final class Surroundings {

    private static final int DAYS = 3;
    private static final int MOST = 12;

    private Surroundings() {}

    /** The same day's events first, then those of the days about it; of each the weightiest, and few in all. */
    static List<Integer> of(Chronicle chronicle, int event) {
        int day = chronicle.day(event);
        List<Integer> sameDay = weightiest(chronicle, event, day, day, MOST);
        List<Integer> chosen = new ArrayList<>(sameDay);
        List<Integer> about = weightiest(chronicle, event, day - DAYS, day + DAYS, MOST * 2).stream()
                .filter(other -> chronicle.day(other) != day)
                .limit(MOST - sameDay.size())
                .sorted()
                .toList();
        chosen.addAll(about);
        return chosen;
    }

    private static List<Integer> weightiest(Chronicle chronicle, int event, long from, long to, int most) {
        int first = chronicle.firstFrom(from);
        int end = chronicle.firstFrom(to + 1);
        BitSet others = new BitSet();
        others.set(first, end);
        others.clear(event);
        return IntStream.of(chronicle.weightiest(others, first, end, most))
                .boxed()
                .toList();
    }
}
