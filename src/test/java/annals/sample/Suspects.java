package annals.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds events that two stories may both tell: of one day, with half of the shorter headline's words in common. */
final class Suspects {

    private Suspects() {}

    /** One entry a pair, for somebody to judge. */
    static List<String> among(List<SampleEvent> events) {
        List<SampleEvent> byDate =
                events.stream().sorted(Comparator.comparing(SampleEvent::id)).toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < byDate.size(); i++) {
            SampleEvent first = byDate.get(i);
            for (int j = i + 1; j < byDate.size() && sameDay(first, byDate.get(j)); j++) {
                if (alike(first, byDate.get(j))) {
                    pairs.add(first.id().date() + "\n  " + line(first) + "\n  " + line(byDate.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean sameDay(SampleEvent first, SampleEvent second) {
        return first.id().date().equals(second.id().date());
    }

    private static boolean alike(SampleEvent first, SampleEvent second) {
        Set<String> words = words(first);
        Set<String> others = words(second);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() * 2 >= shorter;
    }

    private static Set<String> words(SampleEvent event) {
        return new HashSet<>(Arrays.asList(Slugs.of(event.told().headline()).split("-", -1)));
    }

    private static String line(SampleEvent event) {
        return event.told().where() + "  " + event.told().headline();
    }
}
