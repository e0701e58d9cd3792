package annals.explore.own;

import annals.explore.Session;
import annals.explore.View;
import annals.library.Library;
import annals.library.Settings;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import annals.text.MalformedException;
import annals.workspace.EventRef;
import annals.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The view that was shown last, among what is remembered of a store: a link that leads back to it. */
public final class SavedView {

    private static final String LINK = "view.link";

    private SavedView() {}

    public static void put(Settings settings, Session session) {
        settings.put(LINK, StateLink.of(session.view(), session.library()).toString());
        OlderForm.remove(settings);
    }

    /** What was remembered of this archive; null where there is nothing, or nothing that can be shown. */
    public static @Nullable View in(Settings settings, Library library) {
        try {
            ViewState state = state(settings, library).orElse(null);
            return state == null || !ViewStates.isSensible(state.from(), state.to(), library.chronicle())
                    ? null
                    : ViewStates.view(state, library);
        } catch (MalformedException | QuerySyntaxException e) {
            return null; // a convenience that is damaged is not missed
        }
    }

    private static Optional<ViewState> state(Settings settings, Library library) throws MalformedException {
        String link = settings.get(LINK).orElse(null);
        if (link == null) {
            return OlderForm.read(settings, library.name());
        }
        StateLink read = StateLink.parse(link);
        return read.archive().name().equals(library.identity().name()) ? Optional.of(read.state()) : Optional.empty();
    }

    /** Each part under a key of its own: without lanes, and without what was asked beside. */
    private static final class OlderForm {

        private static final List<String> KEYS =
                List.of("view.archive", "view.query", "view.from", "view.to", "view.selected");

        static void remove(Settings settings) {
            KEYS.forEach(key -> settings.put(key, (String) null));
        }

        static Optional<ViewState> read(Settings settings, String archive) {
            double from = settings.number("view.from").orElse(0);
            double to = settings.number("view.to").orElse(0);
            if (from >= to
                    || settings.get("view.archive").filter(archive::equals).isEmpty()) {
                return Optional.empty();
            }
            EventRef selected = settings.get("view.selected")
                    .flatMap(EventId::parse)
                    .map(id -> new EventRef(id, ""))
                    .orElse(null);
            return Optional.of(new ViewState(query(settings), from, to, selected, ViewState.LanesBy.NONE, List.of()));
        }

        private static String query(Settings settings) {
            String query = settings.get("view.query").orElse("");
            try {
                return QueryParser.parse(query).toString();
            } catch (QuerySyntaxException e) {
                return Query.all().toString();
            }
        }
    }
}
