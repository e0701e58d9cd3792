package annals.explore.query;

import annals.explore.query.Suggestions.Suggestion;
import annals.model.Marks;
import annals.model.Query;
import annals.search.Folding;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Suggests what the analyst made: stars, labels, words of notes. */
final class OwnSuggestions {

    private static final int MOST = 8;
    /** So short a word begins half of all. */
    private static final int SHORTEST = 2;

    private final Supplier<Marks> marks;
    private final ToIntFunction<Query> count;

    /** @param count how many events a query selects */
    OwnSuggestions(Supplier<Marks> marks, ToIntFunction<Query> count) {
        this.marks = marks;
        this.count = count;
    }

    /** For a word that may be meant as anything. */
    List<Suggestion> words(ArchiveSuggestions.Term term) {
        if (term.wanted().length() < SHORTEST) {
            return List.of();
        }
        return Stream.of(
                        stars(term), labels(term), notes(term).stream().limit(2).toList())
                .flatMap(List::stream)
                .toList();
    }

    List<Suggestion> stars(ArchiveSuggestions.Term term) {
        return "starred".startsWith(term.wanted())
                ? List.of(suggestion("starred", "is", new Query.IsStarred(), term))
                : List.of();
    }

    List<Suggestion> labels(ArchiveSuggestions.Term term) {
        return marks.get().labels().stream()
                .filter(label -> Folding.fold(label).contains(term.wanted()))
                .limit(MOST)
                .map(label -> suggestion(label, "label", new Query.HasLabel(label), term))
                .toList();
    }

    List<Suggestion> notes(ArchiveSuggestions.Term term) {
        if (term.wanted().isEmpty()) {
            return List.of();
        }
        return marks.get().noteWords(term.wanted()).stream()
                .limit(MOST)
                .map(word -> suggestion(word, "note", new Query.Noted(new Query.Text(word)), term))
                .toList();
    }

    private Suggestion suggestion(String name, String kind, Query query, ArchiveSuggestions.Term term) {
        return new Suggestion(name, kind, count.applyAsInt(query), term.from(), term.to(), query.toString());
    }
}
