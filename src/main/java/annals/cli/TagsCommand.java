package annals.cli;

import annals.chronicle.Chronicle;
import annals.explore.Library;
import annals.ingest.ImportCancelledException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "tags", description = "Print tags with how many events have them, the most frequent first.")
final class TagsCommand implements Callable<Integer> {

    enum Format {
        table,
        jsonl,
        csv
    }

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--top", paramLabel = "N", description = "print no more than N tags (default: all)")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.table;

    private record TagCount(String tag, int count) {}

    @Override
    public Integer call() throws IOException, ImportCancelledException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (top < 0) {
            throw selection.usage("--top " + top + " is negative");
        }
        selection.query();
        selection.span();
        try (Library library = Archives.openForReading(
                Objects.requireNonNull(annals).store(), spec.commandLine().getErr())) {
            if (format == Format.csv) {
                out.println(Csv.row("tag", "count"));
            }
            for (TagCount row : counts(library)) {
                out.println(line(row));
            }
        }
        out.flush();
        return 0;
    }

    private List<TagCount> counts(Library library) {
        Chronicle chronicle = library.chronicle();
        int[] counts = chronicle.tagCounts(selection.select(library), 0, chronicle.size());
        return IntStream.range(0, counts.length)
                .filter(tag -> counts[tag] > 0)
                .mapToObj(tag -> new TagCount(chronicle.tags().get(tag).name(), counts[tag]))
                .sorted(Comparator.comparingInt(TagCount::count).reversed().thenComparing(TagCount::tag))
                .limit(top)
                .toList();
    }

    private String line(TagCount row) {
        return switch (format) {
            case table -> String.format("%7d  %s", row.count(), row.tag());
            case jsonl -> Json.tagCount(row.tag(), row.count());
            case csv -> Csv.row(row.tag(), Integer.toString(row.count()));
        };
    }
}
