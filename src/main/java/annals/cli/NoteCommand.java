package annals.cli;

import annals.library.Library;
import annals.model.DateText;
import annals.model.EventId;
import annals.model.Span;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.Note;
import annals.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "note", description = "Add a note to an event or to days; list note:WORD finds it.")
final class NoteCommand extends MarkingCommand {

    @Parameters(
            index = "0",
            paramLabel = "ID|DATE",
            description = "an event, or days: 2016-03-09, 2016-03, 2016, 2016-03..2017-01")
    private String on = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "the note, in Markdown")
    private String text = "";

    @Override
    void checkUsage() {
        if (days().isEmpty()) {
            EventIds.parse(on, line());
        }
        if (text.isBlank()) {
            throw usage("there is nothing in this note");
        }
    }

    /** A note on days needs both ends. */
    private Optional<Span> days() {
        Optional<Span> span = DateText.parseSpan(on);
        if (span.isPresent() && (on.startsWith("..") || on.endsWith(".."))) {
            throw usage("a note on days needs both ends, such as 2016-03..2017-01");
        }
        return span;
    }

    @Override
    Edit edit(Workspace before, Library library) {
        Note.Subject subject;
        Optional<Span> days = days();
        if (days.isPresent()) {
            subject = new Note.OnDays(days.get());
        } else {
            EventId id = EventIds.parse(on, line());
            subject = new Note.OnEvent(event(id, library));
        }
        return Edits.addNote(subject, text, Clock.systemUTC().instant());
    }
}
