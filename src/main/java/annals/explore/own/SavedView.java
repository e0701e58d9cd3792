package annals.explore.own;

import annals.explore.Session;
import annals.explore.View;
import annals.library.Library;
import annals.library.Settings;
import annals.model.EventId;
import annals.model.Query;
import annals.model.QueryParser;
import annals.model.QuerySyntaxException;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The view that was shown last, among what is remembered of a store. */
public final class SavedView {

    private SavedView() {}

    public static void put(Settings settings, Session session) {
        View view = session.view();
        settings.put("view.archive", session.library().name());
        settings.put("view.query", view.query().toString());
        settings.put("view.from", view.from());
        settings.put("view.to", view.to());
        settings.put(
                "view.selected",
                view.selected() == null ? null : view.selected().toString());
    }

    /** What was remembered of this archive; null where there is nothing, or nothing that can be shown. */
    public static @Nullable View in(Settings settings, Library library) {
        OptionalDouble from = settings.number("view.from");
        OptionalDouble to = settings.number("view.to");
        boolean same =
                settings.get("view.archive").filter(library.name()::equals).isPresent();
        if (!same
                || from.isEmpty()
                || to.isEmpty()
                || !ViewStates.isSensible(from.getAsDouble(), to.getAsDouble(), library.chronicle())) {
            return null;
        }
        EventId selected = settings.get("view.selected")
                .flatMap(EventId::parse)
                .filter(id -> library.chronicle().numberOf(id).isPresent())
                .orElse(null);
        return new View(query(settings), from.getAsDouble(), to.getAsDouble(), selected);
    }

    private static Query query(Settings settings) {
        try {
            return QueryParser.parse(settings.get("view.query").orElse(""));
        } catch (QuerySyntaxException e) {
            return Query.all();
        }
    }
}
