package annals.explore;

import annals.model.EventId;

/** That another event is being picked, to be seen together with one that is known already. */
public record Pick(EventId origin, Purpose purpose) {

    /** What one wants to know of both. */
    public enum Purpose {
        WAY,
        COMPARISON
    }
}
