package annals.cli;

import annals.explore.Horizon;
import annals.explore.Lanes;
import annals.explore.View;
import annals.explore.picture.Reach;
import annals.explore.picture.Still;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Span;
import annals.ui.look.Palette;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a picture of the timeline is like: the same as of a snapshot, without a window around it. */
final class PictureOptions {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");
    private static final int SMALLEST = 200;
    private static final int LARGEST = 8_000;

    @Option(names = "--size", paramLabel = "WxH", description = "of a picture (default: ${DEFAULT-VALUE})")
    private String size = "1600x900";

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "pixels of a png for one of its size, each way (default: ${DEFAULT-VALUE})")
    private int scale = 1;

    @Option(names = "--theme", description = "of a picture: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private SnapshotCommand.Theme theme = SnapshotCommand.Theme.light;

    @Option(names = "--lanes", paramLabel = "LANES", description = "of a picture; as for snapshot")
    private String lanes = "none";

    @Option(names = "--select", paramLabel = "ID", description = "the event that a picture shows with its links")
    private @Nullable String select;

    @Option(names = "--arcs", paramLabel = "REACH", description = "its links; as for snapshot")
    private String arcs = Reach.ONE.code();

    void check(SelectionOptions selection) {
        Matcher pixels = size(selection);
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
            throw selection.usage("--size " + size + " is not between 200x200 and 8000x8000");
        }
        if (scale < 1 || width * scale > LARGEST || height * scale > LARGEST) {
            throw selection.usage("--scale " + scale + " makes no picture of at most 8000x8000");
        }
        SnapshotCommand.reach(arcs, selection);
        selected(selection);
    }

    private Matcher size(SelectionOptions selection) {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw selection.usage("--size " + size + " is no size; write 1600x900");
        }
        return pixels;
    }

    int width(SelectionOptions selection) {
        return Integer.parseInt(size(selection).group(1));
    }

    int height(SelectionOptions selection) {
        return Integer.parseInt(size(selection).group(2));
    }

    int scale() {
        return scale;
    }

    Palette palette() {
        return Palette.of(theme == SnapshotCommand.Theme.dark);
    }

    private @Nullable EventId selected(SelectionOptions selection) {
        return select == null ? null : EventIds.parse(select, selection.line());
    }

    Still still(Library library, SelectionOptions selection) {
        EventId selected = selected(selection);
        if (selected != null && library.chronicle().numberOf(selected).isEmpty()) {
            throw new UserError("there is no event " + selected + "; find ids with: annals list --format jsonl");
        }
        Lanes wanted = SnapshotCommand.lanes(lanes);
        Span span = selection.span();
        Horizon all = Horizon.of(library.chronicle());
        double from = span == null || span.first().equals(LocalDate.MIN)
                ? all.from()
                : (double) span.first().toEpochDay();
        double to = span == null || span.last().equals(LocalDate.MAX)
                ? all.to()
                : (double) span.last().toEpochDay() + 1;
        if (from >= to) {
            throw new UserError("the archive lies outside the dates asked for");
        }
        return Still.of(
                library,
                new View(selection.query(library), from, to, selected, wanted),
                SnapshotCommand.reach(arcs, selection));
    }
}
