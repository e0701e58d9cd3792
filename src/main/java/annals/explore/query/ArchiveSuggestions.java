package annals.explore.query;

import annals.chronicle.Chronicle;
import annals.chronicle.FoldedTags;
import annals.explore.query.QueryParts.Kind;
import annals.explore.query.QueryParts.Part;
import annals.library.Library;
import annals.model.DateText;
import annals.model.Query;
import annals.search.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Suggests the tags, topics, sources and dates that an archive has, and what the analyst made of it. Safe to use on any
 * thread.
 */
public final class ArchiveSuggestions implements Suggestions {

    private static final int MOST = 8;

    private final Chronicle chronicle;
    private final OwnSuggestions own;
    private @Nullable Names names;

    /** Names in lower case and without accents, with how many events have each as a tag and as their topic; and who reported. */
    private record Names(
            List<String> folded, IntUnaryOperator tagged, IntUnaryOperator topics, Map<String, Integer> outlets) {}

    public ArchiveSuggestions(Library library) {
        chronicle = library.chronicle();
        own = new OwnSuggestions(library::marks, query -> library.select(query).cardinality());
    }

    @Override
    public List<Suggestion> of(String text, int caret) {
        List<Part> parts = QueryParts.of(text);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part before = i == 0 ? null : parts.get(i - 1);
            boolean here = part.start() < caret && caret <= part.end();
            if (here && part.kind() == Kind.WORD) {
                return words(new Term(text.substring(part.start(), caret), part.start(), part.end()));
            }
            if (here && part.kind() == Kind.VALUE && before != null) {
                Term term = new Term(text.substring(part.start(), caret), before.start(), part.end());
                return values(text.substring(before.start(), before.end() - 1), term);
            }
            if (here && part.kind() == Kind.FIELD && caret == part.end()) {
                Term term = new Term("", part.start(), part.end());
                return values(text.substring(part.start(), part.end() - 1), term);
            }
        }
        return List.of();
    }

    /** @param typed of what is wanted; from and to enclose what a suggestion takes the place of */
    record Term(String typed, int from, int to) {
        String wanted() {
            return Folding.fold(typed.replace("\"", "").replace("\\", "").strip());
        }
    }

    private List<Suggestion> words(Term term) {
        return Stream.of(dates(term), own.words(term), tags(term, false))
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
    }

    private List<Suggestion> values(String field, Term term) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "tag" -> tags(term, false);
            case "topic" -> tags(term, true);
            case "date" -> dates(term);
            case "source" -> sources(term);
            case "is" ->
                Stream.concat(stubs(term).stream(), own.stars(term).stream()).toList();
            case "label" -> own.labels(term);
            case "note" -> own.notes(term);
            default -> List.of();
        };
    }

    private List<Suggestion> tags(Term term, boolean asTopics) {
        Names known = names();
        IntUnaryOperator counts = asTopics ? known.topics() : known.tagged();
        String wanted = term.wanted();
        return IntStream.range(0, chronicle.tags().size())
                .boxed()
                .filter(tag ->
                        counts.applyAsInt(tag) > 0 && known.folded().get(tag).contains(wanted))
                .sorted(Comparator.<Integer, Boolean>comparing(
                                tag -> !known.folded().get(tag).startsWith(wanted))
                        .thenComparingInt(tag -> -counts.applyAsInt(tag)))
                .limit(MOST)
                .map(tag -> {
                    String name = chronicle.tags().get(tag).name();
                    Query query = asTopics ? new Query.HasTopic(name) : new Query.HasTag(name);
                    return new Suggestion(
                            name,
                            asTopics ? "topic" : "tag",
                            counts.applyAsInt(tag),
                            term.from(),
                            term.to(),
                            query.toString());
                })
                .toList();
    }

    private List<Suggestion> sources(Term term) {
        String wanted = term.wanted();
        return names().outlets().entrySet().stream()
                .filter(outlet -> !outlet.getKey().isBlank()
                        && Folding.fold(outlet.getKey()).contains(wanted))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(outlet -> new Suggestion(
                        outlet.getKey(),
                        "source",
                        outlet.getValue(),
                        term.from(),
                        term.to(),
                        new Query.FromSource(outlet.getKey()).toString()))
                .toList();
    }

    private List<Suggestion> stubs(Term term) {
        if (!"stub".startsWith(term.wanted())) {
            return List.of();
        }
        int stubs = chronicle.stubs().cardinality();
        return List.of(new Suggestion("stub", "is", stubs, term.from(), term.to(), "is:stub"));
    }

    /** The years that begin as what was typed; for a whole year it and its months. */
    private List<Suggestion> dates(Term term) {
        String typed = term.typed();
        if (chronicle.isEmpty() || !typed.matches("\\d{0,4}(-\\d{0,2})?")) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        if (typed.length() >= 4) {
            String year = typed.substring(0, 4);
            if (typed.length() == 4) {
                candidates.add(year);
            }
            IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> String.format(Locale.ROOT, "%s-%02d", year, month))
                    .filter(month -> month.startsWith(typed))
                    .forEach(candidates::add);
        } else {
            int last = chronicle.mainSpan().last().getYear();
            for (int year = last;
                    year >= chronicle.mainSpan().first().getYear() && candidates.size() < 4 * MOST;
                    year--) {
                if (Integer.toString(year).startsWith(typed)) {
                    candidates.add(Integer.toString(year));
                }
            }
        }
        return candidates.stream()
                .map(date -> new Suggestion(date, "date", eventsOn(date), term.from(), term.to(), "date:" + date))
                .filter(suggestion -> suggestion.count() > 0)
                .limit(MOST)
                .toList();
    }

    private int eventsOn(String date) {
        return DateText.parseSpan(date)
                .map(span -> chronicle.firstFrom(span.last().toEpochDay() + 1)
                        - chronicle.firstFrom(span.first().toEpochDay()))
                .orElse(0);
    }

    private synchronized Names names() {
        if (names == null) {
            names = new Names(
                    new FoldedTags(chronicle, Folding::fold).names(),
                    chronicle::countOf,
                    chronicle.topics()::count,
                    chronicle.outlets());
        }
        return names;
    }
}
