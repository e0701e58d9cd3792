package annals.cli;

import annals.chronicle.Chronicle;
import annals.explore.texts.Distance;
import annals.explore.texts.WayTexts;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.model.Tag;
import annals.relations.Ways;
import annals.relations.Ways.Found;
import annals.relations.Ways.Way;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "path",
        description = "Print the best ways from one event to another, forward in time, by links and rare shared tags.")
final class PathCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "FROM", description = EventIds.DESCRIPTION)
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "another; the earlier of the two is where ways begin")
    private String to = "";

    @Option(names = "--top", paramLabel = "N", description = "how many ways (default: ${DEFAULT-VALUE})")
    private int top = 3;

    @Option(names = "--links-only", description = "no step by shared tags alone, only by links of the archive")
    private boolean linksOnly;

    @Option(names = "--largest-gap", paramLabel = "DAYS", description = "no step over more days (default: any)")
    private int largestGap = Integer.MAX_VALUE;

    @Option(
            names = "--through",
            paramLabel = "QUERY",
            description = "only through events that this query means, such as 'tag:Syria -tag:Iran'")
    private String through = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private AnswerFormat format = AnswerFormat.text;

    @Override
    void checkUsage() {
        EventIds.parse(from, line());
        EventIds.parse(to, line());
        if (top < 1) {
            throw usage("--top " + top + " is less than one way");
        }
        if (largestGap < 0) {
            throw usage("--largest-gap " + largestGap + " is negative");
        }
    }

    @Override
    void answer(Library library, PrintWriter out) {
        Chronicle chronicle = library.chronicle();
        EventId first = EventIds.parse(from, line());
        EventId last = EventIds.parse(to, line());
        Ways.Limits limits = new Ways.Limits(linksOnly, largestGap, library.select(query(library)));
        Found found = new Ways(chronicle)
                .between(EventIds.number(first, library), EventIds.number(last, library), top, limits);
        if (found.ways().isEmpty()) {
            throw new UserError(
                    "there is no way from " + first + " to " + last + ": the nearest event that can be reached is "
                            + chronicle.id(found.nearest()) + ", "
                            + Distance.between(EventIds.number(last, library), found.nearest(), chronicle)
                            + "; allow more with --largest-gap, or leave out --links-only and --through");
        }
        for (int i = 0; i < found.ways().size(); i++) {
            Way way = found.ways().get(i);
            out.println(
                    format == AnswerFormat.text
                            ? (i == 0 ? "" : "\n") + "Way " + (i + 1) + "\n" + WayTexts.text(way, chronicle)
                            : json(way, chronicle));
        }
    }

    private Query query(Library library) {
        try {
            return QueryParser.parse(through, library.vocabulary());
        } catch (QuerySyntaxException e) {
            throw usage("--through, character " + (e.position() + 1) + ": " + e.getMessage());
        }
    }

    private static String json(Way way, Chronicle chronicle) {
        return Json.way(way.hops(), hop -> {
            List<Tag> shared =
                    hop.shared().stream().map(tag -> chronicle.tags().get(tag)).toList();
            return Json.hop(chronicle.id(hop.from()), chronicle.id(hop.to()), hop.linked(), shared, hop.days());
        });
    }
}
