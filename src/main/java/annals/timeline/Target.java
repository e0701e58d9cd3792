package annals.timeline;

/** What the pointer can be on. */
public sealed interface Target {

    /** One event: its headline, its mark or its card. */
    record Event(int number) implements Target {}

    /** Several events that are only counted: those from one day (inclusive) to another (exclusive). */
    record Pile(long from, long to) implements Target {}

    /** A link between two events: its arc, or its name. */
    record Link(Tie tie) implements Target {}

    /** The count of links that lead out of view, the nearest of them to a day. */
    record Beyond(int nearestDay, boolean earlier) implements Target {}
}
