package annals.cli;

import annals.explore.Library;
import annals.export.EventCalendar;
import annals.export.EventCsv;
import annals.export.EventForm;
import annals.export.EventJson;
import annals.export.EventMarkdown;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Write events, sorted by date, then id, in a form that other programs read.")
final class ExportCommand extends ReadingCommand {

    enum Format {
        csv,
        jsonl,
        md,
        ics
    }

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--format",
            required = true,
            description = "${COMPLETION-CANDIDATES}: for spreadsheets, for programs, for readers, for calendars")
    private Format format = Format.jsonl;

    @Override
    void checkUsage() {
        selection.check();
        output.check();
    }

    @Override
    void answer(Library library, PrintWriter out) throws IOException {
        int[] numbers = selection.select(library).stream().toArray();
        EventPrinter printer = new EventPrinter(library, form());
        int[] unsaid = {0};
        output.write(to -> unsaid[0] = printer.print(numbers, to), out);
        if (unsaid[0] > 0) {
            line().getErr()
                    .println("annals: " + unsaid[0] + " events before the year 1 or after 9999 are left out:"
                            + " calendars have no such years");
        }
    }

    private EventForm form() {
        return switch (format) {
            case csv -> new EventCsv();
            case jsonl -> new EventJson();
            case md -> new EventMarkdown();
            case ics -> new EventCalendar(Clock.systemUTC().instant());
        };
    }
}
