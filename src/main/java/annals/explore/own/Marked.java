package annals.explore.own;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.workspace.Label;
import annals.workspace.Labelled;
import annals.workspace.Note;
import annals.workspace.Star;
import annals.workspace.Workspace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which events of an archive the analyst has marked, by their numbers: for who draws thousands of them. A value. */
public final class Marked {

    static final Marked NOTHING = new Marked(new BitSet(), new BitSet(), Map.of(), List.of());

    private final BitSet starred;
    private final BitSet noted;
    private final Map<Integer, List<Label>> labels;
    private final List<Note> onDays;

    private Marked(BitSet starred, BitSet noted, Map<Integer, List<Label>> labels, List<Note> onDays) {
        this.starred = starred;
        this.noted = noted;
        this.labels = labels;
        this.onDays = onDays;
    }

    /** What is marked and not in the archive is left out. */
    static Marked of(Workspace workspace, Chronicle chronicle) {
        return new Marked(
                numbers(workspace.stars().stream().map(Star::event).map(event -> event.id()), chronicle),
                numbers(
                        workspace.notes().stream()
                                .map(Note::events)
                                .flatMap(events -> events.stream().map(event -> event.id())),
                        chronicle),
                labels(workspace, chronicle),
                workspace.notes().stream()
                        .filter(note -> note.subject() instanceof Note.OnDays)
                        .toList());
    }

    private static BitSet numbers(Stream<EventId> events, Chronicle chronicle) {
        BitSet numbers = new BitSet();
        events.forEach(event -> chronicle.numberOf(event).ifPresent(numbers::set));
        return numbers;
    }

    private static Map<Integer, List<Label>> labels(Workspace workspace, Chronicle chronicle) {
        Map<Integer, List<Label>> labels = new HashMap<>();
        for (Label label : workspace.labels()) {
            for (Labelled labelled : workspace.labelled(label.name())) {
                chronicle
                        .numberOf(labelled.event().id())
                        .ifPresent(event -> labels.computeIfAbsent(event, none -> new ArrayList<>())
                                .add(label));
            }
        }
        return labels;
    }

    public boolean isStarred(int event) {
        return starred.get(event);
    }

    /** Whether a note is on the event itself. */
    public boolean isNoted(int event) {
        return noted.get(event);
    }

    /** The labels that an event carries, by name. */
    public List<Label> labels(int event) {
        return labels.getOrDefault(event, List.of());
    }

    /** The notes on days, whether or not there are events. */
    public List<Note> onDays() {
        return onDays;
    }

    /** Whether no event is marked. */
    public boolean isNothing() {
        return starred.isEmpty() && noted.isEmpty() && labels.isEmpty();
    }
}
