package annals.explore;

import annals.model.EventId;
import annals.model.Query;

/**
 * Asks how one comes from one event to another.
 *
 * @param from the earlier one
 * @param linksOnly no hop by shared tags alone
 * @param largestGap in days between two events of a way
 * @param through what events between the ends have to match
 */
public record WayQuestion(EventId from, EventId to, boolean linksOnly, int largestGap, Query through) {

    public static final int ANY_GAP = Integer.MAX_VALUE;

    /** Without limits; the earlier of the two events is the first. */
    public static WayQuestion between(EventId one, EventId other) {
        boolean forward = !other.date().isBefore(one.date());
        return new WayQuestion(forward ? one : other, forward ? other : one, false, ANY_GAP, Query.all());
    }

    public boolean isLimited() {
        return linksOnly || largestGap != ANY_GAP || !through.equals(Query.all());
    }

    public WayQuestion withLinksOnly(boolean only) {
        return new WayQuestion(from, to, only, largestGap, through);
    }

    public WayQuestion withLargestGap(int days) {
        return new WayQuestion(from, to, linksOnly, days, through);
    }

    public WayQuestion withThrough(Query query) {
        return new WayQuestion(from, to, linksOnly, largestGap, query);
    }
}
