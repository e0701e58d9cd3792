package annals.explore;

import annals.chronicle.Chronicle;
import annals.model.EventId;
import annals.model.Query;
import org.jspecify.annotations.Nullable;

/**
 * All that the panes show a function of: what is asked, which stretch of time is in sight, which event is selected, in
 * which lanes, and what is asked of events beside that.
 *
 * @param from day at the left edge, counted from 1970-01-01
 * @param to day at the right edge
 */
public record View(
        Query query, double from, double to, @Nullable EventId selected, Lanes lanes, Inquiry inquiry) {

    /** Asks for nothing beside. */
    public View(Query query, double from, double to, @Nullable EventId selected, Lanes lanes) {
        this(query, from, to, selected, lanes, new Inquiry.None());
    }

    /** Without lanes. */
    public View(Query query, double from, double to, @Nullable EventId selected) {
        this(query, from, to, selected, new Lanes.None());
    }

    /** The whole archive, with a little air around it. */
    static View whole(Chronicle chronicle) {
        Horizon horizon = Horizon.of(chronicle);
        return new View(Query.all(), horizon.from(), horizon.to(), null);
    }

    public View withQuery(Query other) {
        return new View(other, from, to, selected, lanes, inquiry);
    }

    public View withStretch(double otherFrom, double otherTo) {
        return new View(query, otherFrom, otherTo, selected, lanes, inquiry);
    }

    public View withSelected(@Nullable EventId other) {
        return new View(query, from, to, other, lanes, inquiry);
    }

    View withLanes(Lanes other) {
        return new View(query, from, to, selected, other, inquiry);
    }

    View withInquiry(Inquiry other) {
        return new View(query, from, to, selected, lanes, other);
    }
}
