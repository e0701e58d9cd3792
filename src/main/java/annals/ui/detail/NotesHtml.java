package annals.ui.detail;

import static annals.text.HtmlText.escape;

import annals.explore.query.DateWords;
import annals.export.InertMarkdown;
import annals.model.EventId;
import annals.ui.look.Palette;
import annals.workspace.EventRef;
import annals.workspace.Note;
import annals.workspace.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The analyst's notes as HTML, as inert as the rest: in an event's page, and as a page of what has no other. */
final class NotesHtml {

    /** What an address of a note begins with; its id follows. */
    static final String NOTE = "annals-note:";
    /** The address of a note that is yet to be written. */
    static final String NEW_NOTE = "annals-new-note:";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM u", Locale.UK);

    private NotesHtml() {}

    /** What an event's page shows of them: those on the event, then those on days around it. */
    static List<Note> of(EventId event, Workspace workspace) {
        List<Note> notes = new ArrayList<>(workspace.notesOn(event));
        notes.addAll(workspace.notesAround(event.date()));
        return notes;
    }

    static String section(List<Note> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        return "<h2>Notes<span><a href=\"" + NEW_NOTE + "\">add</a></span></h2>"
                + notes.stream().map(NotesHtml::note).collect(Collectors.joining());
    }

    private static String note(Note note) {
        String on = note.subject() instanceof Note.OnDays days
                ? "on " + DateWords.of(days.span(), Locale.getDefault()) + " · "
                : "";
        LocalDate written = LocalDate.ofInstant(note.written(), ZoneId.systemDefault());
        return "<div class=own-note>" + InertMarkdown.html(note.text()) + "<div class=note>"
                + escape(on + "written " + written.format(DAY)) + " · <a href=\"" + NOTE + escape(note.id())
                + "\">edit</a></div></div>";
    }

    /** A page for days, or for an event that the archive has no longer. */
    static String page(Note.Subject subject, List<Note> notes, Palette palette) {
        return switch (subject) {
            case Note.OnDays on ->
                EventHtml.page(
                        DateWords.of(on.span(), Locale.getDefault()),
                        days(on) + section(notes) + nothing(notes),
                        palette);
            case Note.OnEvent on -> EventHtml.page(headline(on.event()), gone(on.event()) + section(notes), palette);
        };
    }

    private static String headline(EventRef event) {
        return event.headline().isBlank() ? event.id().toString() : event.headline();
    }

    private static String days(Note.OnDays on) {
        long days = on.span().days();
        return "<p class=when>" + (days == 1 ? "One day" : days + " days") + "</p>";
    }

    private static String nothing(List<Note> notes) {
        return notes.isEmpty() ? "<p class=note>There is no note on this.</p>" : "";
    }

    private static String gone(EventRef event) {
        return "<p class=when>" + escape(event.id().date().format(DAY))
                + "</p><p class=stub>No longer in the archive: this is its headline as it was last seen. What you made"
                + " of it stays, and meets it again when it comes back.</p>";
    }
}
