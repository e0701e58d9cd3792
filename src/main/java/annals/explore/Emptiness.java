package annals.explore;

import annals.model.Query;
import java.util.Optional;

/** Where no event is to be seen: why, and what to do about it. */
public final class Emptiness {

    private Emptiness() {}

    /** Empty where there are events in sight. */
    public static Optional<String> of(Session session) {
        if (session.matchingInSight() > 0) {
            return Optional.empty();
        }
        if (session.view().query().equals(Query.all())) {
            return Optional.of("No event is in view. Press 0 to see the whole archive.");
        }
        return Optional.of(
                session.matching().isEmpty()
                        ? "No event matches this search. Take a part of it out, or press Esc."
                        : "No event of this search is in view. Press 0 to see the whole archive.");
    }
}
