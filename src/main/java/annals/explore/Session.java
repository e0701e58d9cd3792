package annals.explore;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Query;
import annals.timeline.Viewport;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What the analyst is doing with an open archive: the view, the events its query selects, and the way back. Lives on the
 * JavaFX thread; what takes time is answered elsewhere and arrives there.
 */
public final class Session {

    private final Library library;
    private final Lane queries;
    private final Lane following;
    private final Lane preparing;
    private final Details details;
    private final Lane walking;
    private final Subscriptions viewChanges = new Subscriptions();
    private final History history;
    private Matches matches;
    private Query answered = Query.all();
    private @Nullable String failure;
    private boolean typing;
    private boolean anyOf;
    private Trail trail = Trail.EMPTY;
    /** The event whose links are walked, and which of them was reached; null while none is walked. */
    private @Nullable Walk walk;

    private List<Query> lifted = List.of();

    private record Walk(EventId origin, int link, EventId reached) {}

    public Session(Library library, Executor workers, Executor home) {
        this(library, workers, home, null);
    }

    /** @param begin the view to begin with, such as the one before the archive was read again; null shows all of it */
    public Session(Library library, Executor workers, Executor home, @Nullable View begin) {
        this.library = library;
        queries = new Lane(workers, home);
        following = new Lane(workers, home);
        preparing = new Lane(workers, home);
        details = new Details(library, workers, home);
        walking = details.lane();
        matches = Matches.everything(library.chronicle());
        history = new History(begin == null ? whole(Query.all(), null) : begin);
        refresh();
    }

    public Library library() {
        return library;
    }

    public Chronicle chronicle() {
        return library.chronicle();
    }

    public View view() {
        return history.current();
    }

    /** The events that the last answered query selects. Not to be changed by who reads it. */
    public BitSet matching() {
        return matches.selected();
    }

    /** The same events, prepared for pictures of them. */
    public Matches matches() {
        return matches;
    }

    /** Why the view's query could not be answered; null when it was, and while its answer is awaited. */
    public @Nullable String failure() {
        return failure;
    }

    /** Whether what {@link #matching()} answers is what the view asks. */
    public boolean isSettled() {
        return failure != null || view().query().equals(answered);
    }

    /** Events with all that is known of them. */
    public Details details() {
        return details;
    }

    /** Where links were followed. */
    public Trail trail() {
        return trail;
    }

    /** The parts of the query that hid the event which was followed last, and were taken out for it. */
    public List<Query> lifted() {
        return lifted;
    }

    /** Whether one of the wanted tags is enough; otherwise an event has to have all of them. */
    public boolean isAnyOf() {
        return anyOf || QueryEdits.isAnyOf(view().query());
    }

    public void setAnyOf(boolean any) {
        anyOf = any;
        ask(QueryEdits.withAnyOf(view().query(), any));
        viewChanges.tell();
    }

    /** How many of the matching events lie in sight. */
    public int matchingInSight() {
        return matching().get(firstInSight(), endOfSight()).cardinality();
    }

    public int firstInSight() {
        return chronicle().firstFrom((long) Math.floor(view().from()));
    }

    /** One behind the last event in sight. */
    public int endOfSight() {
        return chronicle().firstFrom((long) Math.ceil(view().to()));
    }

    /** @return run it to hear no more */
    public Runnable onChange(Runnable listener) {
        return viewChanges.add(listener);
    }

    /** How many listen: as many as there are panes, or somebody forgot to stop. */
    public int listeners() {
        return viewChanges.count();
    }

    /** Has at hand what words are searched with, before they are typed to the end. */
    public void prepareSearch() {
        preparing.ask(
                () -> {
                    library.prepareSearch();
                    return true;
                },
                ready -> {},
                e -> LoggerFactory.getLogger(Session.class).warn("the search is not prepared", e));
    }

    public void ask(Query query) {
        typing = false;
        change(query);
    }

    /** As {@link #ask}, for a query that is still being typed: its many forms are one step in the history. */
    public void askWhileTyping(Query query) {
        if (typing && !query.equals(view().query())) {
            history.adjust(view().withQuery(query));
            refresh();
        } else {
            typing = change(query) || typing;
        }
    }

    private boolean change(Query query) {
        if (query.equals(view().query())) {
            return false;
        }
        lifted = List.of();
        following.forget();
        history.step(view().withQuery(query));
        refresh();
        return true;
    }

    public void wishTag(String tag, QueryEdits.TagWish wish) {
        ask(QueryEdits.withWish(view().query(), tag, wish, isAnyOf()));
    }

    /** Moves without a step in the history: a drag is not a hundred of them. */
    public void look(double from, double to) {
        history.adjust(view().withStretch(from, to));
        viewChanges.tell();
    }

    /** As {@link #look}, but a step in the history: for a stretch that was chosen, not travelled through. */
    public void visit(double from, double to) {
        typing = false;
        history.step(view().withStretch(from, to));
        viewChanges.tell();
    }

    public void arrange(Lanes lanes) {
        typing = false;
        history.step(view().withLanes(lanes));
        viewChanges.tell();
    }

    public void fit() {
        typing = false;
        Horizon horizon = Horizon.of(chronicle());
        history.step(view().withStretch(horizon.from(), horizon.to()));
        viewChanges.tell();
    }

    /** Selects an event and brings it into sight, or none with null. An event that is not on the trail begins a new one. */
    public void select(@Nullable EventId event) {
        trail = event == null ? trail.leave() : trail.begin(event);
        walk = null;
        show(event);
    }

    /**
     * Goes to an event that the selected one is linked with. Where the query hides it, the parts that do are taken out, and
     * {@link #lifted()} says which.
     */
    public void follow(EventId event) {
        EventId from = view().selected();
        if (from != null && trail.at() < 0) {
            trail = trail.begin(from);
        }
        trail = trail.follow(event);
        walk = null;
        show(event);
        unhide(event);
    }

    /** Goes back to a step of the trail, from where another link can be followed. */
    public void returnTo(int step) {
        trail = trail.returnTo(step);
        walk = null;
        show(trail.steps().get(step).event());
        unhide(trail.steps().get(step).event());
    }

    /**
     * Goes through the events that the selected one links to, in their order; repeated, it goes on in the same list, however
     * far that has led from where it began.
     */
    public void walkRelated(int direction) {
        EventId selected = view().selected();
        if (selected == null) {
            return;
        }
        Walk going = walk != null && walk.reached().equals(selected) ? walk : new Walk(selected, -1, selected);
        details.ask(
                walking,
                going.origin(),
                origin -> origin.ifPresent(found -> walkOn(going, found.related(), direction)),
                e -> {
                    failure = String.valueOf(e.getMessage());
                    viewChanges.tell();
                });
    }

    private void walkOn(Walk going, List<EventDetail.Mention> links, int direction) {
        int next = going.link() < 0 && direction < 0 ? links.size() - 1 : going.link() + direction;
        if (next >= 0 && next < links.size()) {
            EventId reached = links.get(next).id();
            trail = trail.begin(going.origin()).follow(reached);
            walk = new Walk(going.origin(), next, reached);
            show(reached);
            unhide(reached);
        }
    }

    private void show(@Nullable EventId event) {
        typing = false;
        lifted = List.of();
        following.forget();
        View next = view().withSelected(event);
        if (event != null) {
            Viewport near = new Viewport(next.from(), next.to(), 1)
                    .revealing(event.date().toEpochDay() + 0.5);
            next = next.withStretch(near.from(), near.to());
        }
        history.step(next);
        viewChanges.tell();
    }

    /** Takes out what of the query hides an event. The selection and this are one step in the history. */
    private void unhide(EventId id) {
        Query query = view().query();
        int event = chronicle().numberOf(id).orElse(-1);
        boolean shown =
                isSettled() && failure == null && event >= 0 && matching().get(event);
        if (event < 0 || shown || query instanceof Query.All) {
            return;
        }
        following.ask(
                () -> QueryEdits.parts(query).stream()
                        .filter(part -> !library.select(part).get(event))
                        .toList(),
                hiding -> {
                    if (!hiding.isEmpty() && query.equals(view().query())) {
                        lifted = hiding;
                        history.adjust(view().withQuery(QueryEdits.without(query, hiding)));
                        refresh();
                    }
                },
                e -> {
                    failure = String.valueOf(e.getMessage());
                    viewChanges.tell();
                });
    }

    /** Selects the next matching event, or with -1 the one before; from nothing, the first in sight. */
    public void selectNext(int direction) {
        OptionalInt selected =
                view().selected() == null ? OptionalInt.empty() : chronicle().numberOf(view().selected());
        int next;
        if (selected.isEmpty()) {
            next = matching().nextSetBit(firstInSight());
        } else {
            int from = selected.getAsInt();
            next = direction > 0 ? matching().nextSetBit(from + 1) : matching().previousSetBit(from - 1);
        }
        if (next >= 0) {
            select(chronicle().id(next));
        }
    }

    /** Takes back what was added last: first the selection, then the last part of the query. */
    public void clearLast() {
        if (view().selected() != null) {
            select(null);
        } else {
            ask(QueryEdits.withoutLast(view().query()));
        }
    }

    public boolean canGoBack() {
        return history.canGoBack();
    }

    public boolean canGoForward() {
        return history.canGoForward();
    }

    public void back() {
        typing = false;
        history.back();
        returned();
    }

    public void forward() {
        typing = false;
        history.forward();
        returned();
    }

    private void returned() {
        EventId selected = view().selected();
        trail = selected == null ? trail.leave() : trail.seek(selected);
        walk = null;
        lifted = List.of();
        following.forget();
        refresh();
    }

    /** Nothing that is still under way will be heard. */
    public void close() {
        queries.forget();
        following.forget();
        preparing.forget();
        walking.forget();
        details.close();
    }

    private void refresh() {
        failure = null;
        viewChanges.tell();
        Query query = view().query();
        if (query.equals(answered)) {
            queries.forget();
            return;
        }
        queries.ask(
                () -> new Matches(library.chronicle(), library.select(query)),
                selected -> {
                    matches = selected;
                    answered = query;
                    viewChanges.tell();
                },
                e -> {
                    failure = String.valueOf(e.getMessage());
                    viewChanges.tell();
                });
    }

    /** The whole archive, with a little air around it. */
    private View whole(Query query, @Nullable EventId selected) {
        Horizon horizon = Horizon.of(chronicle());
        return new View(query, horizon.from(), horizon.to(), selected);
    }
}
