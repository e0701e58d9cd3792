package annals.explore;

import annals.model.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of events beside which of them to show, and the picking of a second event for it. What is asked is part of the
 * view, so that the history leads back to it; what is being picked is not. Lives on the JavaFX thread.
 */
public final class Inquiries {

    private final Session session;
    private final Runnable changed;
    private final WayFinding ways;
    private final Comparing comparing;
    private @Nullable Pick picking;

    Inquiries(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        ways = new WayFinding(session, session.details().lane(), changed);
        comparing = new Comparing(session, session.details().lane(), changed);
    }

    /** The ways between the two events that the view asks of. */
    public WayFinding ways() {
        return ways;
    }

    /** The two sets of events that the view compares. */
    public Comparing comparing() {
        return comparing;
    }

    /** What a second event is being picked for; null most of the time. */
    public @Nullable Pick picking() {
        return picking;
    }

    /** From now on the next event that is chosen is the second one. */
    public void pick(EventId origin, Pick.Purpose purpose) {
        picking = new Pick(origin, purpose);
        changed.run();
    }

    /** Picks nothing any more. */
    public void stopPicking() {
        if (picking != null) {
            picking = null;
            changed.run();
        }
    }

    /** What choosing an event means: selecting it, or, while a second one is being picked, that it is this one. */
    public void choose(EventId event) {
        Pick pick = picking;
        if (pick == null) {
            session.select(event);
        } else if (!pick.origin().equals(event)) {
            picking = null;
            switch (pick.purpose()) {
                case WAY -> ways.find(pick.origin(), event);
                case COMPARISON -> comparing.around(pick.origin(), event);
            }
        }
    }

    /** What going along a link to an event means: following it, or, while a second event is being picked, that it is this one. */
    public void follow(EventId event) {
        if (picking == null) {
            session.follow(event);
        } else {
            choose(event);
        }
    }

    /** Asks nothing any more. */
    public void close() {
        session.show(session.view().withInquiry(new Inquiry.None()));
    }

    /** Takes back what was added last; false where nothing is asked or picked. */
    boolean clearLast() {
        if (picking != null) {
            stopPicking();
            return true;
        }
        if (session.view().inquiry() instanceof Inquiry.None) {
            return false;
        }
        close();
        return true;
    }

    /** Goes on in what was found; false where that is nothing to go through. */
    boolean walk(int direction) {
        if (ways.events().isEmpty()) {
            return false;
        }
        ways.walk(direction);
        return true;
    }

    /** Whether nothing is awaited. */
    public boolean isSettled() {
        return ways.isSettled() && comparing.isSettled();
    }

    /** Nothing that is still under way will be heard. */
    void end() {
        ways.forget();
        comparing.forget();
    }
}
