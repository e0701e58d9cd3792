package annals.cli;

import annals.explore.Inquiry;
import annals.explore.Lanes;
import annals.explore.Side;
import annals.explore.WayQuestion;
import annals.explore.picture.Reach;
import annals.model.EventId;
import annals.model.Query;
import annals.workspace.ViewState;
import annals.workspace.file.WorkspaceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "snapshot", description = "Draw the window into a PNG file; needs no display.")
final class SnapshotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");
    private static final int LARGEST = 8_000;

    enum Theme {
        light,
        dark
    }

    enum Sidebar {
        topics,
        storylines
    }

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--out", paramLabel = "F.png", required = true, description = "file to write")
    private @Nullable Path out;

    @Option(names = "--select", paramLabel = "ID", description = "show this event in the detail pane")
    private @Nullable String select;

    @Option(names = "--view", paramLabel = "NAME", description = "show this saved view")
    private @Nullable String view;

    @Option(names = "--size", paramLabel = "WxH", description = "of the window (default: ${DEFAULT-VALUE})")
    private String size = "1600x900";

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "the picture is this many times as large, with finer lines and letters, as on a screen of"
                    + " high resolution (default: ${DEFAULT-VALUE})")
    private int scale = 1;

    @Option(names = "--theme", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Theme theme = Theme.light;

    @Option(
            names = "--lanes",
            paramLabel = "LANES",
            description =
                    "none, topics, story for storylines, or tags with commas between them (default: ${DEFAULT-VALUE})")
    private String lanes = "none";

    @Option(
            names = "--arcs",
            paramLabel = "REACH",
            description = "links of the selected event: none, 1 or 2 steps, or all that hang together in view"
                    + " (default: ${DEFAULT-VALUE})")
    private String arcs = Reach.ONE.code();

    @Option(
            names = "--sidebar",
            description = "what is listed on the left: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Sidebar sidebar = Sidebar.topics;

    @Option(names = "--story", paramLabel = "TITLE", description = "show this story at the right")
    private @Nullable String story;

    @Option(
            names = "--way",
            paramLabel = "ID",
            arity = "2",
            description = "show the best way between these two events, and all of the time between them")
    private List<String> way = List.of();

    @Option(names = "--with", paramLabel = "QUERY", description = "compare with other events: those of this query")
    private @Nullable String with;

    @Option(names = "--with-from", paramLabel = "D", description = "compare with others, none before this date")
    private @Nullable String withFrom;

    @Option(names = "--with-to", paramLabel = "D", description = "compare with others, none after this date")
    private @Nullable String withTo;

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw selection.usage("--size " + size + " is no size; write 1600x900");
        }
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        if (width < 640 || height < 400 || width > LARGEST || height > LARGEST) {
            throw selection.usage("--size " + size + " is not between 640x400 and 8000x8000");
        }
        if (scale < 1 || width * scale > LARGEST || height * scale > LARGEST) {
            throw selection.usage("--scale " + scale + " makes no picture of at most 8000x8000");
        }
        Path file = Objects.requireNonNull(out).toAbsolutePath();
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new UserError("there is no folder " + file.getParent() + " to write the picture to");
        }
        if (Files.isDirectory(file)) {
            throw new UserError(file + " is a folder; --out names the file to write the picture to");
        }
        AnnalsCommand program = Objects.requireNonNull(annals);
        if (program.store().isNamed() && !program.store().folder().holdsArchive()) {
            program.store().folder().open().close();
        }
        return program.windows()
                .snapshot(
                        program.store().folder(),
                        new WindowStarter.Snapshot(
                                file,
                                begin(program),
                                selection.query(),
                                selection.span(),
                                selected(),
                                width,
                                height,
                                scale,
                                theme == Theme.dark,
                                lanes(lanes),
                                reach(arcs, selection),
                                sidebar == Sidebar.storylines,
                                story(program),
                                inquiry()));
    }

    private @Nullable ViewState begin(AnnalsCommand program) {
        if (view == null) {
            return null;
        }
        boolean alone = selection.query().equals(Query.all())
                && selection.span() == null
                && select == null
                && lanes.equals("none");
        if (!alone) {
            throw selection.usage("a saved view says itself what to show; leave out --view, or the rest");
        }
        return KeptView.named(view, program.store().folder());
    }

    private @Nullable String story(AnnalsCommand program) {
        if (story == null) {
            return null;
        }
        WorkspaceFile workspace = WorkspaceFile.in(program.store().folder(), Clock.systemUTC());
        return KeptStory.named(story, workspace.read()).id();
    }

    static Lanes lanes(String lanes) {
        return switch (lanes) {
            case "none" -> new Lanes.None();
            case "topics" -> new Lanes.ByTopic();
            case "story" -> new Lanes.ByStory();
            default -> new Lanes.ByTag(List.of(lanes.split("\\s*,\\s*", -1)));
        };
    }

    static Reach reach(String arcs, SelectionOptions selection) {
        return Reach.of(arcs)
                .orElseThrow(() -> selection.usage("--arcs " + arcs + " is not one of none, 1, 2 and all"));
    }

    private Inquiry inquiry() {
        if (!way.isEmpty()) {
            return new Inquiry.Way(WayQuestion.between(end(0), end(1)), 0);
        }
        if (with == null && withFrom == null && withTo == null) {
            return new Inquiry.None();
        }
        SelectionOptions other = selection.other(with, withFrom, withTo);
        return new Inquiry.Compare(
                new Side(selection.query(), selection.span()), new Side(other.query(), other.span()));
    }

    private EventId end(int which) {
        return EventIds.parse(way.get(which), selection.line());
    }

    private @Nullable EventId selected() {
        return select == null ? null : EventIds.parse(select, selection.line());
    }
}
