package annals.cli;

import annals.export.EventJson;
import annals.library.EventDetail;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Source;
import annals.model.Tag;
import annals.text.TerminalText;
import annals.ui.detail.EventHtml;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Print one event with all that is known of it.")
final class ShowCommand extends ReadingCommand {

    enum Format {
        text,
        json,
        html
    }

    @Parameters(paramLabel = "ID", description = EventIds.DESCRIPTION)
    private String id = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Override
    void checkUsage() {
        EventIds.parse(id, line());
    }

    @Override
    void answer(Library library, PrintWriter out) {
        EventId wanted = EventIds.parse(id, line());
        EventDetail detail = library.detail(wanted).orElseThrow(() -> EventIds.unknown(wanted));
        out.println(
                switch (format) {
                    case text -> TerminalText.inert(text(detail));
                    case json -> EventJson.object(detail.event());
                    case html -> EventHtml.standalone(detail);
                });
    }

    private static String text(EventDetail detail) {
        StringBuilder text = new StringBuilder();
        text.append(detail.event().title()).append('\n');
        text.append(detail.event().id().date());
        Tag topic = detail.event().topic();
        text.append(topic == null ? "" : " · " + topic.name());
        text.append(detail.event().stub() ? " · known from links only, its page is not in the archive\n" : "\n");
        if (!detail.event().tags().isEmpty()) {
            text.append("Tags: ")
                    .append(detail.event().tags().keySet().stream()
                            .map(Tag::name)
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        if (detail.event().summary() != null) {
            text.append('\n').append(detail.event().summary()).append('\n');
        }
        section(
                text,
                "Sources",
                detail.event().sources().stream().map(ShowCommand::source).toList());
        section(
                text,
                "Related",
                detail.related().stream().map(ShowCommand::mention).toList());
        section(
                text,
                "Pointed to by",
                detail.pointingHere().stream().map(ShowCommand::mention).toList());
        return text.toString().stripTrailing();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String source(Source source) {
        return source.name() + "  " + source.url();
    }

    private static String mention(EventDetail.Mention mention) {
        return mention.id().date() + "  " + (mention.stub() ? "○ " : "● ") + mention.title() + "\n              "
                + mention.id();
    }
}
