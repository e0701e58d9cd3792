package annals.explore;

import annals.model.Query;
import annals.search.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a text holds what a query's words ask for, so that a reader sees why an event was found. */
public final class Hits {

    /** @param end behind the last character */
    public record Range(int start, int end) {}

    private final List<String> words;

    private Hits(List<String> words) {
        this.words = words;
    }

    /** What the query asks for; what it excludes is nowhere to be seen. */
    public static Hits of(Query query) {
        return new Hits(words(query)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public List<String> words() {
        return words;
    }

    /** In order, none touching another. */
    public List<Range> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        String folded = Folding.fold(text);
        List<String> sought = words.stream()
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .toList();
        if (folded.length() != text.length()) {
            folded = text.toLowerCase(Locale.ROOT);
            sought = words;
        }
        if (folded.length() != text.length()) {
            return List.of(); // a letter that becomes two: better no mark than one that is off
        }
        List<Range> found = new ArrayList<>();
        for (String word : sought) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                found.add(new Range(at, at + word.length()));
            }
        }
        found.sort(Comparator.comparingInt(Range::start));
        return merged(found);
    }

    private static List<Range> merged(List<Range> sorted) {
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
                Range before = merged.removeLast();
                merged.add(new Range(before.start(), Math.max(before.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private static Stream<String> words(Query query) {
        return switch (query) {
            case Query.Text text -> Stream.of(text.words());
            case Query.And and -> and.parts().stream().flatMap(Hits::words);
            case Query.Or or -> or.parts().stream().flatMap(Hits::words);
            default -> Stream.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hits hits && hits.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
