package annals.explore.own;

import annals.chronicle.Chronicle;
import annals.explore.Session;
import annals.explore.View;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QuerySyntaxException;
import annals.workspace.Step;
import annals.workspace.ViewState;
import java.time.LocalDate;
import java.util.Optional;

/** What a step of a story shows. */
public final class StepViews {

    /** Around an event so many days are in sight at least, so that one sees what it stands among. */
    private static final double SHORTEST = 21;

    /** And so many at most, so that it can be read. */
    private static final double LONGEST = 120;

    /** Around a day. */
    private static final double AROUND_A_DAY = 7;

    private StepViews() {}

    /**
     * Where to go from a view, for a step. The query stays as long as it does not hide the step's event.
     *
     * @return nothing where the event is no longer in the archive
     * @throws QuerySyntaxException where a view's query cannot be read
     */
    public static Optional<View> of(Step step, Session session) throws QuerySyntaxException {
        return switch (step) {
            case Step.ShowEvent show -> event(show.event().id(), session);
            case Step.ShowView show -> Optional.of(view(show.view(), session));
            case Step.ShowDay show ->
                Optional.of(session.view()
                        .withStretch(
                                around(show.day()).from(), around(show.day()).to()));
        };
    }

    private static View view(ViewState state, Session session) throws QuerySyntaxException {
        return ViewStates.view(state, session.library());
    }

    private static Optional<View> event(EventId id, Session session) {
        Chronicle chronicle = session.chronicle();
        if (chronicle.numberOf(id).isEmpty()) {
            return Optional.empty();
        }
        int event = chronicle.numberOf(id).getAsInt();
        View now = session.view();
        boolean selects = session.selects(event);
        View there = around(now, chronicle.day(event) + 0.5).withSelected(id);
        return Optional.of(selects ? there : there.withQuery(Query.all()));
    }

    /**
     * What a picture of a step shows, where an archive alone is at hand; an event is told of, not pictured.
     *
     * @throws QuerySyntaxException where a view's query cannot be read
     */
    static Optional<View> pictured(Step step, Library library) throws QuerySyntaxException {
        return switch (step) {
            case Step.ShowEvent show -> Optional.empty();
            case Step.ShowView show -> Optional.of(ViewStates.view(show.view(), library));
            case Step.ShowDay show -> Optional.of(around(show.day()));
        };
    }

    private static View around(LocalDate day) {
        return new View(Query.all(), day.toEpochDay() - AROUND_A_DAY, day.toEpochDay() + AROUND_A_DAY + 1, null);
    }

    /** The same scale, as far as one can read at it, with a day in the middle. */
    private static View around(View now, double day) {
        double half = Math.clamp(now.to() - now.from(), SHORTEST, LONGEST) / 2;
        return now.withStretch(day - half, day + half);
    }
}
