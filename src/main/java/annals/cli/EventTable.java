package annals.cli;

import annals.export.EventForm;
import annals.model.Event;
import annals.text.TerminalText;

/** An event as a line to be read on a terminal. */
final class EventTable implements EventForm {

    @Override
    public String event(Event event) {
        return event.id().date() + "  " + (event.stub() ? "○ " : "● ") + TerminalText.line(event.title()) + "\n";
    }
}
