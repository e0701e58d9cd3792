package annals.explore.picture;

import annals.chronicle.Chronicle;
import annals.explore.Lanes;
import annals.explore.Matches;
import annals.explore.View;
import annals.library.Library;
import annals.relations.Stories;
import annals.text.Counts;
import annals.timeline.Web;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A view with all that a picture of it needs, so that it can be drawn without a session. A value.
 *
 * @param stories where they have lanes; null elsewhere
 * @param archive what the archive is called
 */
public record Still(
        Chronicle chronicle,
        View view,
        Matches matching,
        Web web,
        @Nullable Stories stories,
        String archive) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** Of all events that the view's query selects. Asks a library; not on the JavaFX thread. */
    public static Still of(Library library, View view, Reach reach) {
        return of(library, view, new Matches(library.chronicle(), library.select(view.query())), reach);
    }

    /** The same of events that are known, such as those that a window shows. */
    public static Still of(Library library, View view, Matches matching, Reach reach) {
        Chronicle chronicle = library.chronicle();
        int selected = view.selected() == null
                ? -1
                : chronicle.numberOf(view.selected()).orElse(-1);
        Web web = selected < 0 || reach == Reach.NONE
                ? Web.EMPTY
                : Weaving.web(
                        chronicle, new Weaving.Question(selected, reach, false, (long) Math.floor(view.from()), (long)
                                Math.floor(view.to())));
        return new Still(
                chronicle,
                view,
                matching,
                web,
                view.lanes() instanceof Lanes.ByStory ? library.stories() : null,
                library.isSample() ? "Sample archive" : library.name());
    }

    /** What is seen: the query, the days, how many events out of how many, and of which archive. */
    public String caption() {
        long first = (long) Math.floor(view.from());
        long last = (long) Math.ceil(view.to()) - 1;
        String query = view.query().toString();
        int inView = matching.between(first, last + 1);
        return String.format(
                Locale.UK,
                "%s  ·  %s – %s  ·  %s of %,d  ·  %s",
                query.isEmpty() ? "All events" : query,
                LocalDate.ofEpochDay(first).format(DAY),
                LocalDate.ofEpochDay(last).format(DAY),
                Counts.of(inView, "event"),
                chronicle.size(),
                archive);
    }
}
