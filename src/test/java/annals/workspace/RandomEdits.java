package annals.workspace;

import annals.model.EventId;
import annals.model.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes that an analyst might ask for, of every kind, among few enough names that they meet. */
public final class RandomEdits {

    private static final List<String> WORDS = List.of(
            "look again",
            "*why* now?\n\n- a list",
            "停火 協議",
            "<script>alert(1)</script>",
            "",
            "quote \" and \\ and \u202e turned",
            "\u0000 nothing, \ud800 half a letter, 🕊 a whole one");

    private final Random random;
    private long clock = 1_700_000_000_000L;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    public Workspace workspace(int edits) {
        Workspace workspace = Workspace.empty();
        for (int i = 0; i < edits; i++) {
            workspace = next(workspace).applyTo(workspace);
        }
        return workspace;
    }

    public Edit next(Workspace now) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> Edits.star(event(), now());
            case 2 -> Edits.unstar(event().id());
            case 3 -> Edits.star(List.of(event(), event(), event()), random.nextBoolean(), now());
            case 4 -> Edits.put(new Label(label(), List.of("#3b6fb6", "#c8612f").get(random.nextInt(2))));
            case 5, 6 -> Edits.attach(label(), event());
            case 7 -> Edits.detach(label(), event().id());
            case 8 -> Edits.deleteLabel(now, label());
            case 9 ->
                now.labels().isEmpty() ? Edits.unstar(event().id()) : Edits.rename(now, one(now.labels()), label());
            case 10, 11 -> Edits.addNote(subject(), words(), now());
            case 12 -> {
                if (now.notes().isEmpty()) {
                    yield Edits.addNote(subject(), words(), now());
                }
                Note note = one(now.notes());
                yield random.nextBoolean() ? Edits.delete(note) : Edits.change(note, words(), now());
            }
            case 13 -> {
                SavedView view = new SavedView("view " + random.nextInt(4), view());
                yield random.nextInt(4) == 0 ? Edits.delete(view) : Edits.put(view);
            }
            case 14 ->
                now.views().isEmpty()
                        ? Edits.put(new SavedView("view 0", view()))
                        : Edits.rename(one(now.views()), "view " + random.nextInt(4));
            default -> story(now);
        };
    }

    private Edit story(Workspace now) {
        if (now.stories().isEmpty() || random.nextInt(4) == 0) {
            return Edits.put(Edits.newStory("Story " + random.nextInt(100), List.of(step(), step())));
        }
        Story story = one(now.stories());
        if (story.steps().isEmpty()) {
            return Edits.delete(story);
        }
        int place = random.nextInt(story.steps().size());
        return switch (random.nextInt(5)) {
            case 0 -> Edits.delete(story);
            case 1 -> Edits.put(story.withTitle("Told again " + random.nextInt(9)));
            case 2 -> Edits.put(story.withStep(place, step()));
            case 3 -> Edits.put(story.withoutStep(place));
            default ->
                Edits.put(
                        story.withStepMoved(place, random.nextInt(story.steps().size())));
        };
    }

    private Step step() {
        return switch (random.nextInt(3)) {
            case 0 -> new Step.ShowEvent(event(), words());
            case 1 -> new Step.ShowView(view(), words());
            default -> new Step.ShowDay(day(), words());
        };
    }

    private ViewState view() {
        double from = random.nextDouble() * 20_000;
        boolean byTag = random.nextBoolean();
        @Nullable EventRef selected = random.nextBoolean() ? event() : null;
        return new ViewState(
                words(),
                from,
                from + 1 + random.nextInt(100),
                selected,
                byTag ? ViewState.LanesBy.TAG : ViewState.LanesBy.TOPIC,
                byTag ? List.of("Syria", "New York, N.Y.") : List.of(),
                asked());
    }

    private Asked asked() {
        return switch (random.nextInt(3)) {
            case 0 -> new Asked.Nothing();
            case 1 ->
                new Asked.Way(
                        event(),
                        event(),
                        random.nextBoolean(),
                        random.nextBoolean() ? Asked.Way.ANY_GAP : random.nextInt(100),
                        words(),
                        random.nextInt(3));
            default -> new Asked.Compare(side(), side());
        };
    }

    private Asked.Side side() {
        @Nullable Span span = random.nextBoolean() ? new Span(day(), day().plusDays(9)) : null;
        return new Asked.Side(words(), span, random.nextBoolean() ? day() : null);
    }

    private Note.Subject subject() {
        return random.nextBoolean()
                ? new Note.OnEvent(event())
                : new Note.OnDays(new Span(day(), day().plusDays(10L + random.nextInt(500))));
    }

    private LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(9));
    }

    private EventRef event() {
        int number = random.nextInt(12);
        return new EventRef(
                new EventId(LocalDate.of(2016, 1, 1 + number), "event-" + number + "-事"),
                "Headline " + number + " " + words());
    }

    private String label() {
        return List.of("check", "Key moment", "重要").get(random.nextInt(3));
    }

    private String words() {
        return one(WORDS);
    }

    private Instant now() {
        clock += random.nextInt(100_000);
        return Instant.ofEpochMilli(clock);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
