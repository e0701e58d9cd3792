package annals.explore.own;

import annals.model.EventId;
import annals.search.Folding;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Labelled;
import annals.workspace.Note;
import annals.workspace.Star;
import annals.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that has a star, a label or a note, in the order of time: also what the archive has no longer. */
public final class OwnList {

    private OwnList() {}

    /**
     * One thing, with what was made of it.
     *
     * @param gone whether it is an event that the archive has no longer
     */
    public record Entry(Note.Subject subject, boolean starred, List<Label> labels, List<Note> notes, boolean gone) {
        public Entry {
            labels = List.copyOf(labels);
            notes = List.copyOf(notes);
        }

        public LocalDate date() {
            return switch (subject) {
                case Note.OnEvent on -> on.event().id().date();
                case Note.OnDays on -> on.span().first();
            };
        }

        /** Whether all of these words, which are folded, occur in what is known and was written of it. */
        boolean has(List<String> words) {
            String headline = subject instanceof Note.OnEvent on ? on.event().headline() : "";
            String all = Stream.of(
                            Stream.of(headline, date().toString(), starred ? "starred" : "", gone ? GONE : ""),
                            labels.stream().map(Label::name),
                            notes.stream().map(Note::text))
                    .flatMap(texts -> texts)
                    .map(Folding::fold)
                    .collect(Collectors.joining("\n"));
            return words.stream().allMatch(all::contains);
        }
    }

    /** What is said of an event that the archive has no longer. */
    public static final String GONE = "no longer in the archive";

    /** @param words of which all have to occur; none for everything */
    public static List<Entry> of(Workspace workspace, Predicate<EventId> inArchive, String words) {
        Map<EventId, EventRef> events = new TreeMap<>();
        Stream.of(
                        workspace.stars().stream().map(Star::event),
                        workspace.labels().stream()
                                .flatMap(label -> workspace.labelled(label.name()).stream())
                                .map(Labelled::event),
                        workspace.notes().stream().flatMap(note -> note.events().stream()))
                .flatMap(marked -> marked)
                .forEach(event -> events.put(event.id(), event));
        List<Entry> entries = new ArrayList<>();
        events.forEach((id, event) -> entries.add(new Entry(
                new Note.OnEvent(event),
                workspace.isStarred(id),
                workspace.labelsOf(id),
                workspace.notesOn(id),
                !inArchive.test(id))));
        Set<Note.Subject> days = new HashSet<>();
        for (Note note : workspace.notes()) {
            if (note.subject() instanceof Note.OnDays on && days.add(on)) {
                entries.add(new Entry(on, false, List.of(), workspace.notesOn(on.span()), false));
            }
        }
        List<String> wanted = Stream.of(words.strip().split("\\s+"))
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .toList();
        return entries.stream()
                .filter(entry -> entry.has(wanted))
                .sorted(Comparator.comparing(Entry::date))
                .toList();
    }
}
