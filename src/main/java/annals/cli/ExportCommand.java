package annals.cli;

import annals.bringin.BroughtIn;
import annals.explore.picture.Still;
import annals.explore.texts.EventExport;
import annals.explore.texts.EventPrinter;
import annals.export.EventForm;
import annals.library.Library;
import annals.model.Event;
import annals.ui.timeline.TimelineStill;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description =
                "Write events, sorted by date, then id, in a form that other programs read, or draw the timeline.")
final class ExportCommand extends ReadingCommand {

    enum Format {
        csv,
        jsonl,
        md,
        ics,
        svg,
        png
    }

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PictureOptions picture = new PictureOptions();

    @Option(
            names = "--format",
            required = true,
            description = "${COMPLETION-CANDIDATES}: events for spreadsheets, for programs, for readers, for calendars;"
                    + " or a picture of the timeline")
    private Format format = Format.jsonl;

    @Option(
            names = "--brought-in",
            paramLabel = "NAME",
            description = "of events that were brought in under this name, instead of the archive's")
    private @Nullable String broughtIn;

    @Override
    void checkUsage() {
        selection.check();
        if (broughtIn != null && (format == Format.png || format == Format.svg)) {
            throw usage("--brought-in writes events; a picture shows the archive's");
        }
        if (format == Format.png && !output.isFile()) {
            throw usage("--format png needs a file to write: --out timeline.png");
        }
        picture.check(selection);
        output.check();
    }

    @Override
    void answer(Library library, PrintWriter out) throws IOException {
        switch (format) {
            case csv -> events(library, EventExport.Form.CSV, out);
            case jsonl -> events(library, EventExport.Form.JSONL, out);
            case md -> events(library, EventExport.Form.MD, out);
            case ics -> events(library, EventExport.Form.ICS, out);
            case svg -> {
                String svg = draw(library, TimelineStill::svg);
                output.write(to -> to.print(svg), out);
            }
            case png -> {
                byte[] png = draw(library, still -> still.png(picture.scale()));
                output.writeBytes(to -> to.write(png));
            }
        }
    }

    private <T> T draw(Library library, Function<TimelineStill, T> form) {
        Still still = picture.still(library, selection);
        return windows()
                .draw(() -> form.apply(new TimelineStill(
                        still, picture.palette(), picture.width(selection), picture.height(selection))));
    }

    private List<Event> broughtIn(String name) throws IOException {
        return NamedBundles.of(broughtIn(), name).stream()
                .flatMap(bundle -> bundle.events().stream())
                .map(BroughtIn::event)
                .filter(selection.match())
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    private void events(Library library, EventExport.Form form, PrintWriter out) throws IOException {
        EventForm writer = form.writer(Clock.systemUTC().instant());
        int[] unsaid = {0};
        if (broughtIn == null) {
            int[] numbers = selection.select(library).stream().toArray();
            EventPrinter printer = new EventPrinter(library, writer);
            output.write(to -> unsaid[0] = printer.print(numbers, to), out);
        } else {
            List<Event> events = broughtIn(broughtIn);
            output.write(to -> unsaid[0] = EventPrinter.printAll(events, writer, to), out);
        }
        if (unsaid[0] > 0) {
            line().getErr()
                    .println("annals: " + unsaid[0] + " events before the year 1 or after 9999 are left out:"
                            + " calendars have no such years");
        }
    }
}
