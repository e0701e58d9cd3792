package annals.explore;

/** What is asked of events beside which of them to show. */
public sealed interface Inquiry {

    /** Nothing. */
    record None() implements Inquiry {}

    /**
     * How one comes from one event to another.
     *
     * @param chosen which of the ways is looked at, the best being 0
     */
    record Way(WayQuestion question, int chosen) implements Inquiry {}

    /** How two sets of events differ. */
    record Compare(Side here, Side there) implements Inquiry {}
}
