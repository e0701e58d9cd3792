package annals.explore;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.workspace.Note;
import annals.workspace.Star;
import annals.workspace.Workspace;
import java.util.BitSet;
import java.util.stream.Stream;

/** Which events of an archive the analyst has marked, by their numbers: for who draws thousands of them. A value. */
public final class Marked {

    static final Marked NOTHING = new Marked(new BitSet(), new BitSet());

    private final BitSet starred;
    private final BitSet noted;

    private Marked(BitSet starred, BitSet noted) {
        this.starred = starred;
        this.noted = noted;
    }

    /** What is marked and not in the archive is left out. */
    static Marked of(Workspace workspace, Chronicle chronicle) {
        return new Marked(
                numbers(workspace.stars().stream().map(Star::event).map(event -> event.id()), chronicle),
                numbers(
                        workspace.notes().stream()
                                .map(Note::events)
                                .flatMap(events -> events.stream().map(event -> event.id())),
                        chronicle));
    }

    private static BitSet numbers(Stream<EventId> events, Chronicle chronicle) {
        BitSet numbers = new BitSet();
        events.forEach(event -> chronicle.numberOf(event).ifPresent(numbers::set));
        return numbers;
    }

    public boolean isStarred(int event) {
        return starred.get(event);
    }

    /** Whether a note is on the event itself. */
    public boolean isNoted(int event) {
        return noted.get(event);
    }

    public boolean isNothing() {
        return starred.isEmpty() && noted.isEmpty();
    }
}
