package annals.cli;

import annals.chronicle.Chronicle;
import annals.explore.texts.Distance;
import annals.library.Library;
import annals.model.Tag;
import annals.relations.Likeness;
import annals.relations.Likeness.Like;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "related", description = "Print the events that are most like one, and why.")
final class RelatedCommand extends ReadingCommand {

    private static final int TAGS_NAMED = 5;

    @Parameters(paramLabel = "ID", description = EventIds.DESCRIPTION)
    private String id = "";

    @Option(names = "--top", paramLabel = "N", description = "how many (default: ${DEFAULT-VALUE})")
    private int top = 20;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private AnswerFormat format = AnswerFormat.text;

    @Override
    void checkUsage() {
        EventIds.parse(id, line());
        if (top < 0) {
            throw usage("--top " + top + " is negative");
        }
    }

    @Override
    void answer(Library library, PrintWriter out) {
        Chronicle chronicle = library.chronicle();
        int event = EventIds.number(EventIds.parse(id, line()), library);
        for (Like like : new Likeness(chronicle).to(event, top)) {
            out.println(format == AnswerFormat.text ? text(like, event, chronicle) : json(like, event, chronicle));
        }
    }

    private static String text(Like like, int to, Chronicle chronicle) {
        return String.format(
                Locale.ROOT,
                "%6.2f  %s  %s %s%n        %s%n        %s",
                like.score(),
                chronicle.id(like.event()).date(),
                chronicle.isStub(like.event()) ? "○" : "●",
                chronicle.title(like.event()),
                String.join("; ", reasons(like, to, chronicle)),
                chronicle.id(like.event()));
    }

    private static List<String> reasons(Like like, int to, Chronicle chronicle) {
        List<String> reasons = new ArrayList<>();
        if (like.linked()) {
            reasons.add("linked");
        }
        if (!like.shared().isEmpty()) {
            String named = like.shared().stream()
                    .limit(TAGS_NAMED)
                    .map(tag -> chronicle.tags().get(tag).name())
                    .collect(Collectors.joining(", "));
            int more = like.shared().size() - TAGS_NAMED;
            reasons.add("shares " + named + (more > 0 ? " and " + more + " more" : ""));
        }
        if (like.between() > 0) {
            reasons.add(like.between() == 1 ? "1 event linked with both" : like.between() + " events linked with both");
        }
        if (!like.words().isEmpty()) {
            reasons.add(
                    like.words().stream().limit(TAGS_NAMED).collect(Collectors.joining(", ", "headlines share ", "")));
        }
        if (like.articles() > 0) {
            reasons.add("cites the same article");
        }
        reasons.add(Distance.between(to, like.event(), chronicle));
        return reasons;
    }

    private static String json(Like like, int to, Chronicle chronicle) {
        List<Tag> shared =
                like.shared().stream().map(tag -> chronicle.tags().get(tag)).toList();
        return Json.like(
                chronicle.id(like.event()),
                chronicle.title(like.event()),
                like,
                shared,
                chronicle.day(like.event()) - chronicle.day(to));
    }
}
