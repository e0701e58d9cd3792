package annals.explore;

import annals.chronicle.Chronicle;
import annals.explore.query.QueryEdits;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Query;
import annals.relations.Versions.Folded;
import annals.timeline.Viewport;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst is doing with an open archive: the view, the events its query selects, and the way back. Lives on the
 * JavaFX thread; what takes time is answered elsewhere and arrives there.
 */
public final class Session {

    private final Library library;
    private final Answer answer;
    private final Details details;
    private final Following following;
    private final Pointing pointing;
    private final Storylines storylines;
    private final Inquiries inquiries;
    private final Versioning versioning;
    private final Preparing preparing;
    private final Subscriptions viewChanges = new Subscriptions();
    private final History history;
    private boolean typing;
    private boolean anyOf;

    public Session(Library library, Executor workers, Executor home) {
        this(library, workers, home, null);
    }

    /** @param begin the view to begin with, such as the one before the archive was read again; null shows all of it */
    public Session(Library library, Executor workers, Executor home, @Nullable View begin) {
        this.library = library;
        versioning = new Versioning(library::versions, workers, home, this::foldAgain);
        answer = new Answer(library, versioning::fold, workers, home, viewChanges::tell);
        details = new Details(library, workers, home);
        following = new Following(library, details, new Stage(), workers, home);
        pointing = new Pointing(library, workers, home, viewChanges::tell);
        storylines = new Storylines(library.chronicle(), library::stories, workers, home, viewChanges::tell);
        preparing = new Preparing(library, workers, home);
        history = new History(begin == null ? View.whole(chronicle()) : begin);
        inquiries = new Inquiries(this, viewChanges::tell);
        refresh();
    }

    /** What following links may do here. */
    private final class Stage implements Following.Stage {
        @Override
        public View view() {
            return Session.this.view();
        }

        @Override
        public void show(@Nullable EventId event) {
            Session.this.show(event);
        }

        @Override
        public boolean matches(int event) {
            return selects(event);
        }

        @Override
        public void leaveOut(List<Query> parts) {
            history.adjust(view().withQuery(QueryEdits.without(view().query(), parts)));
            refresh();
        }

        @Override
        public void failed(Exception e) {
            answer.failed(e);
        }
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
        return answer.matching();
    }

    /** The same events, prepared for pictures of them. */
    public Matches matches() {
        return answer.matches();
    }

    /** Whether the view's query is known to select an event, be it shown by itself or as a version of another. */
    public boolean selects(int event) {
        return isAnswered() && failure() == null && answer.selects(event);
    }

    /** Why the view's query could not be answered; null when it was, and while its answer is awaited. */
    public @Nullable String failure() {
        return answer.failure();
    }

    /** Whether what {@link #matching()} answers is what the view asks. */
    public boolean isAnswered() {
        return answer.isTo(view().query());
    }

    /** Whether nothing is awaited that would change what is shown. */
    public boolean isSettled() {
        return isAnswered() && versioning.isSettled();
    }

    /** Events with all that is known of them. */
    public Details details() {
        return details;
    }

    /** What is pointed at, beside the view. */
    public Pointing pointing() {
        return pointing;
    }

    /** The storylines that the archive's events group into. */
    public Storylines storylines() {
        return storylines;
    }

    /** What is asked of events beside which of them to show. */
    public Inquiries inquiries() {
        return inquiries;
    }

    /** Whether versions of one event are shown as one. */
    public Versioning versioning() {
        return versioning;
    }

    /** What is shown of the events that the last answered query selects, with the versions that each stands for. */
    public Folded folded() {
        return answer.folded();
    }

    /** All events there are to select from, with the versions that each would stand for. */
    public Folded everything() {
        return answer.everything();
    }

    private void foldAgain() {
        answer.askAgain(view().query());
    }

    /** Where links were followed. */
    public Trail trail() {
        return following.trail();
    }

    /** The parts of the query that hid the event which was followed last, and were taken out for it. */
    public List<Query> lifted() {
        return following.lifted();
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

    /** Asks again where the analyst's marks, which are others now, have a say in which events are selected. */
    public void marksChanged() {
        if (view().query().asksForMarks() || answer.answered().asksForMarks()) {
            answer.askAgain(view().query());
        }
    }

    /** Has at hand what words are searched with, before they are typed to the end. */
    public void prepareSearch() {
        preparing.begin();
    }

    /** Waits no longer for the answer to the query, and goes back to the one that is answered. */
    public void giveUp() {
        if (!isAnswered()) {
            library.giveUpPreparingSearch();
            typing = false;
            history.adjust(view().withQuery(answer.answered()));
            refresh();
        }
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
        following.forgetLifted();
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

    /** Shows a view that was made or kept elsewhere, as one step in the history. */
    public void show(View view) {
        typing = false;
        history.step(view);
        returned();
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
        following.select(event);
    }

    /**
     * Goes to an event that the selected one is linked with. Where the query hides it, the parts that do are taken out, and
     * {@link #lifted()} says which.
     */
    public void follow(EventId event) {
        following.follow(event);
    }

    /** Goes back to a step of the trail, from where another link can be followed. */
    public void returnTo(int step) {
        following.returnTo(step);
    }

    /**
     * Goes through the events of a way that is looked at, or else through those that the selected one links to, in their order;
     * repeated, it goes on in the same list, however far that has led from where it began.
     */
    public void walkRelated(int direction) {
        if (!inquiries.walk(direction)) {
            following.walkRelated(direction);
        }
    }

    private void show(@Nullable EventId event) {
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
        EventId selected = view().selected();
        int event = selected == null ? -1 : chronicle().numberOf(selected).orElse(-1);
        int next = event < 0 ? matching().nextSetBit(firstInSight()) : answer.next(event, direction);
        if (next >= 0) {
            select(chronicle().id(next));
        }
    }

    /** Takes back what was added last: first what is asked beside, then the selection, then the last part of the query. */
    public void clearLast() {
        if (inquiries.clearLast()) {
            return;
        }
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
        following.returned();
        refresh();
    }

    /** Nothing that is still under way will be heard. */
    public void close() {
        answer.close();
        following.close();
        pointing.close();
        storylines.close();
        inquiries.end();
        versioning.close();
        preparing.forget();
        details.close();
    }

    private void refresh() {
        answer.ask(view().query());
    }
}
