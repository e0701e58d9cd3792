package annals.cli;

import annals.chronicle.Chronicle;
import annals.explore.texts.ComparisonTexts;
import annals.library.Library;
import annals.relations.Comparison;
import annals.relations.Comparison.Change;
import java.io.PrintWriter;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "compare",
        description =
                "Print the tags that are more or less frequent among the selected events than among others: those of"
                        + " another query, another span, or both. Those that one can be surest of first.")
final class CompareCommand extends ReadingCommand {

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--with", paramLabel = "QUERY", description = "the others' query (default: the same)")
    private @Nullable String with;

    @Option(names = "--with-from", paramLabel = "D", description = "none of the others before this date")
    private @Nullable String withFrom;

    @Option(names = "--with-to", paramLabel = "D", description = "none of the others after this date")
    private @Nullable String withTo;

    @Option(names = "--top", paramLabel = "N", description = "print no more than N tags (default: all)")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--all", description = "also tags whose difference may well be chance")
    private boolean all;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private CompareFormat format = CompareFormat.table;

    /** How a comparison is printed. */
    enum CompareFormat {
        table,
        jsonl
    }

    @Override
    void checkUsage() {
        if (top < 0) {
            throw usage("--top " + top + " is negative");
        }
        if (with == null && withFrom == null && withTo == null) {
            throw usage("compare with what? Say it with --with, --with-from or --with-to");
        }
        selection.check();
        selection.other(with, withFrom, withTo).check();
    }

    @Override
    void answer(Library library, PrintWriter out) {
        Chronicle chronicle = library.chronicle();
        BitSet here = selection.select(library);
        BitSet there = selection.other(with, withFrom, withTo).select(library);
        Comparison comparison = Comparison.of(chronicle, here, there);
        if (format == CompareFormat.table) {
            out.println(ComparisonTexts.head(comparison));
        }
        comparison.changes().stream()
                .filter(change -> all || change.chance() <= ComparisonTexts.SURE)
                .limit(top)
                .forEach(change -> out.println(
                        line(change, chronicle.tags().get(change.tag()).name())));
    }

    private String line(Change change, String tag) {
        return format == CompareFormat.jsonl ? Json.change(tag, change) : ComparisonTexts.line(change, tag);
    }
}
