package annals.cli;

import annals.library.Library;
import annals.model.EventId;
import java.util.List;
import picocli.CommandLine;

/** Events as they are named on the command line. */
final class EventIds {

    /** How an id is explained where one is wanted. */
    static final String DESCRIPTION = "such as 2017-05-04/a-memorandum-is-signed; list --format jsonl prints them";

    private EventIds() {}

    static EventId parse(String text, CommandLine line) {
        return EventId.parse(text)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        line, "'" + text + "' is no id; an id looks like 2017-05-04/name-of-the-page"));
    }

    static List<EventId> parse(List<String> texts, CommandLine line) {
        return texts.stream().map(text -> parse(text, line)).toList();
    }

    static UserError unknown(EventId id) {
        return new UserError("there is no event " + id + "; find ids with: annals list --format jsonl");
    }

    /** The event's number among the columns. */
    static int number(EventId id, Library library) {
        return library.chronicle().numberOf(id).orElseThrow(() -> unknown(id));
    }
}
