package annals.cli;

import annals.chronicle.Chronicle;
import annals.library.Library;
import annals.model.Span;
import annals.relations.Rising;
import annals.relations.Rising.Riser;
import annals.relations.Stories;
import annals.relations.Stories.Story;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "stories",
        description = "Print the stories that events group into, those with most of the selected events first.")
final class StoriesCommand extends ReadingCommand {

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--top", paramLabel = "N", description = "print no more than N stories (default: all)")
    private int top = Integer.MAX_VALUE;

    @Option(
            names = "--rising",
            description =
                    "only those whose share in the span of --from and --to grew against the span before, the surest"
                            + " first")
    private boolean rising;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private StoryFormat format = StoryFormat.table;

    /** How stories are printed. */
    enum StoryFormat {
        table,
        jsonl
    }

    /**
     * A story of the answer.
     *
     * @param count how many of the selected events it has
     * @param rise how it rises; null where nobody asked
     */
    private record Row(int story, int count, @Nullable Riser rise) {}

    @Override
    void checkUsage() {
        if (top < 0) {
            throw usage("--top " + top + " is negative");
        }
        selection.check();
        if (rising && selection.span() == null) {
            throw usage("--rising compares a span with the one before; say which with --from or --to");
        }
    }

    @Override
    void answer(Library library, PrintWriter out) {
        Stories stories = library.stories();
        for (Row row : rows(library, stories)) {
            Story story = stories.story(row.story());
            out.println(
                    format == StoryFormat.table
                            ? table(row, story, stories.name(story))
                            : json(row, story, stories.name(story), library.chronicle()));
        }
    }

    private List<Row> rows(Library library, Stories stories) {
        Chronicle chronicle = library.chronicle();
        Span span = selection.span();
        if (rising && span != null && !chronicle.isEmpty()) {
            BitSet selected = selection.selectAtAnyTime(library);
            long first = Math.max(
                    span.first().toEpochDay(), chronicle.mainSpan().first().toEpochDay());
            long last = Math.min(
                    span.last().toEpochDay(), chronicle.mainSpan().last().toEpochDay());
            return Rising.in(stories, chronicle, selected, first, last).stream()
                    .limit(top)
                    .map(riser -> new Row(riser.story(), riser.now(), riser))
                    .toList();
        }
        int[] counts = stories.counts(selection.select(library), 0, chronicle.size());
        return IntStream.range(0, counts.length)
                .filter(story -> counts[story] > 0)
                .mapToObj(story -> new Row(story, counts[story], null))
                .sorted(Comparator.comparingInt(Row::count).reversed().thenComparingInt(Row::story))
                .limit(top)
                .toList();
    }

    private static String table(Row row, Story story, String name) {
        String rise = row.rise() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        " %5d before %5.1f×",
                        row.rise().before(),
                        row.rise().times());
        return String.format(
                "%7d of %5d%s  %s..%s  %s",
                row.count(),
                story.size(),
                rise,
                LocalDate.ofEpochDay(story.first()),
                LocalDate.ofEpochDay(story.last()),
                name);
    }

    private static String json(Row row, Story story, String name, Chronicle chronicle) {
        return Json.story(
                name,
                story,
                row.count(),
                row.rise(),
                story.tags().stream().map(tag -> chronicle.tags().get(tag)).toList(),
                story.strip().events().stream().map(chronicle::id).toList());
    }
}
