package annals.explore.query;

import annals.model.Query;
import annals.search.Phrase;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a text holds what a query's words ask for, so that a reader sees why an event was found.
 *
 * @param phrases that the query asks for
 */
public record Hits(List<Phrase> phrases) {

    public Hits {
        phrases = List.copyOf(phrases);
    }

    /** What the query asks for; what it excludes is nowhere to be seen. */
    public static Hits of(Query query) {
        return new Hits(phrases(query).toList());
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** In order, none touching another. */
    public List<Phrase.Hit> in(String text) {
        return phrases.isEmpty() ? List.of() : Phrase.hits(phrases, text);
    }

    private static Stream<Phrase> phrases(Query query) {
        return switch (query) {
            case Query.Text text -> Stream.of(Phrase.of(text.words(), text.open()));
            case Query.And and -> and.parts().stream().flatMap(Hits::phrases);
            case Query.Or or -> or.parts().stream().flatMap(Hits::phrases);
            default -> Stream.empty();
        };
    }
}
