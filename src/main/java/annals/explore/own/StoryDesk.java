package annals.explore.own;

import annals.explore.Subscriptions;
import annals.model.EventId;
import annals.workspace.Edit;
import annals.workspace.Edits;
import annals.workspace.Step;
import annals.workspace.Story;
import annals.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The story that lies open: which of its steps one is at, and whether it is being played. What is changed of it goes the way of
 * all the analyst's work, so it is seen here only when it is on disk. Lives on the JavaFX thread.
 */
public final class StoryDesk {

    /** More are no longer something to tell. */
    public static final int MOST_AT_ONCE = 200;

    /** No step. */
    public static final int NOWHERE = -1;

    private static final int LONGEST_TITLE = 80;

    private final OwnWork own;
    private final Subscriptions changes = new Subscriptions();
    private Consumer<Step> stage = step -> {};
    private @Nullable String open;
    private int at = NOWHERE;
    private boolean playing;

    StoryDesk(OwnWork own) {
        this.own = own;
        own.onChange(this::changed);
    }

    /** @param stage shows a step; what shows nothing any more is given one that does nothing */
    public void use(Consumer<Step> stage) {
        this.stage = stage;
    }

    /** @return run it to hear no more */
    public Runnable onChange(Runnable listener) {
        return changes.add(listener);
    }

    /** One whose deletion is undone lies open again. */
    public Optional<Story> story() {
        return open == null ? Optional.empty() : own.workspace().story(open);
    }

    public List<Story> all() {
        return own.workspace().stories();
    }

    /** The place of the step that one is at, or {@link #NOWHERE}. */
    public int at() {
        return at;
    }

    public Optional<Step> step() {
        return at == NOWHERE
                ? Optional.empty()
                : story().map(Story::steps).filter(steps -> at < steps.size()).map(steps -> steps.get(at));
    }

    public boolean isPlaying() {
        return playing && step().isPresent();
    }

    private void changed() {
        int steps = story().map(story -> story.steps().size()).orElse(0);
        if (story().isPresent() && at >= steps) {
            at = steps - 1;
        }
        changes.tell();
    }

    public void open(Story story) {
        if (!story.id().equals(open)) {
            open = story.id();
            at = NOWHERE;
            playing = false;
            changes.tell();
        }
    }

    /** Makes a story, which then lies open. */
    public void create(String title, List<Step> steps) {
        String wanted = fitting(title);
        Story made = Edits.newStory(wanted, steps);
        own.perform(before -> Edits.put(made.withTitle(free(before, wanted))));
        open = made.id();
        at = NOWHERE;
        playing = false;
        changes.tell();
    }

    /** Makes one of events, in this order, which is called after the first. */
    public void createOf(List<EventId> events) {
        List<Step> steps = steps(events);
        create(
                steps.isEmpty() ? "" : steps.getFirst().events().getFirst().headline(),
                steps.subList(0, Math.min(MOST_AT_ONCE, steps.size())));
    }

    private List<Step> steps(List<EventId> events) {
        return events.stream()
                .<Step>map(event -> new Step.ShowEvent(own.named(event), ""))
                .toList();
    }

    /** Adds an event behind the step that one is at, or at the end; where no story lies open, begins one. */
    public void add(EventId event) {
        add(new Step.ShowEvent(own.named(event), ""));
    }

    public void add(Step step) {
        if (story().isEmpty()) {
            create(step.events().isEmpty() ? "" : step.events().getFirst().headline(), List.of(step));
            return;
        }
        int place = at == NOWHERE ? story().orElseThrow().steps().size() : at + 1;
        at = place;
        change("add step", story -> story.withStep(Math.min(place, story.steps().size()), step));
    }

    /** Does nothing where another step has come to this place meanwhile. */
    public void setWords(int place, Step step, String words) {
        if (!words.equals(step.words())) {
            at(place, step, "change words", story -> {
                Story without = story.withoutStep(place);
                return without.withStep(place, step.withWords(words));
            });
        }
    }

    public void remove(int place) {
        step(place).ifPresent(step -> at(place, step, "remove step", story -> story.withoutStep(place)));
    }

    /** @param to counted without the step itself; beyond either end means that end */
    public void move(int from, int to) {
        int last = story().map(story -> story.steps().size()).orElse(0) - 1;
        int wanted = Math.clamp(to, 0, Math.max(0, last));
        if (wanted != from) {
            step(from).ifPresent(step -> {
                at = wanted;
                at(from, step, "move step", story -> story.withStepMoved(from, wanted));
            });
        }
    }

    public void rename(String title) {
        if (!title.isBlank()) {
            String wanted = fitting(title);
            story().filter(story -> !story.title().equals(wanted))
                    .ifPresent(story -> change("rename story", found -> found.withTitle(wanted)));
        }
    }

    public void delete() {
        story().ifPresent(story -> own.perform(before -> Edits.delete(story)));
    }

    private Optional<Step> step(int place) {
        return story().map(Story::steps)
                .filter(steps -> place >= 0 && place < steps.size())
                .map(steps -> steps.get(place));
    }

    private void at(int place, Step step, String name, UnaryOperator<Story> change) {
        change(
                name,
                story ->
                        place < story.steps().size() && story.steps().get(place).equals(step)
                                ? change.apply(story)
                                : story);
    }

    private void change(String name, UnaryOperator<Story> change) {
        String id = open;
        own.perform(before -> {
            Optional<Story> story = id == null ? Optional.empty() : before.story(id);
            return new Edit.Together(
                    name, story.map(change).map(Edits::put).map(List::of).orElse(List.of()));
        });
    }

    /** Goes to a step and shows it. */
    public void show(int place) {
        step(place).ifPresent(step -> {
            at = place;
            changes.tell();
            stage.accept(step);
        });
    }

    /** From the step that one is at, or from the first. */
    public void play() {
        if (step(0).isPresent()) {
            playing = true;
            show(Math.max(0, at));
        }
    }

    /** Goes so many steps on, where there are such. */
    public void go(int steps) {
        show(at + steps);
    }

    public void end() {
        if (playing) {
            playing = false;
            changes.tell();
        }
    }

    /** In one line, and short enough for a name. */
    private static String fitting(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.isEmpty()) {
            return "A story";
        }
        int letters = line.codePointCount(0, line.length());
        return letters <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1))
                                .strip() + "…";
    }

    /** A story is asked for by its title, so no two are called alike. */
    private static String free(Workspace workspace, String title) {
        List<String> taken = workspace.stories().stream().map(Story::title).toList();
        return !taken.contains(title)
                ? title
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> title + " (" + number + ")")
                        .filter(candidate -> !taken.contains(candidate))
                        .findFirst()
                        .orElseThrow();
    }
}
