package annals.cli;

import annals.explore.query.EventMatch;
import annals.library.Library;
import annals.model.DateText;
import annals.model.Event;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.model.Span;
import annals.model.Vocabulary;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which events are meant: a query and a span. */
final class SelectionOptions {

    /** An index of fewer events is made in a moment. */
    private static final int WORTH_A_WORD = 20_000;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description =
                    "words, \"phrases\", tag:Syria, -tag:Russia, topic:…, source:…, story:ID, is:stub, is:starred, label:…,"
                            + " note:…, date:2016..2017, OR, ( )")
    private List<String> words = List.of();

    @Option(names = "--from", paramLabel = "D", description = "no event before this date (2016, 2016-03 or 2016-03-09)")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "D", description = "no event after this date; 2016 means its last day")
    private @Nullable String to;

    /** What the options of the span begin with, for complaints. */
    private String prefix = "--";

    /** Other events to compare these with: by the same query unless another is given, in a span of their own if one is given. */
    SelectionOptions other(@Nullable String query, @Nullable String first, @Nullable String last) {
        SelectionOptions other = new SelectionOptions();
        other.command = command;
        other.prefix = "--with-";
        other.words = query == null ? words : List.of(query);
        boolean sameSpan = first == null && last == null;
        other.from = sameSpan ? from : first;
        other.to = sameSpan ? to : last;
        return other;
    }

    /** Throws {@link #usage} where the query or a date is malformed. */
    void check() {
        query();
        span();
    }

    /** What was asked for, if it is well formed; whether the archive has its tags is seen later. */
    Query query() {
        return query(Vocabulary.ANY);
    }

    /** The same, with names that the archive has. */
    Query query(Library library) {
        return query(library.vocabulary());
    }

    private Query query(Vocabulary vocabulary) {
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(option -> {
            throw usage("Unknown option: " + option);
        });
        String text = String.join(" ", words);
        try {
            return QueryParser.parse(text, vocabulary);
        } catch (QuerySyntaxException e) {
            throw usage("query, character " + (e.position() + 1) + ": " + e.getMessage());
        }
    }

    /** The span that was asked for; null where neither end was given. */
    @Nullable
    Span span() {
        if (from == null && to == null) {
            return null;
        }
        LocalDate first = from == null ? LocalDate.MIN : date(prefix + "from", from, Span::first);
        LocalDate last = to == null ? LocalDate.MAX : date(prefix + "to", to, Span::last);
        if (last.isBefore(first)) {
            throw usage(prefix + "to " + to + " lies before " + prefix + "from " + from);
        }
        return new Span(first, last);
    }

    /** The numbers of the events that are meant, in order. */
    BitSet select(Library library) {
        BitSet selected = selectAtAnyTime(library);
        Span span = span();
        if (span != null) {
            selected.clear(0, library.chronicle().firstFrom(span.first().toEpochDay()));
            selected.clear(
                    library.chronicle().firstFrom(span.last().toEpochDay() + 1),
                    library.chronicle().size());
        }
        return selected;
    }

    /** Which events that stand in no archive are meant; they may have tags that the archive has not. */
    Predicate<Event> match() {
        Span span = span();
        Predicate<Event> match = EventMatch.of(query());
        return span == null ? match : match.and(event -> EventMatch.touch(span, event.span()));
    }

    /** What the query alone means, without the span. */
    BitSet selectAtAnyTime(Library library) {
        Query query = query(library.vocabulary());
        if (query.asksForWords()
                && library.mustPrepareSearch()
                && library.chronicle().size() > WORTH_A_WORD) {
            PrintWriter err = line().getErr();
            err.println("Making the index of words, once for this archive…");
            err.flush();
        }
        return library.select(query);
    }

    private LocalDate date(String option, String text, Function<Span, LocalDate> end) {
        return DateText.parseSpan(text)
                .map(end)
                .orElseThrow(() -> usage(option + " " + text + " is no date; write 2016, 2016-03 or 2016-03-09"));
    }

    CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(line(), message);
    }

    CommandLine line() {
        if (command == null) {
            throw new IllegalStateException("used outside a command");
        }
        return command.commandLine();
    }
}
