package annals.faults;

import annals.model.EventId;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.EventRef;
import annals.workspace.Label;
import annals.workspace.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Changes of a workspace, of which the same number and seed always give the same one. */
final class Scribbles {

    private static final int NOTES = 20;
    private static final int EVENTS = 50;
    private static final int LETTERS = 30_000;

    private final long seed;

    Scribbles(long seed) {
        this.seed = seed;
    }

    Edit edit(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Instant now = Instant.EPOCH.plusSeconds(number);
        int some = random.nextInt(EVENTS);
        EventRef event =
                new EventRef(new EventId(LocalDate.of(2016, 1, 1).plusDays(some), "event"), "Headline " + some);
        return switch (random.nextInt(5)) {
            case 0 -> Edits.star(event, now);
            case 1 -> Edits.unstar(event.id());
            case 2 ->
                new Edit.Together(
                        "label",
                        List.of(
                                Edits.put(new Label("label " + some % 7, "#3b6fb" + some % 7)),
                                Edits.attach("label " + some % 7, event)));
            default ->
                Edits.change(
                        new Note("note-" + random.nextInt(NOTES), new Note.OnEvent(event), "x", now, now),
                        "word ".repeat(1 + random.nextInt(LETTERS / 5)) + number,
                        now);
        };
    }
}
