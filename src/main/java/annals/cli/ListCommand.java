package annals.cli;

import annals.explore.texts.EventPrinter;
import annals.export.EventCsv;
import annals.export.EventForm;
import annals.export.EventJson;
import annals.export.EventList;
import annals.library.Library;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Print events, sorted by date, then id.")
final class ListCommand extends ReadingCommand {

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
        new EventPrinter(library, form())
                .print(selection.select(library).stream().limit(limit).toArray(), out);
    }

    private EventForm form() {
        return switch (format) {
            case table -> new EventTable();
            case jsonl -> new EventJson();
            case csv -> new EventCsv();
            case md -> new EventList();
        };
    }
}
