package annals.workspace;

import annals.model.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The changes that an analyst asks for. */
public final class Edits {

    private Edits() {}

    public static Edit star(EventRef event, Instant now) {
        return new Edit.Put(new Star(event, now));
    }

    public static Edit unstar(EventId event) {
        return new Edit.Remove(Key.star(event));
    }

    /** Puts a star on all of these, or takes it from all of them. */
    public static Edit star(List<EventRef> events, boolean wanted, Instant now) {
        return new Edit.Together(
                (wanted ? "star " : "remove stars of ") + events.size() + " events",
                events.stream()
                        .map(event -> wanted ? star(event, now) : unstar(event.id()))
                        .toList());
    }

    public static Edit put(Label label) {
        return new Edit.Put(label);
    }

    public static Edit attach(String label, EventRef event) {
        return new Edit.Put(new Labelled(label, event));
    }

    public static Edit detach(String label, EventId event) {
        return new Edit.Remove(Key.labelled(label, event));
    }

    /** Gives a label to all of these, or takes it from all of them; one that there is not yet is made with this colour. */
    public static Edit label(Workspace workspace, Label label, List<EventRef> events, boolean wanted) {
        List<Edit> parts = new ArrayList<>();
        if (wanted && workspace.label(label.name()).isEmpty()) {
            parts.add(put(label));
        }
        events.forEach(event -> parts.add(wanted ? attach(label.name(), event) : detach(label.name(), event.id())));
        String what = events.size() == 1 ? "event" : events.size() + " events";
        return new Edit.Together((wanted ? "label " : "take label from ") + what, parts);
    }

    /** Under another name, in another colour, or both. */
    public static Edit change(Workspace workspace, Label label, Label next) {
        if (label.name().equals(next.name())) {
            return put(next);
        }
        Edit renaming = rename(workspace, label, next.name());
        return new Edit.Together("change label", List.of(renaming, put(next)));
    }

    /** What carries a label carries it under its other name afterwards; one that has that name already takes them in. */
    public static Edit rename(Workspace workspace, Label label, String name) {
        if (label.name().equals(name)) {
            return new Edit.Together("rename label", List.of());
        }
        List<Edit> parts = new ArrayList<>();
        if (workspace.label(name).isEmpty()) {
            parts.add(put(new Label(name, label.colour())));
        }
        workspace.labelled(label.name()).forEach(labelled -> parts.add(attach(name, labelled.event())));
        parts.addAll(removal(workspace, label.name()));
        return new Edit.Together("rename label", parts);
    }

    public static Edit deleteLabel(Workspace workspace, String label) {
        return new Edit.Together("delete label", removal(workspace, label));
    }

    private static List<Edit> removal(Workspace workspace, String label) {
        List<Edit> parts = new ArrayList<>();
        workspace.labelled(label).forEach(labelled -> parts.add(new Edit.Remove(labelled.key())));
        parts.add(new Edit.Remove(Key.label(label)));
        return parts;
    }

    public static Edit addNote(Note.Subject subject, String text, Instant now) {
        return write(newNote(subject, text, now));
    }

    public static Note newNote(Note.Subject subject, String text, Instant now) {
        return new Note(newId(), subject, text, now, now);
    }

    /** A note that is being written: new, or with other words than before. */
    public static Edit write(Note note) {
        return new Edit.Put(note);
    }

    public static Edit change(Note note, String text, Instant now) {
        return new Edit.Put(note.withText(text, now));
    }

    public static Edit delete(Note note) {
        return new Edit.Remove(note.key());
    }

    /** Under a new name, or in place of the view that has it. */
    public static Edit put(SavedView view) {
        return new Edit.Put(view);
    }

    public static Edit delete(SavedView view) {
        return new Edit.Remove(view.key());
    }

    public static Edit rename(SavedView view, String name) {
        return new Edit.Together("rename view", List.of(delete(view), put(new SavedView(name, view.state()))));
    }

    public static Story newStory(String title, List<Step> steps) {
        return new Story(newId(), title, steps);
    }

    public static Edit put(Story story) {
        return new Edit.Put(story);
    }

    public static Edit delete(Story story) {
        return new Edit.Remove(story.key());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
