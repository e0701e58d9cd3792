package annals.ui.own;

import annals.explore.query.DateWords;
import annals.model.Span;
import annals.workspace.ViewState;
import java.util.Locale;

/** What a saved view shows, in a line. */
final class Words {

    private Words() {}

    static String of(ViewState state) {
        long first = (long) Math.floor(state.from());
        long last = Math.max(first, (long) Math.ceil(state.to()) - 1);
        String days = DateWords.of(Span.ofEpochDays(clamped(first), clamped(last)), Locale.getDefault());
        return (state.query().isEmpty() ? "everything" : state.query()) + " · " + days;
    }

    /** A view may have come from elsewhere, with days that no calendar has. */
    private static long clamped(long day) {
        return Math.clamp(day, -365_000_000L, 365_000_000L);
    }
}
