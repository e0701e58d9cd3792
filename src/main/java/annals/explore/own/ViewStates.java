package annals.explore.own;

import annals.chronicle.Chronicle;
import annals.explore.Horizon;
import annals.explore.Lanes;
import annals.explore.View;
import annals.library.Library;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.workspace.EventRef;
import annals.workspace.ViewState;
import java.util.List;

/** Views as they are kept under a name or in a story, and back. */
public final class ViewStates {

    private static final double SHORTEST = 1;

    private ViewStates() {}

    public static ViewState of(View view, Library library) {
        return new ViewState(
                view.query().toString(),
                view.from(),
                view.to(),
                view.selected() == null ? null : event(view.selected(), library),
                switch (view.lanes()) {
                    case Lanes.None none -> ViewState.LanesBy.NONE;
                    case Lanes.ByTopic byTopic -> ViewState.LanesBy.TOPIC;
                    case Lanes.ByTag byTag -> ViewState.LanesBy.TAG;
                    case Lanes.ByStory byStory -> ViewState.LanesBy.STORY;
                },
                view.lanes().tags(),
                AskedStates.of(view.inquiry(), library));
    }

    static EventRef event(EventId id, Library library) {
        return new EventRef(
                id,
                library.chronicle().numberOf(id).stream()
                        .mapToObj(library.chronicle()::title)
                        .findFirst()
                        .orElse(""));
    }

    /**
     * What was kept, as this archive can show it: an event that it does not have is not selected, and in the place of days that
     * it has nothing to do with all of it is shown.
     *
     * @throws QuerySyntaxException where its query cannot be read
     */
    public static View view(ViewState state, Library library) throws QuerySyntaxException {
        Query query = QueryParser.parse(state.query());
        EventRef selected = state.selected();
        boolean sensible = isSensible(state.from(), state.to(), library.chronicle());
        Horizon horizon = Horizon.of(library.chronicle());
        return new View(
                query,
                sensible ? state.from() : horizon.from(),
                sensible ? state.to() : horizon.to(),
                selected == null || library.chronicle().numberOf(selected.id()).isEmpty() ? null : selected.id(),
                lanes(state.by(), state.lanes()),
                AskedStates.inquiry(state.asked()));
    }

    /** Whether an archive can be looked at in this stretch, which may come from a file or a link: it could be anything. */
    static boolean isSensible(double from, double to, Chronicle chronicle) {
        if (chronicle.isEmpty()) {
            return false;
        }
        double first = chronicle.day(0);
        double last = chronicle.day(chronicle.size() - 1) + 1.0;
        double days = to - from;
        return days >= SHORTEST && days <= 3 * (last - first) + 366 && from <= last && to >= first;
    }

    private static Lanes lanes(ViewState.LanesBy by, List<String> tags) {
        return switch (by) {
            case NONE -> new Lanes.None();
            case TOPIC -> new Lanes.ByTopic();
            case TAG -> new Lanes.ByTag(tags);
            case STORY -> new Lanes.ByStory();
        };
    }
}
