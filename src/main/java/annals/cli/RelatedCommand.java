package annals.cli;

import annals.chronicle.Chronicle;
import annals.explore.Library;
import annals.ingest.ImportCancelledException;
import annals.model.EventId;
import annals.model.Tag;
import annals.relations.Likeness;
import annals.relations.Likeness.Like;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "related", description = "Print the events that are most like one, and why.")
final class RelatedCommand implements Callable<Integer> {

    private static final int TAGS_NAMED = 5;

    enum Format {
        text,
        jsonl
    }

    @ParentCommand
    private @Nullable AnnalsCommand annals;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = EventIds.DESCRIPTION)
    private String id = "";

    @Option(names = "--top", paramLabel = "N", description = "how many (default: ${DEFAULT-VALUE})")
    private int top = 20;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException, ImportCancelledException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        EventId wanted = EventIds.parse(id, line);
        if (top < 0) {
            throw new CommandLine.ParameterException(line, "--top " + top + " is negative");
        }
        try (Library library =
                Archives.openForReading(Objects.requireNonNull(annals).store(), line.getErr())) {
            Chronicle chronicle = library.chronicle();
            int event = EventIds.number(wanted, library);
            for (Like like : new Likeness(chronicle).to(event, top)) {
                out.println(format == Format.text ? text(like, event, chronicle) : json(like, event, chronicle));
            }
        }
        out.flush();
        return 0;
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
        reasons.add(Distance.between(to, like.event(), chronicle));
        return reasons;
    }

    private static String json(Like like, int to, Chronicle chronicle) {
        List<Tag> shared =
                like.shared().stream().map(tag -> chronicle.tags().get(tag)).toList();
        return Json.like(
                chronicle.id(like.event()),
                chronicle.title(like.event()),
                like.score(),
                shared,
                like.linked(),
                like.between(),
                chronicle.day(like.event()) - chronicle.day(to));
    }
}
