package annals.cli;

import annals.explore.Library;
import annals.model.Event;
import annals.model.Tag;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Print events, sorted by date, then id.")
final class ListCommand extends ReadingCommand {

    private static final int AT_ONCE = 500;

    enum Format {
        table,
        jsonl,
        csv,
        md
    }

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--limit", paramLabel = "N", description = "print no more than N events (default: all)")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    void checkUsage() {
        if (limit < 0) {
            throw usage("--limit " + limit + " is negative");
        }
        selection.check();
    }

    @Override
    void answer(Library library, PrintWriter out) {
        if (format == Format.csv) {
            out.println(Csv.row("id", "date", "title", "topic", "summary", "tags", "sources", "related", "stub"));
        }
        print(selection.select(library), library, out);
    }

    /** Prints as it reads; a reader that has gone away ends it. */
    private void print(BitSet selected, Library library, PrintWriter out) {
        int[] numbers = selected.stream().limit(limit).toArray();
        for (int from = 0; from < numbers.length && !out.checkError(); from += AT_ONCE) {
            int[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE));
            library.events(some).forEach(event -> out.println(line(event)));
        }
    }

    private String line(Event event) {
        return switch (format) {
            case table -> event.id().date() + "  " + (event.stub() ? "○ " : "● ") + event.title();
            case jsonl -> Json.event(event);
            case csv ->
                Csv.row(
                        event.id().toString(),
                        event.id().date().toString(),
                        event.title(),
                        event.topic() == null ? "" : event.topic().name(),
                        event.summary() == null ? "" : event.summary(),
                        joined(List.copyOf(event.tags().keySet())),
                        event.sources().stream().map(s -> s.url()).collect(Collectors.joining("; ")),
                        event.related().stream().map(l -> l.target().toString()).collect(Collectors.joining("; ")),
                        Boolean.toString(event.stub()));
            case md -> "- **" + event.id().date() + "** " + MarkdownText.escape(event.title());
        };
    }

    private static String joined(List<Tag> tags) {
        return tags.stream().map(Tag::name).collect(Collectors.joining("; "));
    }
}
