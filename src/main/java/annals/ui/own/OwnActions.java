package annals.ui.own;

import annals.model.EventId;
import annals.workspace.Note;
import java.util.List;

/** What of the analyst's own work a pane can have opened elsewhere in the window. */
public interface OwnActions {

    /** Lets labels be chosen for these. */
    void label(List<EventId> events);

    /** Goes on with the newest note on something, or begins the first. */
    void write(Note.Subject subject);

    /** Shows the notes on something. */
    void read(Note.Subject subject);
}
