package annals.ui.detail;

import annals.explore.Lane;
import annals.explore.Session;
import annals.explore.StorylineDetail;
import annals.explore.Storylines;
import annals.model.EventId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Has the storyline of the event that is shown put together by a worker. */
final class StorylineSection {

    private final Storylines storylines;
    private final Lane lane;
    private final Runnable changed;
    private @Nullable EventId event;
    private boolean asked;
    private String html = "";

    /** @param changed told when there is something to show of the event, and again when there is more */
    StorylineSection(Session session, Runnable changed) {
        storylines = session.storylines();
        lane = session.details().lane();
        this.changed = changed;
    }

    /** Another event is to be shown, or none. */
    void show(@Nullable EventId next) {
        event = next;
        asked = false;
        lane.forget();
        html = "";
        follow();
    }

    /** The storylines may be known by now. */
    void follow() {
        if (event == null || asked) {
            return;
        }
        if (storylines.wanted() == null) {
            String message = StorylineHtml.message(storylines.whyNone());
            if (!message.equals(html)) {
                tell(message);
            }
            return;
        }
        asked = true;
        EventId wanted = event;
        lane.ask(() -> storylines.of(wanted), found -> tell(html(found, wanted)), e -> {
            LoggerFactory.getLogger(StorylineSection.class)
                    .error("the storyline of {} was not put together", wanted, e);
            tell(StorylineHtml.message("It could not be put together; the log says why"));
        });
    }

    private static String html(Optional<StorylineDetail> found, EventId event) {
        return found.map(storyline -> StorylineHtml.section(storyline, event)).orElse("");
    }

    private void tell(String next) {
        html = next;
        changed.run();
    }

    String html() {
        return html;
    }

    void close() {
        lane.forget();
    }
}
