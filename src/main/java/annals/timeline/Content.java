package annals.timeline;

import java.util.Optional;

/** What stands in a lane: bars far out, marks closer, cards close up. */
public sealed interface Content permits Density, Stacks, Cards {

    /** What is at a point, measured from the lane's upper left corner. */
    Optional<Target> at(double x, double y);

    /** Tells of each event that is drawn one by one where its mark or card begins, and nothing of those that are only counted. */
    void places(Places places);

    /** Hears where an event stands: a point on its upper edge, measured from the lane's upper left corner. */
    @FunctionalInterface
    interface Places {
        void at(int event, double x, double y);
    }

    /** How many events are drawn one by one, each with its headline. */
    int headlines();
}
