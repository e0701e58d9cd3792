package annals.explore;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Query;
import annals.timeline.Viewport;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst is doing with an open archive: the view, the events its query selects, and the way back. Lives on the
 * JavaFX thread; what takes time is answered elsewhere and arrives there.
 */
public final class Session {

    private final Library library;
    private final Lane queries;
    private final Subscriptions viewChanges = new Subscriptions();
    private final History history;
    private BitSet matching;
    private Query answered = Query.all();
    private @Nullable String failure;
    private boolean typing;

    public Session(Library library, Executor workers, Executor home) {
        this(library, workers, home, null);
    }

    /** @param begin the view to begin with, such as the one before the archive was read again; null shows all of it */
    public Session(Library library, Executor workers, Executor home, @Nullable View begin) {
        this.library = library;
        queries = new Lane(workers, home);
        matching = new BitSet();
        matching.set(0, library.chronicle().size());
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
        return matching;
    }

    /** Why the view's query could not be answered; null when it was, and while its answer is awaited. */
    public @Nullable String failure() {
        return failure;
    }

    /** Whether what {@link #matching()} answers is what the view asks. */
    public boolean isSettled() {
        return failure != null || view().query().equals(answered);
    }

    /** How many of the matching events lie in sight. */
    public int matchingInSight() {
        return matching.get(firstInSight(), endOfSight()).cardinality();
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
        history.step(view().withQuery(query));
        refresh();
        return true;
    }

    public void wishTag(String tag, QueryEdits.TagWish wish) {
        ask(QueryEdits.withWish(view().query(), tag, wish));
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

    /** Selects an event and brings it into sight, or none with null. */
    public void select(@Nullable EventId event) {
        typing = false;
        View next = view().withSelected(event);
        if (event != null) {
            Viewport near = new Viewport(next.from(), next.to(), 1)
                    .revealing(event.date().toEpochDay() + 0.5);
            next = next.withStretch(near.from(), near.to());
        }
        history.step(next);
        viewChanges.tell();
    }

    /** Selects the next matching event, or with -1 the one before; from nothing, the first in sight. */
    public void selectNext(int direction) {
        OptionalInt selected =
                view().selected() == null ? OptionalInt.empty() : chronicle().numberOf(view().selected());
        int next;
        if (selected.isEmpty()) {
            next = matching.nextSetBit(firstInSight());
        } else {
            int from = selected.getAsInt();
            next = direction > 0 ? matching.nextSetBit(from + 1) : matching.previousSetBit(from - 1);
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
        refresh();
    }

    public void forward() {
        typing = false;
        history.forward();
        refresh();
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
                () -> library.select(query),
                selected -> {
                    matching = selected;
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
