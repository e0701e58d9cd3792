package annals.explore;

import annals.explore.query.QueryEdits;
import annals.library.EventDetail;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Query;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes from event to event along links, and remembers the way; takes out what of the query hides where a link leads. */
final class Following {

    /** What it moves. */
    interface Stage {
        View view();

        /** Selects an event and brings it into sight, or selects none. */
        void show(@Nullable EventId event);

        /** Whether the query is known to select the event of this number. */
        boolean matches(int event);

        /** Takes parts out of the query, within the step of the history in which the event was shown. */
        void leaveOut(List<Query> parts);

        void failed(Exception e);
    }

    /** The event whose links are walked, and which of them was reached. */
    private record Walk(EventId origin, int link, EventId reached) {}

    private final Library library;
    private final Details details;
    private final Stage stage;
    private final Lane unhiding;
    private final Lane walking;
    private Trail trail = Trail.EMPTY;
    private @Nullable Walk walk;
    private List<Query> lifted = List.of();

    Following(Library library, Details details, Stage stage, Executor workers, Executor home) {
        this.library = library;
        this.details = details;
        this.stage = stage;
        unhiding = new Lane(workers, home);
        walking = details.lane();
    }

    Trail trail() {
        return trail;
    }

    List<Query> lifted() {
        return lifted;
    }

    void select(@Nullable EventId event) {
        show(event == null ? trail.leave() : trail.begin(event), event);
    }

    void follow(EventId event) {
        EventId from = stage.view().selected();
        Trail begun = from != null && trail.at() < 0 ? trail.begin(from) : trail;
        show(begun.follow(event), event);
        unhide(event);
    }

    void returnTo(int step) {
        EventId event = trail.steps().get(step).event();
        show(trail.returnTo(step), event);
        unhide(event);
    }

    /** After a way through the history, to wherever the trail knows what is selected there. */
    void returned() {
        EventId selected = stage.view().selected();
        trail = selected == null ? trail.leave() : trail.seek(selected);
        walk = null;
        walking.forget();
        forgetLifted();
    }

    void walkRelated(int direction) {
        EventId selected = stage.view().selected();
        if (selected == null) {
            return;
        }
        Walk going = walk != null && walk.reached().equals(selected) ? walk : new Walk(selected, -1, selected);
        details.ask(
                walking,
                going.origin(),
                origin -> origin.ifPresent(found -> walkOn(going, found.related(), direction)),
                stage::failed);
    }

    private void walkOn(Walk going, List<EventDetail.Mention> links, int direction) {
        int next = going.link() < 0 && direction < 0 ? links.size() - 1 : going.link() + direction;
        if (next >= 0 && next < links.size()) {
            EventId reached = links.get(next).id();
            show(trail.begin(going.origin()).follow(reached), reached);
            walk = new Walk(going.origin(), next, reached);
            unhide(reached);
        }
    }

    private void show(Trail next, @Nullable EventId event) {
        trail = next;
        walk = null;
        walking.forget();
        forgetLifted();
        stage.show(event);
    }

    /** Nothing was taken out for the query that is asked now. */
    void forgetLifted() {
        lifted = List.of();
        unhiding.forget();
    }

    private void unhide(EventId id) {
        Query query = stage.view().query();
        int event = library.chronicle().numberOf(id).orElse(-1);
        if (event < 0 || query instanceof Query.All || stage.matches(event)) {
            return;
        }
        Consumer<List<Query>> leaveOut = hiding -> {
            if (!hiding.isEmpty() && query.equals(stage.view().query())) {
                lifted = hiding;
                stage.leaveOut(hiding);
            }
        };
        unhiding.ask(
                () -> QueryEdits.parts(query).stream()
                        .filter(part -> !library.select(part).get(event))
                        .toList(),
                leaveOut,
                stage::failed);
    }

    void close() {
        unhiding.forget();
        walking.forget();
    }
}
