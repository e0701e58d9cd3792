package annals.cli;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.text.Csv;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "tags", description = "Print tags with how many events have them, the most frequent first.")
final class TagsCommand extends ReadingCommand {

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--top", paramLabel = "N", description = "print no more than N tags (default: all)")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private CountFormat format = CountFormat.table;

    private record TagCount(String tag, int count) {}

    @Override
    void checkUsage() {
        if (top < 0) {
            throw usage("--top " + top + " is negative");
        }
        selection.check();
    }

    @Override
    void answer(Library library, PrintWriter out) {
        if (format == CountFormat.csv) {
            out.println(Csv.row("tag", "count"));
        }
        counts(library).forEach(row -> out.println(line(row)));
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
