package annals.explore;

import annals.chronicle.Chronicle;
import annals.explore.query.QueryEdits;
import annals.model.EventId;
import annals.relations.Stories;
import annals.timeline.Viewport;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The archive's storylines in a window: found by a worker once somebody wants them, which takes seconds for a large archive
 * the first time. Lives on the JavaFX thread.
 */
public final class Storylines {

    private static final int COLORS = 7;
    private static final double AIR = 0.06;

    private final Chronicle chronicle;
    private final Callable<Stories> find;
    private final Lane finding;
    private final Runnable changed;
    private volatile @Nullable Stories known; // workers read it, too
    private boolean asked;
    private boolean failed;

    /**
     * @param find what finds them, or knows them already
     * @param changed told when they are found, or cannot be
     */
    public Storylines(Chronicle chronicle, Callable<Stories> find, Executor workers, Executor home, Runnable changed) {
        this.chronicle = chronicle;
        this.find = find;
        this.changed = changed;
        finding = new Lane(workers, home);
    }

    /** Such as are known already. */
    public static Storylines of(Chronicle chronicle, Stories stories) {
        return new Storylines(chronicle, () -> stories, Runnable::run, Runnable::run, () -> {});
    }

    /** Which of the topics' colours a storyline has, in every place. */
    public static int color(int story) {
        return story % COLORS;
    }

    /** Null while they are not found; from now on somebody looks for them. */
    public @Nullable Stories wanted() {
        if (!asked) {
            asked = true;
            finding.ask(
                    find,
                    found -> {
                        known = found;
                        changed.run();
                    },
                    e -> {
                        failed = true;
                        LoggerFactory.getLogger(Storylines.class).error("the storylines were not found", e);
                        changed.run();
                    });
        }
        return known;
    }

    /** What is known of them by now; null as long as nobody wanted them, too. */
    public @Nullable Stories known() {
        return known;
    }

    /** Whether nobody waits for them. */
    public boolean isSettled() {
        return !asked || failed || known != null;
    }

    /** Said where storylines would stand, while there are none. */
    public String whyNone() {
        if (failed) {
            return "The storylines could not be found; the log says why";
        }
        return known == null ? "Storylines are still being found…" : "No storylines";
    }

    /** What is known of an event's storyline; nothing where it belongs to none, or while none is known. */
    public Optional<StorylineDetail> of(EventId event) {
        Stories stories = known;
        return stories == null ? Optional.empty() : StorylineDetail.of(stories, chronicle, event);
    }

    /** Shows all of a storyline's time, as a step that one can come back from. */
    public static void frame(Session session, int story) {
        framed(session, story).ifPresent(session::show);
    }

    /** Shows nothing but a storyline, and all of its time, as one step. */
    public static void only(Session session, int story) {
        framed(session, story)
                .map(view -> view.withQuery(QueryEdits.withStoryOf(
                        view.query(), session.storylines().speaker(story))))
                .ifPresent(session::show);
    }

    private static Optional<View> framed(Session session, int story) {
        Stories stories = session.storylines().known();
        if (stories == null || story < 0 || story >= stories.count()) {
            return Optional.empty();
        }
        int[] events = stories.eventsOf(story);
        double from = session.chronicle().day(events[0]);
        double to = session.chronicle().day(events[events.length - 1]) + 1.0;
        double room = Math.max((to - from) * AIR, (Viewport.SHORTEST - (to - from)) / 2);
        return Optional.of(session.view().withStretch(from - room, to + room));
    }

    /** The event that a query names a storyline by: its weightiest is the likeliest to stay in it when the archive grows. */
    private EventId speaker(int story) {
        return chronicle.id(IntStream.of(Objects.requireNonNull(known).eventsOf(story))
                .boxed()
                .max(Comparator.<Integer>comparingInt(chronicle::weight).thenComparing(Comparator.reverseOrder()))
                .orElseThrow());
    }

    void close() {
        finding.forget();
    }
}
