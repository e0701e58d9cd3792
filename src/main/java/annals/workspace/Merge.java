package annals.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's workspace taken into one's own: nothing of one's own is lost, and where both differ both stay. Doing it twice
 * does no more than doing it once.
 *
 * @param edit makes the change
 * @param added how many things are new
 * @param conflicts what both had, and in different words, each as a line to be read
 */
public record Merge(Edit edit, int added, List<String> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    public static Merge of(Workspace own, Workspace other) {
        List<Edit> parts = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        int added = 0;
        for (Item item : other.items().values()) {
            Optional<Item> mine = own.get(item.key());
            if (mine.isEmpty()) {
                parts.add(new Edit.Put(item));
                added++;
            } else if (differs(mine.get(), item)) {
                Optional<Item> beside = beside(own, other, item);
                beside.ifPresent(copy -> parts.add(new Edit.Put(copy)));
                conflict(item, beside).ifPresent(conflicts::add);
            }
        }
        return new Merge(new Edit.Together("import workspace", parts), added, conflicts);
    }

    /** Not because of an event's headline as it was last seen, or of when a star was given. */
    private static boolean differs(Item mine, Item theirs) {
        if (mine instanceof Star) {
            return false;
        }
        return !mine.withEvents(Merge::bare).equals(theirs.withEvents(Merge::bare));
    }

    private static EventRef bare(EventRef event) {
        return new EventRef(event.id(), "");
    }

    /** Theirs under a name of its own; nothing where it is there already, or is nothing that could stand beside one's own. */
    private static Optional<Item> beside(Workspace own, Workspace other, Item item) {
        Item copy = switch (item) {
            case Note note -> new Note(derived(note), note.subject(), note.text(), note.written(), note.changed());
            case Story story -> new Story(derived(story), story.title(), story.steps());
            case SavedView view -> new SavedView(freeName(own, other, view), view.state());
            case Label label -> label;
            case Labelled labelled -> labelled;
            case Star star -> star;
        };
        return copy.key().equals(item.key()) || own.get(copy.key()).isPresent() ? Optional.empty() : Optional.of(copy);
    }

    /** The same for the same content, so that it is found again. */
    private static String derived(Item item) {
        byte[] content = item.withEvents(Merge::bare).toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(content).toString();
    }

    private static String freeName(Workspace own, Workspace other, SavedView view) {
        for (int number = 2; ; number++) {
            String end = " (" + number + ")";
            String name = view.name().substring(0, Math.min(view.name().length(), 190)) + end;
            boolean same = own.view(name)
                    .filter(there -> !differs(there, new SavedView(name, view.state())))
                    .isPresent();
            if (same || (own.view(name).isEmpty() && other.view(name).isEmpty())) {
                return name;
            }
        }
    }

    private static Optional<String> conflict(Item item, Optional<Item> beside) {
        return switch (item) {
            case Label label -> Optional.of("label '" + label.name() + "' has another colour there; yours stays");
            case Note note -> beside.map(copy -> "a note " + on(note) + " was changed on both sides; both stay");
            case Story story ->
                beside.map(copy -> "story '" + story.title() + "' was changed on both sides; both stay");
            case SavedView view ->
                beside.map(copy -> "view '" + view.name() + "' is another there; it is added as '"
                        + copy.key().name() + "'");
            case Labelled labelled -> Optional.empty();
            case Star star -> Optional.empty();
        };
    }

    private static String on(Note note) {
        return switch (note.subject()) {
            case Note.OnEvent on -> "on '" + on.event().headline() + "'";
            case Note.OnDays on ->
                "on " + on.span().first()
                        + (on.span().days() == 1 ? "" : " to " + on.span().last());
        };
    }
}
