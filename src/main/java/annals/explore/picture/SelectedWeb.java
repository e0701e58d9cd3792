package annals.explore.picture;

import annals.explore.Lane;
import annals.explore.Session;
import annals.explore.View;
import annals.explore.picture.Weaving.Question;
import annals.library.Settings;
import annals.timeline.Web;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The links of the selected event as far as one wants to see them, found by a worker. Lives on the JavaFX thread. */
public final class SelectedWeb {

    private static final String REACH = "timeline.arcs";
    private static final String THINNED = "timeline.arcs.thinned";

    private final Session session;
    private final Settings settings;
    private final Runnable changed;
    private final Lane lane;
    private Reach reach;
    private boolean thinned;
    private @Nullable Question asked;
    private boolean waiting;
    private Web web = Web.EMPTY;

    /** @param changed told when there is another answer, or another wish */
    public SelectedWeb(Session session, Settings settings, Runnable changed) {
        this.session = session;
        this.settings = settings;
        this.changed = changed;
        lane = session.details().lane();
        reach = settings.get(REACH).flatMap(Reach::of).orElse(Reach.ONE);
        thinned = settings.get(THINNED).map(Boolean::parseBoolean).orElse(false);
    }

    /** How settings name a reach that a window shall begin with. */
    public static void remember(Settings settings, Reach reach) {
        settings.put(REACH, reach.code());
    }

    public Reach reach() {
        return reach;
    }

    public void setReach(Reach wanted) {
        reach = wanted;
        remember(settings, wanted);
        changed.run();
    }

    public boolean isThinned() {
        return thinned;
    }

    /** Whether to leave out links that two others imply for the same reasons. */
    public void setThinned(boolean wanted) {
        thinned = wanted;
        settings.put(THINNED, Boolean.toString(wanted));
        changed.run();
    }

    /** Whether what {@link #current} answers is what was asked last. */
    public boolean isSettled() {
        return !waiting;
    }

    /**
     * What is known of the links of the event that is selected now; asks for what is not. While a way between two events is looked
     * at, the links of that.
     */
    public Web current() {
        return session.inquiries().ways().web().orElseGet(this::ofSelected);
    }

    private Web ofSelected() {
        View view = session.view();
        int selected = view.selected() == null
                ? -1
                : session.chronicle().numberOf(view.selected()).orElse(-1);
        if (selected < 0 || reach == Reach.NONE) {
            forget();
            return Web.EMPTY;
        }
        boolean inView = reach == Reach.ALL;
        Question question = new Question(
                selected,
                reach,
                thinned,
                inView ? (long) Math.floor(view.from()) : 0,
                inView ? (long) Math.floor(view.to()) : 0);
        if (!question.equals(asked)) {
            ask(question);
        }
        return web.origin() == selected ? web : Web.EMPTY;
    }

    private void ask(Question question) {
        asked = question;
        waiting = true;
        lane.ask(
                () -> Weaving.web(session.chronicle(), question),
                found -> {
                    web = found;
                    waiting = false;
                    changed.run();
                },
                e -> {
                    waiting = false;
                    LoggerFactory.getLogger(SelectedWeb.class).warn("the links of an event were not found", e);
                });
    }

    private void forget() {
        asked = null;
        waiting = false;
        lane.forget();
        web = Web.EMPTY;
    }

    public void close() {
        forget();
    }
}
