package annals.bench;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.model.Query;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The questions that the window asks at each movement, at random, the same for the same seed. */
final class WindowQuestions {

    private static final int BUCKETS = 250;
    private static final int TAGS = 50;
    private static final int HEADLINES = 60;

    private final Library library;
    private final Chronicle chronicle;
    private final Random random;
    private BitSet selected = new BitSet();

    WindowQuestions(Library library, long seed) {
        this.library = library;
        chronicle = library.chronicle();
        random = new Random(seed);
        selected = library.select(Query.all());
    }

    /** Everything that the window shows, after the query has changed. */
    long changeOfQuery() {
        selected = library.select(query());
        return show(0, chronicle.size());
    }

    /** Everything that the window shows, after it was panned or zoomed. */
    long changeOfSpan() {
        int from = random.nextInt(chronicle.size());
        int size = (int) (chronicle.size() * Math.pow(random.nextDouble(), 3));
        return show(from, Math.min(chronicle.size(), from + Math.max(1, size)));
    }

    long words() {
        return library.select(text()).cardinality();
    }

    long oneEvent() {
        return library.detail(chronicle.id(random.nextInt(chronicle.size())))
                .orElseThrow()
                .related()
                .size();
    }

    private long show(int from, int to) {
        long first = chronicle.day(from);
        double step = Math.max(1, (chronicle.day(to - 1) + 1 - first) / (double) BUCKETS);
        long[] edges = LongStream.rangeClosed(0, BUCKETS)
                .map(i -> first + Math.round(i * step))
                .toArray();
        long answer = chronicle.histogram(selected, edges)[0];
        int[] counts = chronicle.tagCounts(selected, from, to);
        answer += IntStream.range(0, counts.length)
                .mapToLong(tag -> ((long) -counts[tag] << Integer.SIZE) | tag)
                .sorted()
                .limit(TAGS)
                .count();
        for (int event : chronicle.weightiest(selected, from, to, HEADLINES)) {
            answer += chronicle.title(event).length();
        }
        return answer;
    }

    Query query() {
        return switch (random.nextInt(6)) {
            case 0 -> Query.all();
            case 1 -> tag();
            case 2 -> new Query.And(List.of(tag(), tag()));
            case 3 -> new Query.And(List.of(tag(), new Query.Not(tag()), new Query.Not(new Query.IsStub())));
            case 4 -> new Query.Not(tag());
            default -> new Query.Or(List.of(tag(), tag(), tag()));
        };
    }

    /** One of an event, so that frequent tags are asked for more often. */
    Query tag() {
        int[] tags = {};
        while (tags.length == 0) {
            tags = chronicle.tagsOf(random.nextInt(chronicle.size()));
        }
        return new Query.HasTag(
                chronicle.tags().get(tags[random.nextInt(tags.length)]).name());
    }

    /** A word of a headline, two beside each other, or the beginning of one. */
    Query.Text text() {
        String[] words = chronicle.title(random.nextInt(chronicle.size())).split(" ", -1);
        int at = random.nextInt(words.length);
        return switch (random.nextInt(3)) {
            case 0 -> new Query.Text(words[at]);
            case 1 -> new Query.Text(at + 1 < words.length ? words[at] + " " + words[at + 1] : words[at]);
            default -> new Query.Text(words[at].substring(0, Math.min(3, words[at].length())), true);
        };
    }
}
