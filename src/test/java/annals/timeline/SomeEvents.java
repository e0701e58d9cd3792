package annals.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Events in the order of their days, all of them shown; every question is answered by looking at each. */
record SomeEvents(List<SomeEvent> all) implements Events {

    record SomeEvent(int day, int weight, String title) {}

    static SomeEvents of(List<SomeEvent> events) {
        return new SomeEvents(
                events.stream().sorted(Comparator.comparingInt(SomeEvent::day)).toList());
    }

    static SomeEvents onDays(int... days) {
        return of(Arrays.stream(days)
                .mapToObj(day -> new SomeEvent(day, 1, "Talks"))
                .toList());
    }

    int size() {
        return all.size();
    }

    @Override
    public int firstFrom(long day) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int count(int from, int to) {
        return Math.max(0, to - from);
    }

    @Override
    public int next(int from) {
        return from < all.size() ? from : -1;
    }

    @Override
    public int heaviest(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .max(Comparator.<Integer>comparingInt(this::weight).thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    @Override
    public int day(int event) {
        return all.get(event).day();
    }

    @Override
    public int weight(int event) {
        return all.get(event).weight();
    }

    @Override
    public String title(int event) {
        return all.get(event).title();
    }

    @Override
    public int color(int event) {
        return event % 8 - 1;
    }

    @Override
    public boolean stub(int event) {
        return event % 5 == 0;
    }
}
